package nl.pleegrecht.analysis.implied;

import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.Subject;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;

/** What is not so is not called proven: rules in which a proof could go wrong. */
class DecisionsTest {
    private static final String SUBJECTS = """
            a: {label: {nl: A, en: A}, soort: vaststelling}
            b: {label: {nl: B, en: B}, soort: vaststelling}
            c: {label: {nl: C, en: C}, soort: %s}
            """;

    private static final String ALWAYS = rule("r1", "Plaatsing( )", "vaststelling( \"a\", \"ja\" )");

    @Test
    void what_is_concluded_once_may_rest_on_another_thing_of_the_type_that_is_asked_for() {
        RuleBook book = TinyRules.on(
                SUBJECTS.formatted("recht"),
                "declare Zorg\n    naam : String\nend\n",
                ALWAYS,
                rule("r2", "Vaststelling( onderwerp == \"a\" )", "vaststelling( \"b\", \"ja\" )"),
                rule("r3", "Vaststelling( onderwerp == \"a\", waarde == \"ja\" )", "new Zorg( \"x\" )"),
                rule("r4", "Zorg( )\nVaststelling( onderwerp == \"b\" )", "geenRecht( \"c\" )"),
                rule("r5", "Zorg( )", "terBeoordeling( \"c\", \"wie\" )"));

        assertThat(decided(book, "c").neverTwo()).isFalse();
        assertThat(decided(book, "c").together())
                .extracting(pair -> pair.one().name(), pair -> pair.other().name())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("r4", "r5"));
    }

    @Test
    void what_is_looked_at_beside_the_first_of_a_type_may_rest_on_that_type() {
        RuleBook book = TinyRules.on(
                SUBJECTS.formatted("vaststelling"),
                ALWAYS,
                rule(
                        "r2",
                        "Vaststelling( onderwerp == \"a\" )\nJeugdige( leeftijd < 18 )",
                        "vaststelling( \"b\", \"ja\" )"),
                rule("r3", "Plaatsing( )\nnot Vaststelling( onderwerp == \"b\" )", "vaststelling( \"c\", \"x\" )"),
                rule(
                        "r4",
                        "Vaststelling( onderwerp == \"b\" )\nJeugdige( leeftijd < 5 )",
                        "vaststelling( \"c\", \"y\" )"));

        assertThat(decided(book, "c").neverNone()).isFalse();
    }

    /** In the order of the subjects: each can build on those before it. */
    private static Decided decided(RuleBook book, String name) {
        Decisions decisions = new Decisions(book);
        Decided found = null;
        for (Subject subject : book.subjects().all()) {
            Decided one = decisions.of(subject);
            found = subject.name().equals(name) ? one : found;
        }
        return found;
    }
}
