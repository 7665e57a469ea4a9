package nl.pleegrecht.analysis;

import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;

/** What feeds what, and what a list tells of a rule. */
class FeedGraphTest {
    private static final List<ParsedRule> RULES = TinyRules.of(
                    "declare Oud\n jaren : Integer\nend\n",
                    rule("oud", "$j : Jeugdige( leeftijd > 12, wilDoorgaan == true )", "new Oud( $j.leeftijd )"),
                    rule("pas", "Oud( )\nnot Afwezigheid( )", "recht( \"pas\" )"),
                    rule(
                            "soort",
                            "Plaatsing( )\nnot Recht( onderwerp == \"pas\" )",
                            "vaststelling( \"soort\", \"nee\" )"),
                    rule("let op", "Plaatsing( )", "signaal( \"kijk\" )"))
            .rules();

    @Test
    void a_rule_makes_reads_and_forbids() {
        FeedGraph graph = FeedGraph.of(RULES);

        assertThat(graph.concepts()).containsExactly("Oud", "pas", "soort");
        assertThat(graph.edges())
                .extracting(edge -> edge.rule().name() + " " + edge.kind() + " " + edge.concept())
                .containsExactly(
                        "oud MAKES Oud", "pas READS Oud", "pas MAKES pas", "soort FORBIDS pas", "soort MAKES soort");
        assertThat(graph.rules()).hasSize(4);
    }

    @Test
    void of_one_subject_only_what_it_can_depend_on() {
        assertThat(FeedGraph.of(RULES, "pas").rules())
                .extracting(ParsedRule::name)
                .containsExactly("oud", "pas");
        assertThat(FeedGraph.of(RULES, "soort").rules())
                .extracting(ParsedRule::name)
                .containsExactly("oud", "pas", "soort");
    }

    @Test
    void a_list_tells_what_a_rule_reads_and_gives() {
        ListedRule oud = ListedRule.of(RULES.get(0));
        ListedRule pas = ListedRule.of(RULES.get(1));

        assertThat(oud.reads()).containsExactly("Jeugdige.leeftijd", "Jeugdige.wilDoorgaan");
        assertThat(pas.reads()).containsExactly("Oud", "Afwezigheid");
        assertThat(pas.gives())
                .singleElement()
                .satisfies(topic -> assertThat(topic.subject()).isEqualTo("pas"));
    }
}
