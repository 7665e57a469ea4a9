package nl.pleegrecht.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.testing.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is odd about a table of amounts beside the rules that ask for them. */
class AmountWarningsTest {
    private static final String KNOWN = "bevinding,naam,vanaf,tot,waarom\n";
    private static final String HEADER = String.join(",", AmountsReader.COLUMNS) + "\n";
    private static final String STEPS = String.join(",", IndexationReader.STEP_COLUMNS) + "\n";
    private static final String ASKING = "$b : Bedrag( naam == \"daggeld\" )";
    private static final String GIVING = "insertLogical( recht( \"fiets\", $b ) );";

    @TempDir
    private Path folder;

    @Test
    void a_name_that_no_rule_asks_for_is_told_once() {
        assertThat(warnings(
                        "",
                        ASKING,
                        GIVING,
                        row("daggeld", "2024", ",,"),
                        row("dagelt", "2024", ",,"),
                        row("dagelt", "2025", ",,")))
                .containsExactly("""
                        BED-020 r/bedragen.csv:3:1  waarschuwing: Geen regel vraagt naar het bedrag 'dagelt' (rijen: 2).
                          Haal deze rijen weg, of vraag ernaar in een regel met Bedrag( naam == "dagelt" ).""");
    }

    @Test
    void a_rule_that_asks_for_any_amount_asks_for_all() {
        assertThat(warnings("", "$b : Bedrag( )", GIVING, row("daggeld", "2024", ",,"), row("dagelt", "2024", ",,")))
                .isEmpty();
    }

    @Test
    void what_another_amount_follows_from_is_used_and_a_step_that_leads_nowhere_is_not() {
        write(
                "afgeleide-bedragen.csv",
                STEPS + "daggeld,gedeeld door,maandgeld,30,dag,test\nweekgeld,maal,daggeld,7,dag,test\n");

        assertThat(warnings("", ASKING, GIVING, row("maandgeld", "2024", ",,"))).containsExactly("""
                        BED-020 r/afgeleide-bedragen.csv:3:1  waarschuwing: Geen regel vraagt naar het bedrag 'weekgeld' (rijen: 1).
                          Haal deze rijen weg, of vraag ernaar in een regel met Bedrag( naam == "weekgeld" ).""");
    }

    @Test
    void a_row_of_days_on_which_no_rule_asks_for_it() {
        assertThat(warnings(
                        "date-effective \"2024-01-01\"",
                        ASKING,
                        GIVING,
                        row("daggeld", "2023", ",,"),
                        row("daggeld", "2024", ",,")))
                .containsExactly("""
                        BED-021 r/bedragen.csv:2:1  waarschuwing: Geen regel die naar het bedrag 'daggeld' vraagt, geldt van 2023-01-01 tot en met 2023-12-31.
                          Haal de rij weg, of laat de regel op deze dagen gelden.""");
    }

    @Test
    void days_left_out_while_a_rule_asks_for_them_are_told_once_for_all_ages() {
        assertThat(warnings(
                        "",
                        ASKING,
                        GIVING,
                        row("daggeld", "2022", "0,11,"),
                        row("daggeld", "2022", "12,,"),
                        row("daggeld", "2024", "0,11,"),
                        row("daggeld", "2024", "12,,")))
                .containsExactly("""
                        BED-022 r/bedragen.csv:4:1  waarschuwing: Voor het bedrag 'daggeld' is er van 2023-01-01 tot en met 2023-12-31 geen rij, terwijl de regel "een regel" (r/a.drl:1:6) er dan naar vraagt.
                          Voeg een rij toe voor deze dagen; is het bedrag niet bekend, dan luidt het antwoord: geen bedrag.""");
    }

    @Test
    void days_left_out_on_which_nobody_asks_are_no_gap() {
        write("b.drl", rule("later", "date-effective \"2024-01-01\"", ASKING, GIVING));

        assertThat(warnings(
                        "date-expires \"2023-01-01\"",
                        ASKING,
                        GIVING,
                        row("daggeld", "2022", ",,"),
                        row("daggeld", "2024", ",,")))
                .isEmpty();
    }

    @Test
    void ages_left_out_between_others_and_those_that_another_year_has() {
        assertThat(warnings(
                        "",
                        ASKING,
                        GIVING,
                        row("daggeld", "2023", "0,8,"),
                        row("daggeld", "2023", "12,15,"),
                        row("daggeld", "2024", "0,15,"),
                        row("daggeld", "2024", "16,,")))
                .containsExactly("""
                        BED-023 r/bedragen.csv:2:1  waarschuwing: Voor het bedrag 'daggeld' is er op 2023-01-01 geen rij voor de leeftijden: 9-11, 16+.
                          Voeg rijen toe voor deze leeftijden, of laat de leeftijden op elkaar aansluiten.""");
    }

