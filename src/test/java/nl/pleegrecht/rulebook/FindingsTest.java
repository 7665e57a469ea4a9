package nl.pleegrecht.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingsTest {
    private static final Pattern CODE = Pattern.compile("RUL-[0-9]{3}");

    static Stream<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void says_what_is_wrong_where_and_what_to_do(Case example) {
        assertThat(Reading.of(example.rule()).shown()).isEqualTo(example.expected());
    }

    @Test
    void every_code_is_fired_by_a_test() throws IOException {
        Set<String> fired = new TreeSet<>();
        Case.all().forEach(example -> fired.addAll(Reading.of(example.rule()).codes()));

        Set<String> silent = new TreeSet<>(codesInSources());
        silent.removeAll(fired);

        assertThat(silent)
                .as("fired by the engine's own reading only, see EngineReadingTest")
                .containsExactly("RUL-028", "RUL-029");
    }

    @Test
    void reports_the_findings_of_several_files_each_in_its_own() {
        RuleFile broken = new RuleFile("rules/10.drl", "rule \"een\" @grondslag( \"g\" ) @uitleg( \"u\" )\nwhen\n");
        RuleFile typo = new RuleFile(
                "rules/20.drl",
                Reading.rule("when Jeugdige( leeftjd > 3 ) then insertLogical( recht( \"omvng\" ) ) end"));

        List<String> places = Reading.of(broken, typo).findings().stream()
                .map(finding -> finding.code() + " " + finding.location())
                .toList();

        assertThat(places)
                .containsExactly(
                        "RUL-010 rules/10.drl:1:6",
                        "RUL-012 rules/10.drl:1:6",
                        "RUL-071 rules/20.drl:2:16",
                        "RUL-076 rules/20.drl:2:57");
    }

    @Test
    void finds_a_second_rule_of_the_same_title_in_another_file() {
        String rule = Reading.rule("when then insertLogical( recht( \"omvang\" ) ) end");

        Diagnostic finding = Reading.of(new RuleFile("a.drl", rule), new RuleFile("b.drl", rule))
                .findings()
                .get(0);

        assertThat(finding.code()).isEqualTo("RUL-020");
        assertThat(finding.location()).hasToString("b.drl:1:6");
        assertThat(finding.args()).containsExactly("regel", "a.drl:1:6");
    }

    @Test
    void places_stay_right_with_the_line_ends_of_windows() {
        String rule = Reading.rule("when\n    Jeugdige( leeftjd > 3 ) // let op\nthen\n"
                        + "    insertLogical( recht( \"omvang\" ) )\nend\n")
                .replace("\n", "\r\n");

        assertThat(Reading.of(rule).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("regels.drl:3:15"));
    }

    private static Set<String> codesInSources() throws IOException {
        List<String> codes = new ArrayList<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/nl/pleegrecht/rulebook"))) {
            for (Path source : sources.toList()) {
                CODE.matcher(Files.readString(source)).results().forEach(found -> codes.add(found.group()));
            }
        }
        codes.removeIf(code -> code.compareTo("RUL-200") >= 0);
        return new TreeSet<>(codes);
    }
}
