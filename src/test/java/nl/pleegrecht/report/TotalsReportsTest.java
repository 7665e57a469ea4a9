package nl.pleegrecht.report;

import static nl.pleegrecht.testing.TinyRules.dated;
import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Collectors;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.testing.TinyRules;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** A child with a bicycle a day and a card of which it is not known in the second year; the town pays the school. */
class TotalsReportsTest {
    private static final String SUBJECTS = """
            groepen:
              wonen: {nl: Wonen, en: Living}
              geld: {nl: Geld, en: Money}
              niets: {nl: Niets, en: Nothing}
            stromen:
              school aan kind: {nl: School aan kind zelf, en: School to child}
              stad aan school: {nl: Stad aan school, en: Town to school}
              ouders: {nl: Ouders, en: Parents}
            fiets: {label: {nl: Fiets, en: Bicycle}, soort: recht, eenheid: dag, telt: ja, groep: geld, stroom: school aan kind}
            kaart: {label: {nl: OV-kaart, en: Card}, soort: recht, eenheid: dag, groep: geld, stroom: ouders}
            jas: {label: {nl: Jas, en: Coat}, soort: recht, eenheid: dag, groep: geld}
            maandgeld: {label: {nl: Maandgeld, en: Money a month}, soort: recht, eenheid: maand, groep: geld, stroom: stad aan school}
            plek: {label: {nl: Plek, en: Place}, soort: vaststelling, groep: wonen}
            los: {label: {nl: Los, en: Loose}, soort: vaststelling}
            """;
    private static final String CASE = """
            titel: Een kind
            periode: {van: 2023-12-30, tot: 2024-02-01}
            jeugdige: {geboortedatum: 2013-06-05}
            plaatsingen: [{naam: =gezin, van: 2023-12-01}]
            """;
    private static final Timeline TIMELINE = new Timeline(new Kernel(TinyRules.on(
            SUBJECTS,
            rule("fiets", "$b : Bedrag( naam == \"daggeld\", leeftijdVan == 0 )", "recht( \"fiets\", $b )"),
            dated(
                    "kaart",
                    "date-effective \"2024-01-01\"",
                    "Plaatsing( spoed == true )",
                    "recht( \"kaart\", 1.5, Eenheid.DAG )"),
            dated(
                    "jas",
                    "date-effective \"2024-01-01\"",
                    "Jeugdige( leeftijd > 90 )",
                    "recht( \"jas\", 1, Eenheid.DAG )"),
            rule("maandgeld", "Plaatsing( )", "recht( \"maandgeld\", 1166.67, Eenheid.MAAND )"),
            rule("plek", "Plaatsing( )", "vaststelling( \"plek\", \"daar\" )"),
            rule("los", "Plaatsing( )", "vaststelling( \"los\", \"ja\" )"))));

    @Test
    void the_text_has_a_table_of_months_and_one_of_years_with_a_column_for_each_flow() {
        String text = text(CASE, "nl");

        assertThat(text.substring(text.indexOf("\nPer maand"), text.indexOf("\nNog te vragen")))
                .isEqualTo("""

                        Per maand (€)    School aan  Stad aan       Ouders
                                          kind zelf    school
                          december 2023       20,00         -  geen regels
                          januari 2024      *341,00  1.166,67     onbekend
                          februari 2024      *11,00  1.166,67     onbekend
                          * geraamd

                        Per jaar (€)  School aan  Stad aan       Ouders
                                       kind zelf    school
                          2023             20,00         -  geen regels
                          2024           *352,00  2.333,34     onbekend
                          Samen          *372,00  2.333,34  geen regels
                          * geraamd
                        """);
    }

    @Test
    void the_tables_in_english() {
        assertThat(text(CASE, "en")).contains("""

                Per year (€)  School to  Town to school   Parents
                                  child
                  2023            20.00               -  no rules
                  2024          *352.00        2,333.34   unknown
                  Together      *372.00        2,333.34  no rules
                  * estimated
                """);
    }

    @Test
    void of_one_month_there_is_no_table_and_of_one_year_none_of_years() {
        assertThat(text(CASE.replace("2024-02-01", "2023-12-31"), "nl")).doesNotContain("Per maand", "Per jaar");
        assertThat(text(CASE.replace("2023-12-30", "2024-01-01"), "nl"))
                .contains("Per maand", "  Samen  ")
                .doesNotContain("Per jaar");
    }

    @Test
    void answers_stand_in_their_groups_and_what_says_nothing_comes_last_in_one_line() {
        assertThat(text(CASE, "nl")).contains("""
                =gezin, 30 december 2023 t/m 31 december 2023 (2 dagen)
                  Los          ja
                      Uitleg van los. (grond van los)
                  Wonen
                    Plek       daar
                        Uitleg van plek. (grond van plek)
                  Geld
                    Fiets      € 10,00 per dag
                        Uitleg van fiets. (grond van fiets)
                    Maandgeld  € 1.166,67 per maand
                        Uitleg van maandgeld. (grond van maandgeld)
                    Geen regels voor: OV-kaart, jas
                  Samen per dag  € 10,00
                """, """
                    OV-kaart   onbekend
                        Hangt af van: spoed
                        van € 0,00 tot € 1,50 per dag
                        bij spoed ja: € 1,50 per dag
                        bij spoed nee: geen recht
                    Maandgeld  € 1.166,67 per maand
                    Geen recht op: jas
                """);
    }