    @Test
    void an_amount_that_is_for_some_ages_only_leaves_nothing_out() {
        assertThat(warnings("", ASKING, GIVING, row("daggeld", "2023", "12,17,"), row("daggeld", "2024", "12,17,")))
                .isEmpty();
    }

    @Test
    void an_amount_written_in_a_rule_that_also_stands_in_the_table() {
        assertThat(warnings(
                        "",
                        "$b : Bedrag( naam == \"daggeld\" )\nBijzondereKosten( bedrag > 10 || bedrag in ( 10.00B, 11 ) )\n"
                                + "Plaatsing( nachtenPerJaar > 10, nachtenPerWeek > 10 )",
                        "insertLogical( recht( \"jas\", $b.bedrag + 10.00B, Eenheid.EENMALIG ) );\n" + GIVING,
                        row("daggeld", "2024", ",,")))
                .filteredOn(warning -> warning.startsWith("REG-016"))
                .containsExactly("""
                        REG-016 r/a.drl:8:28  waarschuwing: Het bedrag 10 staat ook in de tabel, als 'daggeld' (r/bedragen.csv:2).
                          Vraag het uit de tabel met $bedrag : Bedrag( naam == "daggeld" ), dan verandert het met de tabel mee.""", """
                        REG-016 r/a.drl:8:46  waarschuwing: Het bedrag 10.00 staat ook in de tabel, als 'daggeld' (r/bedragen.csv:2).
                          Vraag het uit de tabel met $bedrag : Bedrag( naam == "daggeld" ), dan verandert het met de tabel mee.""", """
                        REG-016 r/a.drl:11:42  waarschuwing: Het bedrag 10.00 staat ook in de tabel, als 'daggeld' (r/bedragen.csv:2).
                          Vraag het uit de tabel met $bedrag : Bedrag( naam == "daggeld" ), dan verandert het met de tabel mee.""");
    }

    @Test
    void a_right_that_takes_an_amount_of_another_unit() {
        assertThat(warnings("", ASKING, GIVING, row("daggeld", "2024", ",,").replace(",dag,", ",maand,")))
                .containsExactly("""
                        REG-015 r/a.drl:9:32  waarschuwing: De regel "een regel" geeft het bedrag 'daggeld', dat in de tabel per maand staat, per dag.
                          Neem een bedrag dat per dag in de tabel staat, of verander de eenheid.""");
        assertThat(warnings("", ASKING, GIVING, row("daggeld", "2024", ",,").replace(",dag,", ",verblijfsdag,")))
                .as("a day of stay is a day")
                .isEmpty();
    }

    @Test
    void a_row_that_overlaps_several_is_told_once() {
        String row = row("daggeld", "2024", ",,");

        assertThat(Shown.by(() -> warnings("", ASKING, GIVING, row, row, row, row)))
                .extracting(shown -> shown.substring(0, 24))
                .containsExactly("BED-010 r/bedragen.csv:3", "BED-010 r/bedragen.csv:4", "BED-010 r/bedragen.csv:5");
    }

    @Test
    void a_quote_left_open_above_rows_with_quotes_is_told_at_its_line() {
        String open = row("daggeld", "2024", ",,").replace("test", "\"test");
        String closed = row("daggeld", "2025", ",,").replace("test", "\"test\"");

        assertThat(Shown.by(() -> warnings("", ASKING, GIVING, row("daggeld", "2023", ",,"), open, closed)))
                .singleElement()
                .asString()
                .startsWith("BED-011 r/bedragen.csv:3:1  ");
    }

    @Test
    void a_gap_that_somebody_knows_of_is_told_with_the_reason_and_not_as_a_warning() {
        write("bekend.csv", KNOWN + "BED-022,daggeld,2023-01-01,31-12-2023,nooit gepubliceerd\n");

        assertThat(warnings("", ASKING, GIVING, row("daggeld", "2022", ",,"), row("daggeld", "2024", ",,")))
                .containsExactly("""
                        BED-024 r/bekend.csv:2:1  bekend: BED-022 bij 'daggeld', 2023-01-01 – 2023-12-31. nooit gepubliceerd
                          Haal deze regel uit bekend.csv zodra het is opgelost.""");
    }

