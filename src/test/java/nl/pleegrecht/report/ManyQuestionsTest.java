package nl.pleegrecht.report;

import static org.assertj.core.api.Assertions.assertThat;

import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.testing.TinyRules;
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

    private static String text(String... rules) {
        Timeline timeline = new Timeline(new Kernel(TinyRules.of(rules)));
        return new TextReport(timeline.judge(new DossierReader().read(CASE, "geval.yaml")), Messages.in("nl"), false)
                .text();
    }
}
