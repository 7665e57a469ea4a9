package nl.pleegrecht.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.testing.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts that follow from others: indexed, added up, divided, multiplied. */
class IndexationTest {
    private static final String AMOUNTS = """
            naam,vanaf,tot,leeftijdVan,leeftijdTot,bedrag,eenheid,status,bron
            loon,2023-01-01,2023-12-31,,,1000.00,jaar,vastgesteld,boek
            spullen,2023-01-01,2023-12-31,,,100.00,jaar,vastgesteld,boek
            prijs,2023-01-01,,,,105.00,verblijfsdag,vastgesteld,boek
            """;
    private static final String INDICES = """
            index,jaar,percentage,bron
            lonen,2023,10,boek
            lonen,2024,"-5,0",boek
            lonen,2025,,nog niet bekend
            prijzen,2023,5,boek
            """;
    private static final String STEPS = """
            naam,bewerking,van,waarde,eenheid,bron
            loon,index,lonen,100,jaar,boek
            spullen,index,lonen,90,jaar,boek
            spullen,index,prijzen,10,jaar,boek
            samen,som,loon,,jaar,boek
            samen,som,spullen,,jaar,boek
            per dag,gedeeld door,samen,365,dag,boek
            traject,maal,prijs,72,jaar,boek
            """;

    @TempDir
    Path folder;

    private final List<Diagnostic> findings = new ArrayList<>();

    @Test
    void the_printed_year_is_taken_as_it_is_and_added_up() throws IOException {
        Amounts amounts = read(AMOUNTS, INDICES, STEPS);

        assertThat(findings).isEmpty();
        assertThat(on(amounts, "samen", 2023)).isEqualTo("1100.00 jaar vastgesteld");
        assertThat(on(amounts, "per dag", 2023)).isEqualTo("3.01 dag vastgesteld");
        assertThat(on(amounts, "traject", 2023)).isEqualTo("7560.00 jaar vastgesteld");
    }

    @Test
    void a_later_year_follows_from_the_one_before_with_the_figures_of_that_year() throws IOException {
        Amounts amounts = read(AMOUNTS, INDICES, STEPS);

        assertThat(on(amounts, "loon", 2024)).isEqualTo("1100.00 jaar geraamd");
        assertThat(on(amounts, "loon", 2025)).isEqualTo("1045.00 jaar geraamd");
        assertThat(on(amounts, "spullen", 2024)).isEqualTo("109.50 jaar geraamd");
        assertThat(on(amounts, "samen", 2024)).isEqualTo("1209.50 jaar geraamd");
        assertThat(on(amounts, "per dag", 2024)).isEqualTo("3.31 dag geraamd");
    }

    @Test
    void a_missing_figure_leaves_the_amount_unknown_and_is_named() throws IOException {
        Amounts amounts = read(AMOUNTS, INDICES, STEPS);

        assertThat(on(amounts, "samen", 2025)).isEqualTo("onbekend");
        assertThat(amounts.missingIndex("samen", LocalDate.of(2025, 6, 1)))
                .contains(new MissingIndex("prijzen", 2024, 2025, "klein/indexen.csv"));
        assertThat(amounts.missingIndex("per dag", LocalDate.of(2031, 6, 1)))
                .contains(new MissingIndex("lonen", 2025, 2026, "klein/indexen.csv"));
        assertThat(amounts.missingIndex("samen", LocalDate.of(2024, 6, 1))).isEmpty();
        assertThat(amounts.missingIndex("samen", LocalDate.of(2022, 6, 1))).isEmpty();
        assertThat(on(amounts, "samen", 2022)).isEqualTo("onbekend");
    }