    @Test
    void a_mark_for_what_is_not_there_is_a_warning_and_hides_nothing() {
        write("bekend.csv", KNOWN + "BED-022,daggeld,2023-01-01,2023-12-30,een dag te kort\nBED-020,daggeld,,,x\n");

        assertThat(warnings("", ASKING, GIVING, row("daggeld", "2022", ",,"), row("daggeld", "2024", ",,")))
                .satisfiesExactlyInAnyOrder(
                        gap -> assertThat(gap).startsWith("BED-022 r/bedragen.csv:3:1  waarschuwing: "),
                        mark -> assertThat(mark).isEqualTo("""
                                BED-026 r/bekend.csv:2:1  waarschuwing: In bekend.csv staat BED-022 bij 'daggeld', 2023-01-01 – 2023-12-30, maar dat wordt niet gevonden.
                                  Haal deze regel weg als het is opgelost; anders klopt de naam of een van de dagen niet."""),
                        mark -> assertThat(mark).startsWith("BED-026 r/bekend.csv:3:1  "));
    }

    @Test
    void only_what_is_a_warning_on_amounts_can_be_known_and_a_reason_is_asked_for() {
        write("bekend.csv", KNOWN + "BED-010,daggeld,,,x\nBED-020,maandgeld,,,\nBED-022,daggeld,2023-01-01,,x\n");

        assertThat(Shown.by(() -> warnings("", ASKING, GIVING, row("daggeld", "2022", ",,"))))
                .satisfiesExactly(
                        code -> assertThat(code)
                                .startsWith(
                                        "BED-027 r/bekend.csv:2:1  In de kolom bevinding staat 'BED-010'; alleen deze kunnen bekend zijn: BED-020, BED-021, BED-022, BED-023."),
                        reason -> assertThat(reason).startsWith("BED-004 r/bekend.csv:3:21  De kolom waarom is leeg."),
                        day -> assertThat(day).startsWith("BED-005 r/bekend.csv:4:28  In de kolom tot staat ''"));
    }

    @Test
    void what_makes_a_table_unreadable_is_told_and_not_what_follows_from_it() {
        write("afgeleide-bedragen.csv", STEPS + "weekgeld,maal,daggeld,7,dag,test\n");

        assertThat(Shown.by(() -> warnings(
                        "", ASKING, GIVING, "dag\u200Bgeld,2022-01-01,2022-12-31,,,10.00,dag,vastgesteld,x\n")))
                .containsExactly("""
                        BED-028 r/bedragen.csv:2:4  In deze tabel staat een onzichtbaar teken: U+200B.
                          Haal het weg en typ zo nodig een gewone spatie; bewaar het bestand als UTF-8.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999999999", "NaN", "-1", "1e400", "14.245", "٣"})
    void an_amount_is_a_number_of_euros_that_somebody_can_be_paid(String amount) {
        assertThat(Shown.by(() -> warnings(
                        "", ASKING, GIVING, "daggeld,2022-01-01,2022-12-31,,," + amount + ",dag,vastgesteld,x\n")))
                .singleElement()
                .asString()
                .startsWith("BED-006 r/bedragen.csv:2:33  ");
    }

    @Test
    void a_table_of_more_rows_than_any_regulation_has_is_left_alone() {
        assertThat(Shown.by(() -> warnings(
                        "",
                        ASKING,
                        GIVING,
                        row("daggeld", "2022", ",,"),
                        "x,2022-01-01,2022-12-31,,,1,dag,vastgesteld,x\n".repeat(5_000))))
                .last()
                .asString()
                .startsWith("BED-029 r/bedragen.csv:5001:1  Deze tabel heeft meer dan 5000 rijen.");
    }

    @Test
    void marks_do_not_change_the_version_of_the_rules() {
        warnings("", ASKING, GIVING, row("daggeld", "2022", ",,"));
        String before = RuleBookLoader.load(folder, "r").sha256();
        write("bekend.csv", KNOWN);

        assertThat(RuleBookLoader.load(folder, "r").sha256()).isEqualTo(before);
    }

    private List<String> warnings(String header, String when, String then, String... rows) {
        write("a.drl", rule("een regel", header, when, then));
        write("onderwerpen.yaml", """
                fiets: {label: {nl: Fiets, en: Bicycle}, soort: recht, eenheid: dag}
                jas: {label: {nl: Jas, en: Coat}, soort: recht, eenheid: eenmalig}
                """);
        write("bedragen.csv", HEADER + String.join("", rows));
        List<Diagnostic> warnings = RuleBookLoader.load(folder, "r").warnings();
        return Shown.of(warnings.stream()
                .filter(warning -> !warning.code().equals("REG-014"))
                .toList());
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rule(String title, String header, String when, String then) {
        return "rule \"" + title + "\"\n    @grondslag( \"g\" )\n    @uitleg( \"u\" )\n" + header + "\nwhen\n\n" + when
                + "\nthen\n" + then + "\nend\n";
    }

    private static String row(String name, String year, String ages) {
        return name + "," + year + "-01-01," + year + "-12-31," + ages + "10.00,dag,vastgesteld,test\n";
    }
}
