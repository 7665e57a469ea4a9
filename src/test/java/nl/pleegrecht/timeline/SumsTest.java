package nl.pleegrecht.timeline;

import static nl.pleegrecht.testing.TinyRules.dated;
import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumsTest {
    private static final String FIETS = rule(
            "fiets", "$b : Bedrag( naam == \"daggeld\", leeftijdTot == 11 )\nPlaatsing( )", "recht( \"fiets\", $b )");
    private static final String POST = rule(
            "post",
            "$k : BijzondereKosten( noodzakelijk == true )",
            "recht( \"post: \" + $k.omschrijving, $k.bedrag, Eenheid.EENMALIG )");

    @Test
    void a_period_comes_to_the_rights_per_day_and_the_whole_to_days_and_one_off_amounts() {
        Sums sums = sums(
                Cases.dossier("2023-06-28", "2023-07-02", """
                        van: 2023-01-01
                        bijzondereKosten:
                          - {omschrijving: bril, categorie: gezondheid, datum: 2023-06-29, bedrag: 100.25, noodzakelijk: ja}
                        """),
                FIETS,
                rule("kaart vanaf tien", "Jeugdige( leeftijd >= 10 )", "recht( \"kaart\", 1.50, Eenheid.DAG )"),
                rule("kost telt niet mee", "Jeugdige( )", "recht( \"kost\", 500, Eenheid.DAG )"),
                POST);

        assertThat(sums.total()).hasToString("153.25");
    }

    @Test
    void nothing_comes_to_nought() {
        Sums sums = sums(Cases.dossier("2023-06-28", "2023-07-02", "van: 2023-01-01"), POST);

        assertThat(sums.total()).hasToString("0.00");
    }

    @Test
    void subjects_that_do_not_count_are_left_out_and_days_without_a_placement_have_none() {
        Sums sums = sums(
                Cases.dossier("2023-06-28", "2023-07-02", "{van: 2023-01-01, tot: 2023-06-28}"),
                FIETS,
                rule("kost", "Plaatsing( )", "recht( \"kost\", 1000, Eenheid.DAG )"));

        assertThat(sums.total()).hasToString("10.00");
    }

    @Test
    void each_placement_has_a_total_of_its_own() {
        Sums sums = sums(
                Cases.dossier(
                        "2023-06-01",
                        "2023-06-10",
                        "{naam: a, van: 2023-01-01, tot: 2023-06-03}",
                        "{naam: b, van: 2023-06-03}"),
                FIETS);

        assertThat(sums.total("a")).hasToString("30.00");
        assertThat(sums.total("b")).hasToString("80.00");
        assertThat(sums.total()).hasToString("110.00");
    }

    @ParameterizedTest
    @CsvSource({
        "geen regels, geen bedrag, geen regels",
        "geen bedrag, onbekend, geen bedrag",
        "onbekend, ter beoordeling, onbekend",
        "ter beoordeling, recht, ter beoordeling",
        "geen recht, recht, 11.00"
    })
    void a_part_without_a_number_gives_the_first_word(String fiets, String kaart, String expected) {
        for (String[] order : new String[][] {{fiets, kaart}, {kaart, fiets}}) {
            Dossier day = Cases.dossier("2025-06-01", "2025-06-01", "van: 2023-01-01");
            Judgement judgement = judge(
                    day, speaking("fiets", order[0]), speaking("kaart", order[1]), speaking("jas", "geen recht"), POST);
            Sums sums = new Sums(judgement);

            assertThat(sums.perDay(judgement.periods().get(0))).hasToString(expected);
            assertThat(sums.total()).hasToString(expected);
        }
    }

    @Test
    void days_of_stay_a_month_count_whole_calendar_months_at_the_amounts_of_the_first_day() {
        String[] rules = {
            rule("oud", "Plaatsing( )\nJeugdige( leeftijd < 10 )", "recht( \"fiets\", 10, Eenheid.VERBLIJFSDAG )"),
            rule("nieuw", "Plaatsing( )\nJeugdige( leeftijd >= 10 )", "recht( \"fiets\", 20.01, Eenheid.VERBLIJFSDAG )")
        };
        String placement = "{van: 2023-01-01, verblijfsdagenPerMaand: 2.5}";

        assertThat(sums(Cases.dossier("2023-06-01", "2023-07-31", placement), rules)
                        .total())
                .as("2.5 × 10.00 + 2.5 × 20.01")
                .hasToString("75.03");
        assertThat(sums(Cases.dossier("2023-06-02", "2023-07-31", placement), rules)
                        .total())
                .hasToString("onbekend");
        assertThat(sums(Cases.dossier("2023-06-01", "2023-07-30", placement), rules)
                        .total())
                .hasToString("onbekend");
        assertThat(sums(Cases.dossier("2023-02-01", "2023-02-28", placement), rules)
                        .total())
                .hasToString("25.00");
        assertThat(sums(Cases.dossier("2023-02-02", "2023-02-03", "{van: 2023-01-01}"), rules)
                        .total())
                .as("without a number a month")
                .hasToString("0.00");
    }

    /** Rules that make a subject answered this way. */
    private static String speaking(String subject, String answer) {
        return switch (answer) {
            case "geen regels" ->
                dated(
                        subject,
                        "date-expires \"2024-05-05\"",
                        "Plaatsing( )",
                        "recht( \"" + subject + "\", 11, Eenheid.DAG )");
            case "geen bedrag" ->
                rule(subject, "$b : Bedrag( naam == \"daggeld\" )", "recht( \"" + subject + "\", $b )");
            case "onbekend" ->
                rule(subject, "Plaatsing( spoed == true )", "recht( \"" + subject + "\", 11, Eenheid.DAG )");
            case "ter beoordeling" -> rule(subject, "Plaatsing( )", "terBeoordeling( \"" + subject + "\", \"x\" )");
            case "recht" -> rule(subject, "Plaatsing( )", "recht( \"" + subject + "\", 11, Eenheid.DAG )");
            default -> rule(subject, "Plaatsing( )", "geenRecht( \"" + subject + "\" )");
        };
    }

    private static Sums sums(Dossier dossier, String... rules) {
        return new Sums(judge(dossier, rules));
    }

    private static Judgement judge(Dossier dossier, String... rules) {
        String rest = "";
        for (String subject : new String[] {"fiets", "kaart", "jas"}) {
            if (java.util.Arrays.stream(rules).noneMatch(rule -> rule.contains("\"" + subject + "\""))) {
                rest += rule("geen " + subject, "Plaatsing( )", "geenRecht( \"" + subject + "\" )");
            }
        }
        String all = String.join("\n", rules) + rest;
        return new Timeline(new Kernel(TinyRules.of(all))).judge(dossier);
    }
}
