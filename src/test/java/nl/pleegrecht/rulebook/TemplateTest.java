package nl.pleegrecht.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.pleegrecht.testing.Shown;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places in explanations, and what is said of those that can not be filled. */
class TemplateTest {
    private static final String WHEN = """
            $kind : Jeugdige( leeftijd >= 4, $dag : geboortedatum )
            Plaatsing( van >= $dag )
            not Afwezigheid( $weg : van )
            """;

    @Test
    void words_and_places_follow_each_other() {
        assertThat(Template.of("Het kind is {$kind.leeftijd} jaar, sinds {$dag}.")
                        .parts())
                .extracting(Template.Part::written)
                .containsExactly("Het kind is ", "{$kind.leeftijd}", " jaar, sinds ", "{$dag}", ".");
        assertThat(Template.of("Het kind is {$kind.leeftijd} jaar, sinds {$dag}.")
                        .places())
                .containsExactly(
                        new Template.Place("$kind", "leeftijd", "{$kind.leeftijd}"),
                        new Template.Place("$dag", "", "{$dag}"));
        assertThat(Template.of("").parts()).isEmpty();
    }

    @Test
    void what_can_be_filled_is_in_order_and_counts_as_a_use_of_the_name() {
        assertThat(found(
                        "Op {$dag} geboren, {$kind.leeftijd} jaar, met {$kind.beperkingen}.",
                        "$kind : Jeugdige( $dag : geboortedatum )"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "::", textBlock = """
            Is {$kind.leeftyd} jaar.    :: RUL-071 klein/regels.drl:2:50  Jeugdige heeft geen eigenschap leeftyd. :: Bedoelde u 'leeftijd'?
            Is {$kint.leeftijd} jaar.   :: RUL-080 klein/regels.drl:2:50  De naam $kint is in deze regel niet gegeven. :: Bedoelde u '$kind'?
            Al weg sinds {$weg}.        :: RUL-082 klein/regels.drl:2:60  $weg kreeg zijn naam binnen not of exists :: zonder not of exists
            Het is {$kind}.             :: RUL-086 klein/regels.drl:2:54  $kind is een feit, geen waarde. :: $kind.eigenschap
            Het is {$dag.year}.         :: RUL-089 klein/regels.drl:2:54  Een eigenschap heeft zelf geen eigenschappen: $dag.year :: Gebruik
            Is {Jeugdige.leeftijd}.     :: RUL-140 klein/regels.drl:2:50  In de uitleg staat {Jeugdige.leeftijd}; dat is geen plek :: Geef het feit onder when een naam
            Is { $kind.leeftijd } jaar. :: RUL-140 klein/regels.drl:2:50  In de uitleg staat { $kind.leeftijd } :: schrijf {$naam.eigenschap}
            Is {$kind.leeftijd jaar.    :: RUL-141 klein/regels.drl:2:50  In de uitleg staat een losse accolade: {$kind.leeftijd jaar. :: twee accolades
            Is $kind.leeftijd} jaar.    :: RUL-141 klein/regels.drl:2:64  In de uitleg staat een losse accolade: } :: twee accolades
            Nog {$kind.wekenTotVerjaardag} weken. :: RUL-142 klein/regels.drl:2:51  Een aantal weken (wekenTotVerjaardag) verandert met de dag :: Noem de grens
            """)
    void what_can_not_be_filled_is_told_with_its_place(String uitleg, String finding, String act) {
        List<String> found = found(uitleg, WHEN);

        assertThat(found)
                .filteredOn(one -> !one.contains("waarschuwing"))
                .singleElement()
                .asString()
                .contains(finding, act);
    }

    @Test
    void the_engine_gets_the_text_as_it_stands() {
        RuleBook book = TinyRules.of(rule("Het kind is {$kind.leeftijd} jaar.", "$kind : Jeugdige( )"));

        assertThat(book.rules().get(0).uitleg()).isEqualTo("Het kind is {$kind.leeftijd} jaar.");
        assertThat(book.kieBase().getRule("regels", "een regel").getMetaData().get("uitleg"))
                .asString()
                .contains("Het kind is {$kind.leeftijd} jaar.");
    }

    private static List<String> found(String uitleg, String when) {
        return Shown.by(() -> TinyRules.of(rule(uitleg, when)));
    }

    private static String rule(String uitleg, String when) {
        return TinyRules.rule("een regel", when, "signaal( \"iets\" )").replace("Uitleg van een regel.", uitleg);
    }
}
