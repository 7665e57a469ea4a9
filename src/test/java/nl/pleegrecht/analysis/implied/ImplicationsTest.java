package nl.pleegrecht.analysis.implied;

import static nl.pleegrecht.testing.TinyRules.dated;
import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.pleegrecht.analysis.implied.Proof.Kind;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;

class ImplicationsTest {
    private static final String SUBJECTS = """
            pas: {label: {nl: Pas, en: Pass}, soort: recht}
            plek: {label: {nl: Plek, en: Place}, soort: recht, zonderPlaatsing: ja}
            """;

    private static final String TYPES = """
            declare Teken
                van  : LocalDate
                getal : Integer
            end
            declare Stap
                naam : String
            end
            """;

    private static final String PAS = "recht( \"pas\" )";

    @Test
    void a_limit_that_a_tighter_one_includes_is_implied_by_it() {
        RuleBook book = book(rule("pas", "Plaatsing( spoed == true, nachtenPerJaar > 5, nachtenPerJaar > 3 )", PAS));

        assertThat(proof(book, "pas", "nachtenPerJaar > 3")).get().satisfies(proof -> {
            assertThat(proof.kind()).isEqualTo(Kind.SAME_RULE);
            assertThat(proof.conditions()).containsExactly("nachtenPerJaar > 5");
            assertThat(proof.rules()).isEmpty();
        });
        assertThat(proof(book, "pas", "nachtenPerJaar > 5")).isEmpty();
        assertThat(proof(book, "pas", "spoed == true")).isEmpty();
    }

    @Test
    void between_whole_numbers_there_is_nothing_and_between_others_there_is() {
        RuleBook book = book(
                rule("leeftijd", "Jeugdige( leeftijd > 17, leeftijd >= 18 )", PAS),
                rule("nachten", "Plaatsing( nachtenPerJaar > 17, nachtenPerJaar >= 18 )", PAS));

        assertThat(proof(book, "leeftijd", "leeftijd > 17")).isPresent();
        assertThat(proof(book, "leeftijd", "leeftijd >= 18")).isPresent();
        assertThat(proof(book, "nachten", "nachtenPerJaar > 17")).isPresent();
        assertThat(proof(book, "nachten", "nachtenPerJaar >= 18")).isEmpty();
    }

    @Test
    void what_every_rule_that_makes_a_thing_needs_is_implied_by_it() {
        RuleBook book = book(
                TYPES,
                rule("een", "Jeugdige( leeftijd >= 18 )\nPlaatsing( spoed == true )", "new Stap( \"a\" )"),
                rule("twee", "Jeugdige( leeftijd > 20 )", "new Stap( \"b\" )"),
                rule("pas", "Jeugdige( leeftijd >= 18 )\nexists Stap( )", PAS),
                rule("b", "Plaatsing( spoed == true )\nStap( naam == \"a\" )", PAS),
                rule("c", "Plaatsing( spoed == true )\nexists Stap( )", PAS));

        assertThat(proof(book, "pas", "leeftijd >= 18")).get().satisfies(proof -> {
            assertThat(proof.kind()).isEqualTo(Kind.OTHER_RULES);
            assertThat(proof.conditions()).containsExactly("exists Stap( )");
            assertThat(proof.rules()).extracting(ParsedRule::name).containsExactly("een", "twee");
        });
        assertThat(proof(book, "b", "spoed == true"))
                .get()
                .satisfies(proof ->
                        assertThat(proof.rules()).extracting(ParsedRule::name).containsExactly("een"));
        assertThat(proof(book, "c", "spoed == true")).isEmpty();
    }

    @Test
    void a_rule_that_makes_a_thing_from_its_like_needs_what_the_first_of_them_needed() {
        RuleBook book = book(
                TYPES,
                rule("eerste", "Jeugdige( leeftijd >= 18 )\nPlaatsing( spoed == true )", "new Stap( \"a\" )"),
                rule("verder", "Stap( )\nPlaatsing( variant == Variant.CRISIS )", "new Stap( \"b\" )"),
                rule("pas", "Jeugdige( leeftijd >= 18 )\nexists Stap( naam == \"b\" )", PAS),
                rule("anders", "Plaatsing( variant == Variant.CRISIS )\nexists Stap( )", PAS));

        assertThat(proof(book, "pas", "leeftijd >= 18"))
                .get()
                .satisfies(proof ->
                        assertThat(proof.rules()).extracting(ParsedRule::name).contains("eerste"));
        assertThat(proof(book, "anders", "variant == Variant.CRISIS")).isEmpty();
    }

