package nl.pleegrecht.report;

import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.testing.Examples;
import nl.pleegrecht.testing.TinyRules;
import nl.pleegrecht.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** Why not, as people and programs read it. */
class WhyNotReportTest {
    private static final String CASE = Examples.CASE.replace("spoed: ja", "spoed: nee");

    @Test
    void leads_from_the_subject_to_the_line_of_the_file() {
        assertThat(text(CASE, "kaart", "nl")).isEqualTo("""
                Een kind in een gezin
                geval.yaml: waarom niet Kaart?

                Zonder plaatsing, 1 juni 2023: geen antwoord op dit onderwerp

                gezin, 2 juni 2023 t/m 8 juni 2023: geen recht
                  - art. 2: een kaart bij haast (voorbeeld/regels.drl:29:6)
                      Er is geen 'haast'.
                      'haast' zou volgen uit:
                        - art. 2: haast bij een spoedplaatsing (voorbeeld/regels.drl:20:6)
                            spoed is nee; voor deze regel nodig: ja (geval.yaml:9)

                Zonder plaatsing, 9 juni 2023 t/m 10 juni 2023: geen antwoord op dit onderwerp
                """);
    }

    @Test
    void a_rule_that_excludes_it_is_told_with_its_explanation() {
        assertThat(text(CASE, "jas", "en"))
                .contains(
                        "This answer comes from the rule 'art. 3: geen jas buiten crisis': Buiten\n",
                        "No other rule can give this on this day.");
    }

    @Test
    void a_right_that_is_there_needs_no_reason() {
        assertThat(text(CASE, "fiets", "nl")).contains("Dit recht is er; met --why staat erbij waarom.");
    }

    @Test
    void a_fact_that_is_missing_is_not_known() {
        assertThat(text(Examples.CASE.replace("    spoed: ja\n", ""), "kaart", "en"))
                .contains("spoed is not known; needed for this rule: ja (geval.yaml:5)");
    }

    @Test
    void as_json_each_condition_is_met_or_not() {
        String json = JsonReport.text(WhyNotJson.of(asked(CASE, "kaart")));

        assertThat(json.replaceAll("\\s+", " "))
                .contains(
                        "\"antwoord\" : \"geen recht\"",
                        "\"voorwaarde\" : \"Plaatsing( )\", \"voldaan\" : \"ja\"",
                        "{ \"feit\" : \"Plaatsing.spoed\", \"gevonden\" : \"nee\", \"nodig\" : \"== ja\", \"bron\" : \"geval.yaml:9\" }");
    }

    @Test
    void what_may_be_in_the_way_is_told_by_its_name_with_what_it_would_follow_from() {
        String rules = "declare Beletsel\n    soort : String\nend\n"
                + rule("geen haast", "Plaatsing( spoed == false )", "new Beletsel( \"x\" )")
                + rule("zonder beletsel", "Plaatsing( )\n    not Beletsel( )", "recht( \"pas\" )");

        assertThat(tiny(rules, "pas"))
                .contains("      Nog niet bekend is of dit in de weg staat: 'beletsel'\n"
                        + "      'beletsel' zou volgen uit:\n"
                        + "        - geen haast (klein/regels.drl:4:6)\n"
                        + "            spoed is niet bekend; voor deze regel nodig: nee (geval.yaml:4)\n");
    }

    @Test
    void an_answer_is_told_by_its_label() {
        String rules = rule("haast", "Plaatsing( spoed == true )", "vaststelling( \"soort\", \"haast\" )")
                + rule("rust", "Plaatsing( spoed == false )", "vaststelling( \"soort\", \"rust\" )")
                + rule("pas", "Vaststelling( onderwerp == \"soort\", waarde == \"haast\" )", "recht( \"pas\" )");

        assertThat(tiny(rules, "pas"))
                .contains("'Soort: haast' zou volgen uit:", "- haast (")
                .doesNotContain("Vaststelling", "==", "Plaatsing.");
    }

    private static String tiny(String rules, String subject) {
        Timeline timeline = new Timeline(new Kernel(TinyRules.of(rules)));
        Dossier dossier = new DossierReader().read("""
                        titel: Half bekend
                        peildatum: 2023-06-03
                        jeugdige: {geboortedatum: 2013-06-05}
                        plaatsingen: [{van: 2023-06-02}]
                        """, "geval.yaml");
        return new WhyNotText(
                        new WhyNotCase(timeline.judge(dossier), timeline.situations(dossier), subject),
                        Messages.in("nl"))
                .text();
    }

    private static String text(String yaml, String subject, String language) {
        return new WhyNotText(asked(yaml, subject), Messages.in(language)).text();
    }

    private static WhyNotCase asked(String yaml, String subject) {
        Dossier dossier = new DossierReader().read(yaml, "geval.yaml");
        List<Situation> situations = Examples.timeline().situations(dossier);
        return new WhyNotCase(Examples.timeline().judge(dossier), situations, subject);
    }
}
