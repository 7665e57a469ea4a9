package nl.pleegrecht.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.answers.Verbs;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.facts.Jeugdige;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine makes of rule files; here the checker is passed by, as it would be if it had a hole. */
class RuleCompilerTest {
    private final List<Diagnostic> findings = new ArrayList<>();

    @Test
    void compiles_the_files_of_a_folder_into_one_package() {
        var base = RuleCompiler.compile(
                List.of(
                        file("a.drl", Reading.rule("when Begrip( ) then insertLogical( signaal( \"a\" ) ) end")),
                        file("b.drl", "declare Begrip\nend\n")),
                findings);

        assertThat(findings).isEmpty();
        assertThat(base.kieBase().getKiePackages())
                .filteredOn(found -> !found.getRules().isEmpty())
                .singleElement()
                .satisfies(found -> assertThat(found.getName()).isEqualTo("regels"));
    }

    @Test
    void what_the_engine_refuses_is_told_with_file_and_line() {
        var base = RuleCompiler.compile(
                List.of(file("a.drl", "\n\n" + Reading.rule("when Jeugdige( lengte > 3 ) then end"))), findings);

        assertThat(base).isNull();
        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("REG-010");
            assertThat(finding.location()).hasToString("a.drl:4");
            assertThat(finding.args().get(0)).contains("lengte").doesNotContain("\n");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.Runtime",
                "java.lang.System",
                "java.lang.ProcessBuilder",
                "java.lang.Thread",
                "java.lang.ClassLoader",
                "java.lang.reflect.Method",
                "java.io.File",
                "java.io.FileWriter",
                "java.nio.file.Files",
                "java.net.URL",
                "java.util.Timer",
                "java.util.concurrent.Executors",
                "javax.script.ScriptEngineManager",
                "nl.pleegrecht.rulebook.RuleBook",
                "nl.pleegrecht.dossier.DossierReader",
                "nl.pleegrecht.cli.Main"
            })
    void a_class_outside_the_vocabulary_is_not_found(String name) {
        assertThatThrownBy(() -> fence().loadClass(name)).isInstanceOf(ClassNotFoundException.class);

        var imported = file("a.drl", "import " + name + ";\n" + Reading.rule("when $x : " + name + "( ) then end"));
        var base = RuleCompiler.compile(List.of(imported), findings);

        assertThat(base).isNull();
        assertThat(findings).extracting(Diagnostic::code).containsOnly("REG-010");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.nio.file.Files.delete( null );",
                "new java.io.File( \"x\" );",
                "new ProcessBuilder( \"true\" );",
                "new java.util.Timer( );"
            })
    void a_consequence_with_such_a_class_does_not_compile(String then) {
        RuleCompiler.compile(List.of(file("a.drl", Reading.rule("when then\n" + then + "\nend"))), findings);

        assertThat(findings)
                .extracting(Diagnostic::code)
                .containsOnly("REG-010")
                .isNotEmpty();
    }

    @Test
    void the_vocabulary_and_plain_values_are_found() throws ClassNotFoundException {
        for (Class<?> type : List.of(
                Jeugdige.class, Verbs.class, String.class, java.math.BigDecimal.class, java.time.LocalDate.class)) {
            assertThat(fence().loadClass(type.getName())).isEqualTo(type);
        }
    }

    private static ClassLoader fence() {
        return new FencedClassLoader(RuleCompilerTest.class.getClassLoader());
    }

    private static RuleFile file(String name, String text) {
        return new RuleFile(name, text);
    }
}
