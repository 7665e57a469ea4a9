package nl.pleegrecht.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.testing.TinyRules;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** A report in which more is missing than one wants to read over and over. */
class ManyQuestionsTest {
    private static final String CASE = """
            titel: Er is nog weinig bekend
            peildatum: 2023-06-03
            jeugdige: {geboortedatum: 2013-06-05}
            plaatsingen:
              - {van: 2023-06-02, pleegcontract: {van: 2023-06-02}}
            """;

    private static final String FIVE = TinyRules.rule("vijf", """
            Plaatsing( spoed == true )
            Pleegouder( herkomst == Herkomst.NETWERK, eigenKindOfStiefkind == false, begeleidtPleegouders == false,
                        verzorgdeAlVoorContract == true )""", "recht( \"pas\" )");

    private static final String SOORT = "vaststelling( \"soort\", \"haast\" )";
    private static final String ONE = TinyRules.rule("een", "Plaatsing( spoed == true )", SOORT)
            + TinyRules.rule("geen", "Plaatsing( spoed == false )", SOORT.replace("haast", "rust"));

    @Test
    void many_keys_are_told_by_the_number_of_their_question_and_few_by_name() {
        assertThat(text(FIVE, ONE))
                .contains("Hangt af van: vraag 1-5 hieronder", "Hangt af van: spoed\n")
                .contains("  1. Of de jeugdige met spoed is geplaatst (spoed)\n");
    }

    @Test
    void a_value_that_leaves_all_else_open_is_not_told() {
        assertThat(text(FIVE)).contains("bij spoed nee: geen recht").doesNotContain("bij spoed ja", "hangt ook af");
    }

    private static final List<String> RIGHTS = List.of("fiets", "kaart", "jas", "pas");

    /** Four rights on two facts, in two times, of which the second has a fifth right. */
    private static String rights() {
        String both = "Plaatsing( spoed == true ) Pleegouder( eigenKindOfStiefkind == false )";
        String later = "Plaatsing( spoed == true, crisisweek >= 2 ) Pleegouder( eigenKindOfStiefkind == false )";
        return RIGHTS.stream()
                        .map(right -> TinyRules.rule("recht op " + right, both, "recht( \"" + right + "\" )"))
                        .collect(Collectors.joining("\n"))
                + TinyRules.rule("later", later, "recht( \"kost\" )");
    }

    @Test
    void what_one_value_settles_of_many_is_told_once_with_all_of_them() {
        String text = text(rights());

        assertThat(text)
                .contains("  Wat één antwoord al beslist\n"
                        + "    bij pleegouder.eigenKindOfStiefkind ja\n"
                        + "    of bij spoed nee\n"
                        + "      geen recht: fiets, kaart, jas, pas\n")
                .doesNotContain("bij spoed nee: geen recht");
    }

    @Test
    void answers_of_which_there_is_the_same_to_tell_are_told_together() {
        assertThat(text(rights())).contains("Zo ook: kaart, jas").doesNotContain("\n  Kaart");
    }

    @Test
    void what_still_holds_in_the_next_period_is_not_told_again() {
        String month = CASE.replace("peildatum: 2023-06-03", "periode: {van: 2023-06-03, tot: 2023-06-12}");
        String text = textOf(month, rights());

        assertThat(text)
                .contains("onbekend, zoals hiervoor")
                .contains(
                        "Zoals hiervoor bij: pleegouder.eigenKindOfStiefkind ja; spoed nee\n      ook geen recht: kost\n")
                .contains("Wat een antwoord beslist is van een periode van meer dagen bepaald");
        assertThat(text.split("geen recht: fiets, kaart", -1)).hasSize(2);
    }

    @Test
    void as_markdown_what_values_lead_to_and_the_questions_in_words() {
        String markdown = new MarkdownReport(judged(CASE, rights(), ONE), Messages.in("nl"), false).text();

        assertThat(markdown)
                .contains(
                        "- bij pleegouder.eigenKindOfStiefkind ja; of spoed nee\n  - geen recht: fiets, kaart, jas, pas\n",
                        "Hangt af van: spoed<br>bij spoed ja: haast<br>bij spoed nee: rust",
                        "\n1. Of de jeugdige met spoed is geplaatst (spoed)<br>Hiervan hangt af: ");
    }

    private static String text(String... rules) {
        return textOf(CASE, rules);
    }

    private static String textOf(String yaml, String... rules) {
        return new TextReport(judged(yaml, rules), Messages.in("nl"), false).text();
    }

    private static Judgement judged(String yaml, String... rules) {
        return new Timeline(new Kernel(TinyRules.of(rules))).judge(new DossierReader().read(yaml, "geval.yaml"));
    }
}
