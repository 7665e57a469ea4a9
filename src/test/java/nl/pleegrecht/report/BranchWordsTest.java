package nl.pleegrecht.report;

import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.testing.TinyRules;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** What the values of a missing key lead to, in the words of a dossier or of the case worker. */
class BranchWordsTest {
    private static final String CASE = """
            titel: Er is nog weinig bekend
            peildatum: 2023-06-03
            jeugdige: {geboortedatum: 2013-06-05}
            plaatsingen:
              - {van: 2023-06-02, pleegcontract: {van: 2023-06-02}}
            """;

    @Test
    void nights_are_told_by_the_limit_in_nights_a_week() {
        assertThat(text("Plaatsing( nachtenPerJaar > 182 )"))
                .contains("bij nachtenPerWeek tot en met 3,5: geen recht", "bij nachtenPerWeek meer dan 3,5: recht");
    }

    @Test
    void a_decision_of_a_later_day_is_none_that_holds() {
        assertThat(text("Verleningsbesluit( )"))
                .contains(
                        "bij verleningsbesluit een dat op die dag geldt: recht",
                        "bij verleningsbesluit geen dat op die dag geldt: geen recht");
    }

    @Test
    void a_date_that_may_be_no_is_compared_with_the_day() {
        assertThat(text("Pleegouder( voorbereidingAfgerond == true )"))
                .contains(
                        "bij pleegouder.voorbereidingAfgerond die dag of eerder: recht",
                        "bij pleegouder.voorbereidingAfgerond nee, of een latere dag: geen recht");
    }

    @Test
    void a_guardianship_is_none_and_not_no() {
        assertThat(text("Pleegouder( pleegoudervoogdij == false )"))
                .contains("bij pleegouder.pleegoudervoogdij geen die op die dag loopt: recht");
    }

    @Test
    void the_place_in_the_household_is_how_many_were_there() {
        assertThat(text("Plaatsing( rangnummer >= 3 )"))
                .contains(
                        "bij anderePleegkinderen 1 of minder die er al waren: geen recht",
                        "bij anderePleegkinderen 2 of meer die er al waren: recht");
    }

    @Test
    void money_has_no_smallest_value_but_a_limit() {
        assertThat(text("ToeslagBeperking( perDag > 0.00B )"))
                .contains(
                        "bij toeslagBeperking meer dan 0 euro per dag: recht",
                        "bij toeslagBeperking 0 euro per dag of geen die op die dag geldt: geen recht");
    }

    @Test
    void of_many_values_against_a_few_all_but_those() {
        assertThat(
                        text(
                                "Jeugdige( beperkingen contains Beperking.VERSTANDELIJK, beperkingen contains Beperking.PSYCHISCH )"))
                .contains("bij jeugdige.beperkingen iets anders dan psychisch + verstandelijk")
                .doesNotContain("…");
    }

    @Test
    void items_side_by_side_are_told_apart_from_values_of_one() {
        String two = "exists Maatregel( soort == Maatregelsoort.VOOGDIJ )\n"
                + "    exists Maatregel( soort == Maatregelsoort.ONDERTOEZICHTSTELLING )";

        assertThat(text(two))
                .contains("voogdij en daarnaast ondertoezichtstelling")
                .doesNotContain("voogdij, ondertoezichtstelling");
    }

    @Test
    void as_json_an_example_names_what_was_filled_in() {
        String json = JsonReport.text(JsonReport.of(judged("ToeslagBeperking( perDag > 0.50B, noodzakelijk == true )")))
                .replaceAll("\\s+", " ");

        assertThat(json)
                .containsPattern("\"plaatsingen\\[0\\].toeslagBeperking\" : \"0.51 euro per dag, noodzakelijk ja\"");
    }

    private static String text(String condition) {
        String text = new TextReport(judged(condition), Messages.in("nl"), false).text();
        return text.replaceAll("\\s+", " ");
    }

    private static Judgement judged(String condition) {
        Timeline timeline = new Timeline(new Kernel(TinyRules.of(rule("pas", condition, "recht( \"pas\" )"))));
        return timeline.proving().judge(new DossierReader().read(CASE, "geval.yaml"));
    }
}
