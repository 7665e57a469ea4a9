package nl.pleegrecht.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.facts.Grenzen;
import nl.pleegrecht.testing.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsReaderTest {
    private static final String HEADER = String.join(",", AmountsReader.COLUMNS) + "\n";
    private static final String ROW = "daggeld,2024-01-01,2024-12-31,0,11,10.25,dag,vastgesteld,Stcrt. 1\n";

    private final List<Diagnostic> findings = new ArrayList<>();

    @Test
    void a_row_is_an_amount_with_its_days_ages_source_and_line() {
        Amounts amounts = read(HEADER + ROW);

        assertThat(findings).isEmpty();
        assertThat(amounts.rows())
                .containsExactly(new Amount(
                        new Bedrag(
                                "daggeld", 0, 11, new BigDecimal("10.25"), Eenheid.DAG, Bedragstatus.VASTGESTELD, true),
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 12, 31),
                        "Stcrt. 1",
                        "bedragen.csv",
                        2));
    }

    @Test
    void a_dutch_spreadsheet_means_the_same() {
        String dutch = (HEADER + ROW)
                .replace(',', ';')
                .replace("10.25", "10,25")
                .replace("2024-01-01", "1-1-2024")
                .replace("2024-12-31", "31-12-2024");

        assertThat(read(dutch).rows()).isEqualTo(read(HEADER + ROW).rows());
        assertThat(read(dutch.replace("\n", "\r\n")).rows())
                .isEqualTo(read(HEADER + ROW).rows());
        assertThat(findings).isEmpty();
    }

    @Test
    void quotes_spaces_blank_lines_and_open_ends() {
        Amounts amounts = read(HEADER
                + "\n \"dag\"\"geld\"\"\",2024-01-01,,,,7,dag,geraamd,\"a, b\"\n,,,,,,,,\n".replace(" \"", "\""));

        assertThat(findings).isEmpty();
        assertThat(amounts.rows()).singleElement().satisfies(row -> {
            assertThat(row.bedrag().naam()).isEqualTo("dag\"geld\"");
            assertThat(row.bedrag().bedrag()).isEqualTo(new BigDecimal("7.00"));
            assertThat(row.bedrag().leeftijdTot()).isEqualTo(Grenzen.OPEN_LEEFTIJD);
            assertThat(row.to()).isEqualTo(Grenzen.OPEN_EINDE);
            assertThat(row.source()).isEqualTo("a, b");
            assertThat(row.line()).isEqualTo(3);
        });
    }

    @Test
    void a_quote_that_is_not_closed_does_not_swallow_the_rows_below() {
        read(HEADER + ROW.replace("Stcrt. 1", "\"Stcrt. 1") + ROW);

        assertThat(findings).extracting(Diagnostic::code).containsExactly("BED-011");
    }

    @Test
    void a_day_without_a_row_gives_an_amount_that_is_not_known() {
        Amounts amounts =
                read(HEADER + ROW + ROW.replace("daggeld", "maandgeld").replace("2024-12-31", ""));

        assertThat(amounts.on(LocalDate.of(2024, 12, 31)))
                .extracting(Bedrag::naam, Bedrag::bekend)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("daggeld", true),
                        org.assertj.core.groups.Tuple.tuple("maandgeld", true));
        assertThat(amounts.on(LocalDate.of(2025, 1, 1)))
                .contains(new Bedrag(
                        "daggeld", 0, 11, new BigDecimal("0.00"), Eenheid.DAG, Bedragstatus.VASTGESTELD, false))
                .hasSize(2);
        assertThat(amounts.names()).containsExactly("daggeld", "maandgeld");
        assertThat(amounts.changes()).containsExactly(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # in the row | becomes | what is said
            Stcrt. 1    | Stcrt. 1,x  | BED-003 bedragen.csv:2:1  Deze regel heeft 10 kolommen; het moeten er 9 zijn.
            daggeld     | ~~          | BED-004 bedragen.csv:2:1  De kolom naam is leeg.
            Stcrt. 1    | ~~          | BED-004 bedragen.csv:2:58  De kolom bron is leeg.
            2024-01-01  | 2024-02-30  | BED-005 bedragen.csv:2:9  In de kolom vanaf staat '2024-02-30'; dat is geen bestaande datum.
            2024-01-01  | ~~          | BED-005 bedragen.csv:2:9  In de kolom vanaf staat ''; dat is geen bestaande datum.
            2024-12-31  | 31/12/2024  | BED-005 bedragen.csv:2:20  In de kolom tot staat '31/12/2024'; dat is geen bestaande datum.
            10.25       | € 10.25     | BED-006 bedragen.csv:2:36  In de kolom bedrag staat '€ 10.25'; dat is geen getal.
            10.25       | ~~          | BED-006 bedragen.csv:2:36  In de kolom bedrag staat ''; dat is geen getal.
            10.25       | -1          | BED-006 bedragen.csv:2:36  In de kolom bedrag staat '-1'; dat is geen getal.
            10.25       | 10.255      | BED-006 bedragen.csv:2:36  In de kolom bedrag staat '10.255'; dat is geen getal.
            10.25       | 1.000.00    | BED-006 bedragen.csv:2:36  In de kolom bedrag staat '1.000.00'; dat is geen getal.
            0,11        | 0,elf       | BED-006 bedragen.csv:2:33  In de kolom leeftijdTot staat 'elf'; dat is geen getal.
            dag,        | dagen,      | BED-007 bedragen.csv:2:42  In de kolom eenheid staat 'dagen'. Mogelijk zijn: dag, verblijfsdag, maand, jaar, eenmalig, zonder bedrag.
            vastgesteld | vast        | BED-007 bedragen.csv:2:46  In de kolom status staat 'vast'. Mogelijk zijn: vastgesteld, geraamd.
            2024-12-31  | 2023-12-31  | BED-008 bedragen.csv:2:20  De laatste dag (2023-12-31) ligt voor de eerste (2024-01-01).
            0,11        | 12,11       | BED-009 bedragen.csv:2:34  De hoogste leeftijd (11) is lager dan de laagste (12).
            """)
    void says_what_is_wrong_and_where(String text, String becomes, String expected) {
        read(HEADER + ROW.replace(text, becomes));

        assertThat(Shown.of(findings)).singleElement().asString().startsWith(expected + "\n  ");
    }

    @Test
    void a_wrong_header_says_what_it_should_be() {
        read(ROW);
        read("");

        assertThat(Shown.of(findings)).containsExactly("""
                        BED-001 bedragen.csv:1:1  De eerste regel van deze tabel moet zijn: \
                        naam, vanaf, tot, leeftijdVan, leeftijdTot, bedrag, eenheid, status, bron
                          Herstel de eerste regel.""", """
                        BED-001 bedragen.csv  De eerste regel van deze tabel moet zijn: \
                        naam, vanaf, tot, leeftijdVan, leeftijdTot, bedrag, eenheid, status, bron
                          Herstel de eerste regel.""");
    }

    @Test
    void two_amounts_for_one_day_and_age_name_both_lines() {
        read(HEADER + ROW + ROW.replace("0,11", "11,17").replace("2024-01-01", "2024-12-31"));

        assertThat(Shown.of(findings)).containsExactly("""
                        BED-010 bedragen.csv:3:1  Het bedrag 'daggeld' geldt op dezelfde dagen en leeftijden als dat op regel 2.
                          Laat de perioden of leeftijden op elkaar aansluiten zonder overlap.""");
    }

    @Test
    void a_quote_that_is_not_closed_is_told_at_its_line() {
        read(HEADER + ROW.replace("Stcrt. 1", "\"Stcrt. 1") + ROW.replace("2024", "2025"));

        assertThat(Shown.of(findings)).first().isEqualTo("""
                        BED-011 bedragen.csv:2:1  In deze regel wordt een aanhalingsteken niet gesloten; de regels eronder horen er zo bij.
                          Sluit het aanhalingsteken aan het eind van de tekst.""");
    }

    @Test
    void ages_or_days_that_follow_each_other_do_not_overlap() {
        read(HEADER + ROW + ROW.replace("0,11", "12,") + ROW.replace("2024", "2025"));

        assertThat(findings).isEmpty();
    }

    @Test
    void every_wrong_row_is_reported() {
        read(HEADER + ROW.replace("10.25", "x").replace("dag,", "d,") + ROW.replace("vastgesteld", "ja"));

        assertThat(findings)
                .extracting(finding -> finding.code() + " " + finding.location().line())
                .containsExactly("BED-006 2", "BED-007 2", "BED-007 3");
    }

    @Test
    void a_table_that_the_csv_reader_gives_up_on() {
        read(HEADER + "\"" + "x".repeat(17_000_000) + "\"");

        assertThat(Shown.of(findings)).containsExactly("""
                        BED-002 bedragen.csv  Dit bestand is niet te lezen als tabel.
                          Sla het opnieuw op als CSV, met ; of , tussen de kolommen.""");
    }

    private Amounts read(String text) {
        List<Amount> rows = AmountsReader.read(new RuleFile("bedragen.csv", text), findings);
        return new Amounts("bedragen.csv", rows, new DerivedAmounts(rows, Map.of(), Map.of(), "", ""));
    }
}
