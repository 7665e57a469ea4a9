package nl.pleegrecht.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The net under the checks: what the engine reads differently is refused, whatever it is. */
class EngineReadingTest {
    private static final String SOUND =
            Reading.rule("when\n Jeugdige( leeftijd > 3 )\nthen\n insertLogical( recht( \"omvang\" ) );\nend\n");

    private final List<Diagnostic> findings = new ArrayList<>();

    @Test
    void accepts_a_file_that_reads_the_same() {
        compare(SOUND, SOUND);

        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leeftijd > 4",
                "leeftijd > 3 || leeftijd < 2",
                "leeftijd > 3, wilDoorgaan == true",
                "Runtime.getRuntime() != null",
                ""
            })
    void refuses_a_condition_that_the_engine_reads_otherwise(String condition) {
        compare(SOUND, SOUND.replace("leeftijd > 3", condition));

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(Messages.in("nl").show(finding))
                        .isEqualTo("RUL-029 regels.drl:1:6  De regelmachine leest \"regel\" anders dan er staat.\n"
                                + "  Schrijf dit deel eenvoudiger: een voorwaarde per regel, zonder toelichting"
                                + " ertussen."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeugdige( leeftijd > 3 ) from x",
                "exists Jeugdige( leeftijd > 3 )",
                "$j : Jeugdige( leeftijd > 3 )",
                "Plaatsing( leeftijd > 3 )",
                "Jeugdige( leeftijd > 3 ) or Plaatsing( )",
                "Jeugdige( leeftijd > 3 ) eval( true )",
                "?Jeugdige( leeftijd > 3; )"
            })
    void refuses_a_fact_that_the_engine_reads_otherwise(String fact) {
        compare(SOUND, SOUND.replace("Jeugdige( leeftijd > 3 )", fact));

        assertThat(findings).extracting(Diagnostic::code).containsExactly("RUL-029");
    }

    @ParameterizedTest
    @ValueSource(strings = {"then\n System.exit( 1 );", "salience 3 when", "date-effective \"2020-01-01\" when"})
    void refuses_other_parts_that_the_engine_reads_otherwise(String part) {
        String word = part.contains("then") ? "then" : "when";
        compare(SOUND, SOUND.replace(word, part));

        assertThat(findings).extracting(Diagnostic::code).containsExactly("RUL-029");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.util.List\n",
                "global java.util.List lijst\n",
                "function void f() { }\n",
                "declare Uit a : String end\n",
                "rule \"twee\" when then end\n",
                "query \"q\" Jeugdige( ) end\n",
                "declare enum E A; end\n",
                "declare window W Jeugdige( ) over window:length( 3 ) end\n"
            })
    void refuses_what_the_engine_sees_around_the_rules(String extra) {
        compare(SOUND, extra + SOUND);

        assertThat(findings).extracting(Diagnostic::code).isNotEmpty().containsOnly("RUL-029");
    }

    @Test
    void says_in_our_words_that_the_engine_cannot_read_a_file() {
        compare(SOUND, SOUND.replace("when", "wanneer"));

        assertThat(Messages.in("nl").show(findings.get(0)))
                .startsWith("RUL-028 regels.drl:2:")
                .contains("De regelmachine kan het bestand hier niet lezen.")
                .endsWith("Vergelijk dit deel met een regel die wel werkt, en schrijf het op dezelfde manier.");
    }

    @Test
    void the_authors_own_package_line_makes_way_for_ours_and_lines_stay() {
        String text = EngineText.of(new RuleFile("regels.drl", "// package regels\n package regels;\nrule"));

        assertThat(text).isEqualTo(EngineText.HEADER + "// package regels\n                \nrule");
    }

    private void compare(String ours, String theirs) {
        RuleFile file = new RuleFile("regels.drl", ours);
        List<Block> blocks = Blocks.of(Lexer.read(file, findings), findings);
        findings.addAll(
                EngineReading.check(new RuleFile("regels.drl", theirs), blocks).findings());
    }
}