    @Test
    void a_rule_that_makes_it_on_other_days_only_says_nothing() {
        String from2020 = "date-effective \"2020-01-01\"";
        RuleBook book = book(
                TYPES,
                dated("oud", "date-expires \"2020-01-01\"", "Plaatsing( )", "new Stap( \"a\" )"),
                dated("nieuw", from2020, "Plaatsing( spoed == true )", "new Stap( \"a\" )"),
                dated("pas", from2020, "Plaatsing( spoed == true )\nStap( )", PAS),
                dated("langer", "date-effective \"2019-12-31\"", "Plaatsing( spoed == true )\nStap( )", PAS));

        assertThat(proof(book, "pas", "spoed == true")).isPresent();
        assertThat(proof(book, "langer", "spoed == true")).isEmpty();
    }

    @Test
    void values_are_followed_through_things_that_are_there_once_only() {
        RuleBook book = book(
                TYPES,
                rule("teken", "$contract : Pleegcontract( )", "new Teken( $contract.van, 1 )"),
                rule("stap", "$maatregel : Maatregel( )", "new Stap( \"m\" )"),
                rule("pas", "$teken : Teken( )\nPleegcontract( van == $teken.van )", PAS),
                rule("b", "Stap( )\n$a : Maatregel( )\nMaatregel( van == $a.van )", PAS),
                rule("c", "$a : Maatregel( )\nMaatregel( soort == Maatregelsoort.VOOGDIJ, van == $a.van )", PAS));

        assertThat(proof(book, "pas", "van == $teken.van")).isPresent();
        assertThat(proof(book, "c", "van == $a.van")).isEmpty();
        assertThat(proof(book, "c", "soort == Maatregelsoort.VOOGDIJ")).isEmpty();
    }

    @Test
    void what_must_not_be_there_implies_what_would_bring_it_about() {
        RuleBook book = book(
                TYPES,
                rule("geen", "Plaatsing( )\nnot Pleegcontract( )", "new Stap( \"geen contract\" )"),
                rule("pas", "Plaatsing( )\nexists Pleegcontract( )\nnot Stap( )", PAS),
                rule("b", "Plaatsing( )\nexists Pleegcontract( )\nnot Stap( naam == \"iets anders\" )", PAS),
                rule("c", "Plaatsing( )\nexists Pleegcontract( voorlopig == true )\nnot Stap( )", PAS));

        assertThat(proof(book, "pas", "exists Pleegcontract( )")).get().satisfies(proof -> {
            assertThat(proof.conditions()).contains("not Stap( )");
            assertThat(proof.rules()).extracting(ParsedRule::name).containsExactly("geen");
        });
        assertThat(proof(book, "b", "exists Pleegcontract( )")).isEmpty();
        assertThat(proof(book, "c", "voorlopig == true")).isEmpty();
    }

    @Test
    void a_value_that_no_other_rule_can_conclude_there_need_not_be_named() {
        RuleBook book = book(
                TYPES,
                rule("ja", "Plaatsing( spoed == true )", "new Stap( \"ja\" )"),
                rule("nee", "Plaatsing( spoed == false )", "new Stap( \"nee\" )"),
                rule("pas", "Plaatsing( spoed == true )\nnot Stap( naam == \"nee\" )", PAS),
                rule("b", "Plaatsing( spoed == false )\nStap( naam == \"nee\" )", PAS),
                rule("c", "Plaatsing( variant == Variant.CRISIS )\nnot Stap( naam == \"nee\" )", PAS));

        assertThat(proof(book, "b", "naam == \"nee\"")).isPresent();
        assertThat(proof(book, "b", "spoed == false")).isPresent();
        assertThat(proof(book, "pas", "not Stap( naam == \"nee\" )")).isPresent();
        assertThat(proof(book, "pas", "naam == \"nee\"")).isEmpty();
        assertThat(proof(book, "c", "naam == \"nee\"")).isEmpty();
    }

