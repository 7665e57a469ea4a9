package nl.pleegrecht.rulebook;

import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.pleegrecht.testing.Shown;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;

/** Whether the conclusions of rules fit what {@code onderwerpen.yaml} says of their subjects. */
class RuleBaseCheckTest {
    @Test
    void a_right_is_not_established_and_what_is_established_is_no_right() {
        assertThat(errors(
                        rule("a", "Jeugdige( )", "vaststelling( \"fiets\", \"ja\" )"),
                        rule("b", "Jeugdige( )", "geenRecht( \"soort\" )")))
                .containsExactly("""
                        REG-012 klein/regels.drl:7:16  De regel "a" concludeert vaststelling over 'fiets'; dat past niet bij de soort \
                        van dit onderwerp in onderwerpen.yaml.
                          Gebruik recht en geenRecht bij soort: recht, en vaststelling bij soort: vaststelling.""", """
                        REG-012 klein/regels.drl:16:16  De regel "b" concludeert geenRecht over 'soort'; dat past niet bij de soort \
                        van dit onderwerp in onderwerpen.yaml.
                          Gebruik recht en geenRecht bij soort: recht, en vaststelling bij soort: vaststelling.""");
    }

    @Test
    void an_amount_is_per_the_unit_of_its_subject_or_per_day_of_stay() {
        assertThat(warnings(
                        rule("a", "Jeugdige( )", "recht( \"fiets\", 5, Eenheid.MAAND )"),
                        rule("b", "Jeugdige( )", "recht( \"kaart\" )"),
                        rule("c", "$k : BijzondereKosten( )", "recht( \"post: \" + $k.omschrijving, 5, Eenheid.DAG )"),
                        rule("goed", "Jeugdige( )", "recht( \"kost\", 5, Eenheid.VERBLIJFSDAG )", "recht( \"pas\" )")))
                .hasSize(3)
                .allMatch(shown -> shown.startsWith("REG-013 klein/regels.drl:"))
                .first()
                .isEqualTo("""
                        REG-013 klein/regels.drl:7:16  waarschuwing: De regel "a" geeft over 'fiets' een bedrag in een andere \
                        eenheid dan onderwerpen.yaml: dag.
                          Geef het bedrag in die eenheid, of pas de eenheid van het onderwerp aan.""");
    }

    @Test
    void a_rule_that_waits_for_the_absence_of_what_it_leads_to_is_refused_through_others_too() {
        assertThat(errors(
                        "declare Links\nend\ndeclare Rechts\nend\n",
                        rule("links", "Jeugdige( )\nnot Rechts( )", "new Links( )"),
                        rule("tussen", "exists Links( )", "vaststelling( \"soort\", \"a\" )"),
                        rule(
                                "rechts",
                                "Vaststelling( onderwerp == \"soort\", waarde in ( \"a\", \"b\" ) )",
                                "new Rechts( )")))
                .containsExactly("""
                        REG-011 klein/regels.drl:11:1  De regel "links" geldt alleen als iets ontbreekt, maar leidt er zelf toe dat het \
                        er wel is, via "rechts" (klein/regels.drl:25:6). De volgorde van de bestanden zou dan beslissen.
                          Laat een van beide regels naar feiten kijken in plaats van naar het ontbreken van een uitkomst.""");
    }

    @Test
    void another_value_of_the_same_subject_is_not_what_it_waits_for() {
        assertThat(errors(
                        rule("a", "Jeugdige( leeftijd > 3 )", "vaststelling( \"soort\", \"a\" )"),
                        rule(
                                "b",
                                "not Vaststelling( onderwerp == \"soort\", waarde == \"a\" )",
                                "vaststelling( \"soort\", \"b\" )"),
                        rule(
                                "c",
                                "not Vaststelling( onderwerp == \"soort\", waarde in ( \"a\", \"b\" ) )",
                                "vaststelling( \"soort\", \"c\" )")))
                .isEmpty();
    }

    @Test
    void where_a_condition_tells_facts_of_one_type_apart_it_is_a_warning() {
        assertThat(warnings(
                        "declare Schakel\n van : LocalDate\nend\n",
                        rule("schakel", "$v : Verblijf( )\nnot Schakel( van < $v.van )", "new Schakel( $v.van )")))
                .singleElement()
                .asString()
                .startsWith(
                        "REG-015 klein/regels.drl:10:1  waarschuwing: De regel \"schakel\" kijkt of iets ontbreekt");
    }

    @Test
    void a_subject_that_no_rule_speaks_about_is_a_warning() {
        RuleBook book = TinyRules.of(rule(
                "a",
                "$k : BijzondereKosten( )",
                "recht( \"post: \" + $k.omschrijving, 5, Eenheid.EENMALIG )",
                "recht( \"pas\" )"));

        assertThat(book.warnings())
                .extracting(finding -> finding.code() + " " + finding.args())
                .containsExactly(
                        "REG-014 [fiets]",
                        "REG-014 [kaart]",
                        "REG-014 [jas]",
                        "REG-014 [kost]",
                        "REG-014 [soort]",
                        "REG-014 [plek]");
    }

    private static List<String> warnings(String... rules) {
        return Shown.of(TinyRules.of(rules).warnings()).stream()
                .filter(shown -> !shown.startsWith("REG-014"))
                .toList();
    }

    private static List<String> errors(String... rules) {
        return Shown.by(() -> TinyRules.of(rules)).stream()
                .filter(shown -> !shown.startsWith("REG-014"))
                .toList();
    }
}