    @Test
    void a_printed_row_goes_before_what_would_be_computed() throws IOException {
        String printed = AMOUNTS + "per dag,2023-01-01,2023-12-31,,,4.00,dag,vastgesteld,boek\n"
                + "loon,2025-01-01,2025-12-31,,,1050.00,jaar,vastgesteld,boek\n";

        Amounts amounts = read(printed, INDICES, STEPS);

        assertThat(on(amounts, "per dag", 2023)).isEqualTo("4.00 dag vastgesteld");
        assertThat(on(amounts, "loon", 2024)).isEqualTo("1100.00 jaar geraamd");
        assertThat(on(amounts, "loon", 2025)).isEqualTo("1050.00 jaar vastgesteld");
        assertThat(amounts.missingIndex("loon", LocalDate.of(2026, 1, 1)))
                .contains(new MissingIndex("lonen", 2025, 2026, "klein/indexen.csv"));
    }

    @Test
    void a_name_that_never_gets_an_amount_is_there_all_the_same() throws IOException {
        Amounts amounts = read(AMOUNTS, INDICES, STEPS + "niets,index,lonen,100,jaar,boek\n");

        assertThat(amounts.names()).contains("niets");
        assertThat(on(amounts, "niets", 2023)).isEqualTo("onbekend");
    }

    @Test
    void a_rule_base_may_do_without() throws IOException {
        Files.writeString(folder.resolve("bedragen.csv"), AMOUNTS);
        rules();
        RuleFolder files = RuleFolder.read(folder, "klein", findings);

        Amounts amounts = IndexationReader.read(files, AmountsReader.read(files.amounts(), findings), findings);

        assertThat(findings).isEmpty();
        assertThat(amounts.rows()).hasSize(3);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            prijzen,2023,5     | prijzen,2023,vijf | BED-006 klein/indexen.csv:5:14
            prijzen,2023,5     | prijzen,23,5      | BED-006 klein/indexen.csv:5:9
            prijzen,2023,5     | lonen,2023,5      | BED-012 klein/indexen.csv:5:1
            index,jaar         | index,year        | BED-001 klein/indexen.csv:1:1
            som,spullen        | som,spulen        | BED-013 klein/afgeleide-bedragen.csv:6:11
            index,prijzen      | index,prijs       | BED-013 klein/afgeleide-bedragen.csv:4:15
            samen,som,spullen  | samen,maal,spullen | BED-006 klein/afgeleide-bedragen.csv:6:20, BED-014 klein/afgeleide-bedragen.csv:6:7
            samen,365          | samen,0           | BED-015 klein/afgeleide-bedragen.csv:7:28
            som,loon           | som,per dag       | BED-016 klein/afgeleide-bedragen.csv:5:1, BED-016 klein/afgeleide-bedragen.csv:7:1
            traject,maal       | traject,keer      | BED-007 klein/afgeleide-bedragen.csv:8:9
            """)
    void what_can_not_be_is_told_with_its_place(String what, String becomes, String wanted) throws IOException {
        read(AMOUNTS, INDICES.replace(what, becomes), STEPS.replace(what, becomes));

        assertThat(findings)
                .extracting(finding -> finding.code() + " " + finding.location())
                .containsExactly(wanted.split(", "));
        assertThat(Shown.of(findings)).noneMatch(text -> text.contains("{"));
    }

    private Amounts read(String amounts, String indices, String steps) throws IOException {
        Files.writeString(folder.resolve("bedragen.csv"), amounts);
        Files.writeString(folder.resolve("indexen.csv"), indices);
        Files.writeString(folder.resolve("afgeleide-bedragen.csv"), steps);
        rules();
        RuleFolder files = RuleFolder.read(folder, "klein", findings);
        return IndexationReader.read(files, AmountsReader.read(files.amounts(), findings), findings);
    }

    private void rules() throws IOException {
        Files.writeString(folder.resolve("onderwerpen.yaml"), "");
        Files.writeString(folder.resolve("regels.drl"), "");
    }

    private static String on(Amounts amounts, String name, int year) {
        Bedrag found = amounts.on(LocalDate.of(year, 7, 1)).stream()
                .filter(bedrag -> bedrag.naam().equals(name))
                .findFirst()
                .orElseThrow();
        return found.bekend()
                ? found.bedrag() + " " + found.eenheid().woord() + " "
                        + found.status().woord()
                : "onbekend";
    }
}