    @Test
    void a_part_of_an_or_is_implied_when_the_others_hold_with_it() {
        RuleBook book = book(
                rule("pas", "Plaatsing( nachtenPerJaar > 10 || nachtenPerJaar > 20 )", PAS),
                rule("geen", "Plaatsing( )\nnot Maatregel( van < \"2020-01-01\" || van <= \"2019-12-31\" )", PAS));

        assertThat(proof(book, "pas", "nachtenPerJaar > 20")).isPresent();
        assertThat(proof(book, "pas", "nachtenPerJaar > 10")).isEmpty();
        assertThat(proof(book, "geen", "van <= \"2019-12-31\"")).isPresent();
        assertThat(proof(book, "geen", "van < \"2020-01-01\"")).isPresent();
    }

    @Test
    void of_several_facts_of_a_type_each_may_be_another() {
        RuleBook book = book(rule(
                "pas",
                "Maatregel( soort == Maatregelsoort.VOOGDIJ )\nexists Maatregel( soort == Maatregelsoort.VOOGDIJ, van > \"2020-01-01\" )",
                PAS));

        assertThat(proof(book, "pas", "van > \"2020-01-01\"")).isEmpty();
        assertThat(proof(book, "pas", "Maatregel( soort == Maatregelsoort.VOOGDIJ )"))
                .isPresent();
    }

    @Test
    void the_placement_itself_is_implied_where_nobody_asks_without_one() {
        RuleBook book = book(
                TYPES,
                rule("pas", "Jeugdige( leeftijd < 4 )\nPlaatsing( )", PAS),
                rule("plek", "Jeugdige( leeftijd < 4 )\nPlaatsing( )", "recht( \"plek\" )"),
                rule("stap", "Jeugdige( leeftijd < 5 )\nPlaatsing( )", "new Stap( \"s\" )"),
                rule("na de stap", "Stap( )\nPlaatsing( spoed == true )", "recht( \"plek\" )"),
                rule("sein", "Jeugdige( leeftijd < 4 )\nPlaatsing( )", "signaal( \"K1\", \"jong\" )"),
                rule("met ouder", "Plaatsing( )\nPleegouder( leeftijd > 20 )", "signaal( \"K1\", \"oud\" )"));

        assertThat(proof(book, "pas", "Plaatsing( )").map(Proof::kind)).contains(Kind.PLACEMENT);
        assertThat(proof(book, "plek", "Plaatsing( )")).isEmpty();
        assertThat(proof(book, "stap", "Plaatsing( )").map(Proof::kind)).contains(Kind.PLACEMENT);
        assertThat(proof(book, "sein", "Plaatsing( )")).isEmpty();
        assertThat(proof(book, "met ouder", "Plaatsing( )").map(Proof::kind)).contains(Kind.SAME_RULE);
    }

    @Test
    void a_placement_that_a_rule_without_one_reads_on_is_needed() {
        RuleBook book = book(
                TYPES,
                rule("stap", "Jeugdige( leeftijd < 5 )\nPlaatsing( )", "new Stap( \"s\" )"),
                rule("na de stap", "Jeugdige( leeftijd < 6 )\nnot Stap( )", "recht( \"plek\" )"));

        assertThat(proof(book, "stap", "Plaatsing( )")).isEmpty();
    }

    @Test
    void two_ways_to_write_a_limit_are_alike() {
        RuleBook book = book(rule("pas", "Jeugdige( leeftijd < 18 )", PAS));
        RuleBook other = book(rule("pas", "Jeugdige( leeftijd <= 17 )", PAS));
        RuleBook less = book(rule("pas", "Jeugdige( leeftijd <= 16 )", PAS));

        assertThat(alike(book, other)).isPresent();
        assertThat(alike(book, less)).isEmpty();
    }

    private static Optional<Proof> alike(RuleBook book, RuleBook other) {
        return new Implications(book.parsed(), book.subjects())
                .alike(book.rules().get(0), withThen(book, other));
    }

    /** The other version with what it concludes at the same place. */
    private static ParsedRule withThen(RuleBook book, RuleBook other) {
        return book.rules().get(0).with(other.rules().get(0).when());
    }

    private static Optional<Proof> proof(RuleBook book, String name, String condition) {
        ParsedRule rule = book.rules().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return new Implications(book.parsed(), book.subjects()).alike(rule, Without.of(rule, condition));
    }

    private static RuleBook book(String... rules) {
        return TinyRules.on(SUBJECTS, rules);
    }
}
