package nl.pleegrecht.rulebook;

import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;

class RuleBaseCheckTest {
    private static final Messages NL = Messages.in("nl");

    @Test
    void a_verb_that_does_not_fit_the_subject_is_refused() {
        assertThat(errors(rule("a", "Plaatsing( )", "recht( \"soort\" )")))
                .singleElement()
                .asString()
                .startsWith("REG-012 klein/regels.drl")
                .contains("De regel \"a\" concludeert recht over 'soort'; dat past niet bij de soort");
        assertThat(errors(rule("a", "Plaatsing( )", "vaststelling( \"fiets\", \"ja\" )")))
                .singleElement()
                .asString()
                .startsWith("REG-012");
    }

    @Test
    void another_unit_than_the_subject_has_and_a_subject_nobody_speaks_of_are_warnings() {
        List<Diagnostic> warnings = TinyRules.of(
                        rule("a", "Plaatsing( )", "recht( \"fiets\", 1, Eenheid.MAAND )"),
                        rule("b", "Plaatsing( )", "recht( \"kaart\", 1, Eenheid.VERBLIJFSDAG )"))
                .warnings();

        assertThat(warnings)
                .filteredOn(finding -> finding.code().equals("REG-013"))
                .hasSize(1);
        assertThat(warnings)
                .filteredOn(finding -> finding.code().equals("REG-014"))
                .extracting(finding -> finding.args().get(0))
                .contains("jas", "soort")
                .doesNotContain("fiets", "kaart");
    }

    private static List<String> errors(String... rules) {
        DiagnosticsException failure = catchThrowableOfType(DiagnosticsException.class, () -> TinyRules.of(rules));
        return failure.diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(NL::show)
                .toList();
    }
}
