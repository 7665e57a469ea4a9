package nl.pleegrecht.report;

import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.pleegrecht.analysis.WhatIf;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.dossier.DossierTree;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.testing.TinyRules;
import nl.pleegrecht.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** What would have given another answer, as people and programs read it. */
class WhatIfReportTest {
    private static final String CASE = """
            titel: Er is nog weinig bekend
            peildatum: 2023-06-03
            jeugdige: {geboortedatum: 2013-06-05}
            plaatsingen:
              - {van: 2023-06-02, variant: %s, spoed: %s}
            """;

    private static final String HASTE =
            rule("haast", "Plaatsing( spoed == true, variant == Variant.CRISIS )", "recht( \"pas\" )");

    private static final String ALWAYS = rule("altijd", "Plaatsing( )", "recht( \"pas\" )");

    @Test
    void an_answer_that_is_not_known_begins_with_what_to_fill_in() {
        assertThat(text(HASTE, "crisis", "onbekend"))
                .contains("  Het antwoord is nog onbekend. Vul eerst in:\n"
                        + "    - Of de jeugdige met spoed is geplaatst (spoed)\n"
                        + "  Wat één daarvan oplevert:\n    bij spoed ja: recht\n    bij spoed nee: geen recht\n")
                .contains("variant is opvoeding in plaats van crisis")
                .contains("Combinaties van twee zijn niet geprobeerd: het antwoord zelf staat nog open.")
                .doesNotContain("spoed is ja", "Geen ander feit");
    }

    @Test
    void that_nothing_changes_the_answer_is_only_said_of_what_was_tried() {
        assertThat(text(ALWAYS, "crisis", "ja"))
                .contains("Geen van de veranderingen die zijn geprobeerd geeft een ander antwoord dat\n  zeker is.")
                .containsPattern("Geprobeerd: alle \\d+ veranderingen van één feit die het programma kent\\.")
                .containsPattern("Ook geprobeerd: \\d+ van de \\d+ combinaties van twee\\.");
    }

    @Test
    void as_json_what_to_fill_in_what_it_leads_to_and_how_much_was_tried() {
        String json = JsonReport.text(
                        WhatIfJson.of(tree("crisis", "onbekend").dossier(), whatIf(HASTE, "crisis", "onbekend"), "pas"))
                .replaceAll("\\s+", " ");

        assertThat(json)
                .contains(
                        "\"antwoord\" : \"onbekend\", \"vragen\" : [ \"plaatsingen[0].spoed\" ]",
                        "\"vraag\" : \"plaatsingen[0].spoed\", \"waarden\" : [ \"nee\" ], \"antwoord\" : \"geen recht\"",
                        "\"volledig\" : false",
                        "\"tweeFeiten\" : 0");
    }

    private static String text(String rule, String variant, String spoed) {
        RuleBook book = TinyRules.of(rule);
        return new WhatIfText(
                        tree(variant, spoed).dossier(),
                        whatIf(rule, variant, spoed),
                        book.subjects().find("pas").orElseThrow(),
                        "pas",
                        Messages.in("nl"))
                .text();
    }

    private static WhatIf whatIf(String rule, String variant, String spoed) {
        Timeline timeline = new Timeline(new Kernel(TinyRules.of(rule)));
        return new WhatIf(timeline, tree(variant, spoed), "pas", LocalDate.of(2023, 6, 3), false);
    }

    private static DossierTree tree(String variant, String spoed) {
        return DossierTree.of(CASE.formatted(variant, spoed), "geval.yaml");
    }
}
