package nl.pleegrecht.cli;

import static nl.pleegrecht.testing.Examples.CASE;
import static nl.pleegrecht.testing.Examples.expecting;
import static nl.pleegrecht.testing.Examples.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.pleegrecht.testing.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules sources} from its words to its output and exit code, on the example with a norm for each of its articles. */
class SourcesTest {
    private static final String NORMS = """
            normen:
              VW-1: {norm: Er is daggeld., artikel: Voorbeeldwet art. 1, bron: verzonnen, aard: recht, status: opgenomen}
              VW-2-5: {norm: Er is meer., artikel: Voorbeeldwet art. 2, bron: verzonnen, aard: recht, status: opgenomen}
            """;

    private static final String MET = expecting("- {op: 2023-06-02, fiets: 10.00}");

    /** The same child in the two cases that the other scenario leaves out. */
    private static final String CRISIS = MET.replace("opvoeding", "crisis");

    private static final String GROWN =
            expecting("- {op: 2023-06-02, soort: nee}").replace("2013-06-05", "2004-06-05");

    @TempDir
    private Path folder;

    private Path rules;

    private record Ran(int code, String out, String err) {}

    @BeforeEach
    void rules_with_norms_and_a_scenario_for_each() throws IOException {
        rules = folder.resolve("regels");
        for (String table : new String[] {"onderwerpen.yaml", "bedragen.csv"}) {
            write(rules, table, Files.readString(Examples.RULES.resolve(table)));
        }
        String text = Files.readString(Examples.RULES.resolve("regels.drl"))
                .replaceAll("(@grondslag\\( \"Voorbeeldwet art. 1\" \\))", "$1 @norm( \"VW-1\" )")
                .replaceAll("(@grondslag\\( \"Voorbeeldwet art. [2-7]\" \\))", "$1 @norm( \"VW-2-5\" )");
        write(rules, "regels.drl", text);
        write(rules, "normen.yaml", NORMS);
        scenario("a.yaml", MET);
        scenario("b.yaml", CRISIS);
        scenario("c.yaml", GROWN);
        scenario("kind.yaml", CASE);
    }

    @Test
    void nothing_is_missing() {
        Ran ran = run();

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("Normen\n======\n\nVW-1  opgenomen, recht\n")
                .contains("  Normen: VW-2-5\n  Scenario's: 1\n    " + cases() + "/b.yaml\n");
    }

    @Test
    void what_is_missing_is_told_beside_the_result() {
        scenario("b.yaml", "status: openstaand\nwaarom: nog niet\n" + CRISIS.replace("10.00", "9.00"));
        scenario("c.yaml", GROWN.replace("soort: nee", "soort: ja"));
        scenario("d.yaml", "titel: x\nverwacht: []\n");

        Ran ran = run();

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).startsWith("Normen\n");
        assertThat(ran.err())
                .contains("NOR-024 " + cases()
                        + "/b.yaml  Dit scenario staat open (nog niet). Het raakt de normen: VW-1, VW-2-5.")
                .contains("NOR-028 " + cases()
                        + "/c.yaml  Dit scenario krijgt een ander antwoord dan het verwacht (1 keer).")
                .contains("DOS-042 " + cases() + "/d.yaml");
    }

    @Test
    void a_rule_that_takes_part_in_no_scenario() throws IOException {
        Files.delete(cases().resolve("b.yaml"));

        Ran ran = run();

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo("NOR-023 " + rules
                        + "/regels.drl:39:6  De regel \"art. 3: over de jas beslist de gemeente\" doet in geen enkel scenario mee.\n"
                        + "  Schrijf een scenario waarin deze regel geldt, en een waarin zij net niet geldt.\n");
    }

    @Test
    void one_norm_only() {
        Ran ran = run("--norm", "vw-1");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("art. 1: het daggeld").doesNotContain("VW-2-5", "art. 2");
        assertThat(run("--norm", "XYZ").err()).startsWith("NOR-014 --norm  ");
        assertThat(run("--norm", "XYZ").code()).isEqualTo(2);
    }

    @Test
    void three_formats_each_the_same_again() {
        assertThat(run("--format", "md").out())
                .startsWith("# Normen, regels en scenario's\n")
                .contains("| `VW-1` |");
        assertThat(run("--format", "json").out())
                .startsWith("{\n  \"schema\" : 1,\n")
                .isEqualTo(run("--format", "json", "--lang", "en").out());
        assertThat(run("--lang", "en").out())
                .startsWith("Norms\n")
                .isEqualTo(run("--lang", "en").out());
    }

    @Test
    void what_can_not_be_read_is_told_all_at_once() throws IOException {
        Files.delete(rules.resolve("normen.yaml"));
        write(rules, "regels.drl", "rule \"x\" when then end");

        Files.move(cases(), folder.resolve("elders"));

        Ran ran = run();

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains(
                        "NOR-001 " + rules + "/normen.yaml  Dit bestand met de normen ontbreekt.\n",
                        "RUL-021 ",
                        "SCN-006 ");
    }

    private Path cases() {
        return folder.resolve("zaken");
    }

    private void scenario(String name, String yaml) {
        write(cases(), name, yaml);
    }

    private Ran run(String... args) {
        String[] words = new String[args.length + 4];
        words[0] = "rules";
        words[1] = "sources";
        words[2] = "--rules=" + rules;
        words[3] = "--scenarios=" + cases();
        System.arraycopy(args, 0, words, 4, args.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                words);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
