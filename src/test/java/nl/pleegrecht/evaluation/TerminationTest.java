package nl.pleegrecht.evaluation;

import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;

class TerminationTest {
    private static final String COUNT = "declare Tel\n    getal : int\nend\n";
    private static final String OTHER = "declare Ander\n    getal : int\nend\n";
    private static final String START = rule("begin", "Plaatsing( )", "new Tel( 1 )");
    private static final String USE = rule("einde", "Tel( getal == 3 )\nAnder( )", "recht( \"pas\" )");

    @Test
    void a_rule_that_counts_on_from_its_own_conclusion_may_not_end() {
        String on = rule("verder", "$tel : Tel( )", "new Tel( $tel.getal + 1 )");
        String other = rule("anders", "Plaatsing( )", "new Ander( 1 )");
        assertThat(Termination.isCertain(TinyRules.of(COUNT, OTHER, START, on, other, USE)))
                .isFalse();
    }

    @Test
    void nor_may_one_that_does_so_by_way_of_another_rule() {
        String there = rule("heen", "$tel : Tel( )", "new Ander( $tel.getal + 1 )");
        String back = rule("terug", "$ander : Ander( )", "new Tel( $ander.getal )");
        assertThat(Termination.isCertain(TinyRules.of(COUNT, OTHER, START, there, back, USE)))
                .isFalse();
    }

    @Test
    void a_sum_that_nothing_before_it_builds_on_ends_and_so_does_a_circle_that_computes_nothing() {
        String there = rule("heen", "$tel : Tel( )", "new Ander( $tel.getal + 1 )");
        assertThat(Termination.isCertain(TinyRules.of(COUNT, OTHER, START, there, USE)))
                .isTrue();
        String same = rule("heen", "$tel : Tel( )", "new Ander( $tel.getal )");
        String back = rule("terug", "$ander : Ander( )", "new Tel( $ander.getal )");
        assertThat(Termination.isCertain(TinyRules.of(COUNT, OTHER, START, same, back, USE)))
                .isTrue();
    }
}
