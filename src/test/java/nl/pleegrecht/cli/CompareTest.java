package nl.pleegrecht.cli;

import static nl.pleegrecht.testing.Examples.CASE;
import static nl.pleegrecht.testing.Examples.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.testing.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code compare} and {@code population} from their words to their output and exit code. */
class CompareTest {
    @TempDir
    private Path folder;

    private Path rules;
    private Path other;

    private record Ran(int code, String out, String err) {}

    @BeforeEach
    void two_rule_bases_of_which_one_gives_no_card() throws IOException {
        rules = folder.resolve("repo/regels");
        other = folder.resolve("anders");
        for (String table : new String[] {"onderwerpen.yaml", "bedragen.csv", "regels.drl"}) {
            String text =
                    Files.readString(Examples.RULES.resolve(table)).replace("telt: ja}", "telt: ja, stroom: geld}");
            text = table.endsWith(".yaml") ? "stromen: {geld: {nl: Geld, en: Money}}\n" + text : text;
            write(rules, table, text);
            write(other, table, text.replace("\"kaart\", 1.50", "\"kaart\", 2.50"));
        }
        write(folder, "zaken/geval.yaml", CASE);
    }

    @Test
    void no_difference_is_0_and_a_difference_is_1() {
        assertThat(run("--with", rules.toString(), cases()).code()).isZero();

        Ran ran = run("--with", other.toString(), cases());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains(
                        "Zaken vergeleken: 1; met een verschil: 1, zonder: 0.",
                        "gewijzigd: art. 2: een kaart bij haast",
                        "A: art. 2: een kaart bij haast (gewijzigd)",
                        "2 juni 2023 t/m 8 juni 2023, kaart: € 1,50 per dag → € 2,50 per dag\n",
                        "(+ € 7,00)");
    }

    @Test
    void each_shape_tells_the_same() {
        String csv = run("--with", other.toString(), "--format", "csv", cases()).out();
        assertThat(csv)
                .startsWith("\uFEFFbestand;titel;plaatsing;van;tot;dagen;stroom;onderwerp;voor;na;")
                .contains(";gezin;2023-06-02;2023-06-08;7;geld;kaart;recht;recht;1,50;2,50;per dag;7,00;");
        assertThat(run("--with", other.toString(), "--format", "csv", "--lang", "en", cases())
                        .out())
                .contains(",gezin,2023-06-02,2023-06-08,7,geld,kaart,recht,recht,1.50,2.50,per day,7.00,"
                        .replace("recht,recht", "a right,a right"));
        assertThat(run("--with", other.toString(), "--format", "json", cases()).out())
                .contains("\"gewijzigd\" : 1", "\"verschil\" : 7.00")
                .isEqualTo(run("--with", other.toString(), "--format", "json", "--lang", "en", cases())
                        .out());
        assertThat(run("--with", other.toString(), "--format", "md", cases()).out())
                .contains("| Geld | Kaart | 1 | 0 | +256 | 0 | +256 |", "<details><summary>Antwoorden (1)</summary>");
        String html =
                run("--with", other.toString(), "--format", "html", cases()).out();
        assertThat(html).contains("<svg viewBox", "<th scope=\"col\">", "+256", "prefers-color-scheme: dark");
        assertThat(html).doesNotContain("<script", "http://", "https://");
    }

    @Test
    void a_bad_case_is_told_beside_the_good_ones() {
        write(folder, "zaken/slecht.yaml", "titel: x\n");

        Ran ran = run("--with", other.toString(), cases());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("DOS-042 ", "slecht.yaml");
        assertThat(ran.out()).contains("Zaken vergeleken: 1; met een verschil: 1", "1 zaak niet vergeleken");
    }

    @Test
    void says_which_of_the_rule_bases_is_wrong() {
        write(other, "regels.drl", "rule \"x\" when then end");

        Ran ran = run("--with", other.toString(), cases());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("Fout in de regels B (" + other + "):\nRUL-");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void rules_of_a_commit() throws Exception {
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", "x");
        Files.copy(
                other.resolve("regels.drl"),
                rules.resolve("regels.drl"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        Ran ran = run("--with", "HEAD", cases());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("B: regels HEAD:" + rules, "€ 2,50 per dag → € 1,50 per dag");
        assertThat(run("--with", "weg", cases()).err()).contains("VGL-002 --with", "'weg' is geen map");
        assertThat(run("--with=--all", cases()).err()).contains("VGL-002");
        assertThat(mainRun("compare", "--rules=" + other, "--with", "HEAD", cases())
                        .err())
                .contains("VGL-001");
        write(folder, "repo/nieuw/x.drl", "");
        assertThat(mainRun("compare", "--rules=" + folder.resolve("repo/nieuw"), "--with", "HEAD", cases())
                        .err())
                .contains("VGL-004");
        assertThat(catchThrowableOfType(
                                DiagnosticsException.class,
                                () -> new GitRules("HEAD", rules, "geen-programma").load("regels"))
                        .diagnostics())
                .extracting(finding -> finding.code())
                .containsExactly("VGL-003");
    }

    @Test
    void asks_for_cases_of_one_kind() {
        assertThat(run("--with", other.toString()).err()).startsWith("VGL-005 ");
        assertThat(run("--with", other.toString(), "--population", "3", cases()).err())
                .startsWith("VGL-005 ");
        assertThat(run("--with", other.toString(), rules.toString()).err()).startsWith("VGL-006 ");
        assertThat(run("--with", other.toString(), "--population", "0").err()).startsWith("POP-005 ");
    }

    @Test
    void populations_without_files_and_their_spread() {
        Ran ran = mainRun(
                "compare", "--rules=rules", "--with=rules", "--population", "3", "--seeds", "2", "--format", "json");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("\"zaken\" : 3", "\"bevolkingen\" : 2", "\"geschaaldNaar\" : 23500");
    }

    @Test
    void a_population_is_written_with_its_sources_and_never_among_other_files() throws IOException {
        Path out = folder.resolve("bevolking");

        Ran ran = mainRun("population", "--size", "5", "--seed", "3", "--out", out.toString());

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("5 dossiers", "herkomstNetwerk 47%: H23 2.6");
        assertThat(Files.readString(out.resolve("LEESMIJ.md")))
                .contains("## Gepubliceerd", "## Aannames van dit project", "| `vrijwillig` | 30% | H23 2.4");
        try (var files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted().toList())
                    .isEqualTo(List.of(
                            "LEESMIJ.md",
                            "dossier-00001.yaml",
                            "dossier-00002.yaml",
                            "dossier-00003.yaml",
                            "dossier-00004.yaml",
                            "dossier-00005.yaml"));
        }
        assertThat(mainRun("population", "--size", "5", "--out", out.toString()).err())
                .startsWith("POP-006 ");
        assertThat(mainRun(
                                "check",
                                "--rules=rules",
                                out.resolve("dossier-00001.yaml").toString())
                        .code())
                .isZero();
    }

    private void git(String... words) throws Exception {
        String[] command = new String[words.length + 1];
        command[0] = "git";
        System.arraycopy(words, 0, command, 1, words.length);
        int code = new ProcessBuilder(command)
                .directory(folder.resolve("repo").toFile())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(code).isZero();
    }

    private String cases() {
        return folder.resolve("zaken").toString();
    }

    private Ran run(String... args) {
        String[] words = new String[args.length + 2];
        words[0] = "compare";
        words[1] = "--rules=" + rules;
        System.arraycopy(args, 0, words, 2, args.length);
        return mainRun(words);
    }

    private static Ran mainRun(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                words);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
