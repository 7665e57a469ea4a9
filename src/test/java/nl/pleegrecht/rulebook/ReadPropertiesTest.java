package nl.pleegrecht.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadPropertiesTest {
    @Test
    void in_conditions_of_every_kind() {
        assertThat(read("Jeugdige( leeftijd > 3 && ( wilDoorgaan == true || rechtmatigVerblijf == false ) )", "\"x\""))
                .containsExactly(Set.of("leeftijd", "wilDoorgaan", "rechtmatigVerblijf"));
        assertThat(read("not Plaatsing( van.plusDays( 1 ) > \"2022-01-01\" )", "\"x\""))
                .containsExactly(Set.of("van"));
        assertThat(read("ToeslagBeperking( perDag == uitBasisbedrag + andereRegeling )", "\"x\""))
                .containsExactly(Set.of("perDag", "uitBasisbedrag", "andereRegeling"));
    }

    @Test
    void through_a_binding_they_are_read_of_the_fact_that_was_bound() {
        assertThat(read("$j : Jeugdige( )\n$p : Plaatsing( gemeente == $j.werkelijkVerblijf )", "$p.naam"))
                .containsExactly(Set.of("werkelijkVerblijf"), Set.of("gemeente", "naam"));
        assertThat(read("Jeugdige( $dag : geboortedatum )\nPlaatsing( van > $dag.plusYears( 12 ) )", "\"x\""))
                .containsExactly(Set.of("geboortedatum"), Set.of("van"));
    }

    @Test
    void a_pattern_without_conditions_reads_nothing_but_has_an_entry() {
        assertThat(read("Jeugdige( )\nexists Maatregel( )", "\"x\"")).containsExactly(Set.of(), Set.of());
    }

    @Test
    void a_whole_fact_in_a_verb_may_use_all_of_it() {
        ParsedRule rule = rule("$b : Bedrag( naam == \"toeslag\" )", "recht( \"omvang\", $b )");

        assertThat(ReadProperties.perPattern(rule).values())
                .containsExactly(Set.of("naam", "leeftijdVan", "leeftijdTot", "bedrag", "eenheid", "status", "bekend"));
    }

    private static List<Set<String>> read(String when, String text) {
        Map<Pattern, Set<String>> found = ReadProperties.perPattern(rule(when, "signaal( " + text + " )"));
        return List.copyOf(found.values());
    }

    private static ParsedRule rule(String when, String conclusion) {
        Reading reading =
                Reading.of(Reading.rule("when\n" + when + "\nthen\ninsertLogical( " + conclusion + " )\nend"));
        assertThat(reading.refused()).as(reading.shown()).isFalse();
        return reading.rules().rules().get(0);
    }
}