    @Test
    void an_estimate_that_does_not_count_leaves_the_total_what_it_is() {
        String fiets = rule("fiets", "Plaatsing( )", "recht( \"fiets\", 2, Eenheid.DAG )");
        String kost = rule("kost", "$b : Bedrag( naam == \"daggeld\" )", "recht( \"kost\", $b )");
        String none = List.of("kaart", "jas").stream()
                .map(subject -> rule(subject, "Plaatsing( )", "geenRecht( \"" + subject + "\" )"))
                .collect(Collectors.joining());
        String others = rule("plek en soort", "Plaatsing( )", "vaststelling( \"plek\", \"x\" )")
                + rule("soort", "Plaatsing( )", "vaststelling( \"soort\", \"x\" )");
        Timeline timeline = new Timeline(new Kernel(TinyRules.of(fiets, kost, none, others)));
        Judgement judgement =
                timeline.judge(new DossierReader().read(CASE.replace("2023-12-30", "2024-02-01"), "geval.yaml"));

        assertThat(new TextReport(judgement, Messages.in("nl"), false).text())
                .contains("11,00 per dag (geraamd)\n", "€ 2,00\n")
                .doesNotContain("€ 2,00 (geraamd)");
    }

    @Test
    void json_has_a_row_for_each_month_and_subject_and_what_they_come_to_in_a_year() throws JsonProcessingException {
        String text = JsonReport.text(JsonReport.of(judge(CASE)));
        JsonNode report = new ObjectMapper().readTree(text);

        assertThat(report.at("/totalen")).hasSize(8);
        assertThat(report.at("/totalen/2")).isEqualTo(new ObjectMapper().readTree("""
                        {"plaatsing": "=gezin", "jaar": 2024, "maand": 1, "stroom": "school aan kind", "onderwerp": "fiets",
                         "bedrag": 341.00, "eenheid": "dag", "aantal": 31, "status": "geraamd"}"""));
        assertThat(report.at("/totalen/1")).isEqualTo(new ObjectMapper().readTree("""
                        {"plaatsing": "=gezin", "jaar": 2023, "maand": 12, "stroom": "ouders", "onderwerp": "kaart",
                         "bedrag": "geen regels", "eenheid": "dag"}"""));
        assertThat(report.at("/jaartotalen")).hasSize(5);
        assertThat(report.at("/jaartotalen/2")).isEqualTo(new ObjectMapper().readTree("""
                        {"jaar": 2024, "stroom": "school aan kind", "bedrag": 352.00,
                         "onderwerpen": [{"onderwerp": "fiets", "bedrag": 352.00}]}"""));
        assertThat(text).contains("\"bedrag\" : 352.00,");
    }

    @Test
    void csv_is_one_table_for_a_dutch_spreadsheet() {
        String csv = TotalsCsv.of(List.of(judge(CASE), judge(CASE)), Messages.in("nl"));

        assertThat(csv)
                .startsWith("\uFEFFbestand;plaatsing;jaar;maand;stroom;onderwerp;bedrag;eenheid;aantal;geraamd\r\n");
        List<String> rows = csv.lines().skip(1).toList();
        assertThat(rows).hasSize(16);
        assertThat(rows.subList(0, 5))
                .as("a text that begins as a formula does is no formula")
                .containsExactly(
                        "geval.yaml;'=gezin;2023;12;school aan kind;fiets;20,00;per dag;2;nee",
                        "geval.yaml;'=gezin;2023;12;ouders;kaart;geen regels;per dag;;",
                        "geval.yaml;'=gezin;2024;1;school aan kind;fiets;341,00;per dag;31;ja",
                        "geval.yaml;'=gezin;2024;1;stad aan school;maandgeld;1166,67;per maand;1;nee",
                        "geval.yaml;'=gezin;2024;1;ouders;kaart;onbekend;per dag;;");
        assertThat(rows.subList(8, 16)).isEqualTo(rows.subList(0, 8));
    }

    @Test
    void csv_in_english_has_commas_between_the_columns_and_points_in_the_numbers() {
        String named = CASE.replace("=gezin", "\"a, \\\"b\\\"\"");

        assertThat(TotalsCsv.of(List.of(judge(named)), Messages.in("en")).lines())
                .startsWith(
                        "\uFEFFfile,placement,year,month,flow,subject,amount,unit,number,estimated",
                        "geval.yaml,\"a, \"\"b\"\"\",2023,12,school aan kind,fiets,20.00,per day,2,no",
                        "geval.yaml,\"a, \"\"b\"\"\",2023,12,ouders,kaart,no rules,per day,,");
    }

    private static String text(String yaml, String language) {
        return new TextReport(judge(yaml), Messages.in(language), false).text();
    }

    private static Judgement judge(String yaml) {
        return TIMELINE.judge(new DossierReader().read(yaml, "geval.yaml"));
    }
}
