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
import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.dossier.DossierSchema;
import nl.pleegrecht.testing.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each command from its words to its output and exit code. */
class MainTest {
    private static final String RULES = "--rules=" + Examples.RULES;
    private static final String MET = expecting("- {op: 2023-06-02, fiets: 10.00}");
    private static final String NOT_MET = expecting("- {op: 2023-06-02, fiets: 9.00}");

    private static final String SCENARIO = "scenarios/woonplaats/informeel-bij-oma-daarna-pleegzorg.yaml";

    @TempDir
    private Path folder;

    /** What a command printed and how it went. */
    private record Ran(int code, String out, String err) {}

    @Test
    void check_answers_a_case() {
        Ran ran = run("check", RULES, file("geval.yaml", CASE));

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("Een kind in een gezin\n").endsWith("€ 180,45\n");
    }

    @Test
    void check_does_not_look_at_expectations() {
        assertThat(run("check", RULES, file("a.yaml", NOT_MET)).code()).isZero();
    }

    @Test
    void check_of_one_day_in_english_with_reasons() {
        Ran ran = run("check", RULES, "--op", "2023-06-03", "--lang", "en", "--why", file("geval.yaml", CASE));

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("gezin, 3 June 2023 (1 day)\n", "  Item: bril", "      art. 7: een post die nodig is\n")
                .doesNotContain("4 June");
    }

    @Test
    void check_tells_why_not() {
        String file = file("geval.yaml", CASE.replace("spoed: ja", "spoed: nee"));
        Ran text = run("check", RULES, "--op", "2023-06-03", "--why-not", "kaart", file);
        Ran json = run("check", RULES, "--op", "2023-06-03", "--why-not", "kaart", "--format", "json", file, file);

        assertThat(text.code()).isZero();
        assertThat(text.out()).contains("spoed is nee; voor deze regel nodig: ja");
        assertThat(json.code()).isZero();
        assertThat(json.out()).startsWith("[ {").contains("\"onderwerp\" : \"kaart\"");
    }

    @Test
    void json_with_why_tells_of_each_negative_which_rule_came_nearest() {
        String file = file("geval.yaml", CASE.replace("spoed: ja", "spoed: nee"));

        assertThat(run("check", RULES, "--op", "2023-06-03", "--why", "--format", "json", file)
                        .out())
                .contains("\"waaromNiet\" : [ {")
                .contains("\"feit\" : \"Plaatsing.spoed\"");
        assertThat(run("check", RULES, "--op", "2023-06-03", "--format", "json", file)
                        .out())
                .doesNotContain("waaromNiet");
    }

    @Test
    void json_proves_of_what_is_not_known_that_it_is_not() {
        String file = file("geval.yaml", CASE.replace("    spoed: ja\n", "").replace("opvoeding", "crisis"));

        assertThat(run("check", RULES, "--op", "2023-06-03", "--format", "json", file)
                        .out())
                .contains("\"voorbeelden\" : [ {");
        assertThat(run("what-if", RULES, "--op", "2023-06-03", "--format", "json", "kaart", file)
                        .out())
                .contains("\"voorbeelden\" : [ {");
    }

    @Test
    void check_refuses_to_tell_why_not_of_a_subject_that_is_not_there() {
        Ran ran = run("check", RULES, "--why-not", "kaar", file("geval.yaml", CASE));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("CLI-007", "'kaar' bestaat niet", "Bedoelde u 'kaart'?");
        assertThat(run("check", RULES, "--why-not", "xxxxxxx", file("b.yaml", CASE))
                        .err())
                .contains("Kies een van: fiets, kaart,");
    }

    @Test
    void check_as_a_document_has_one_for_each_file() {
        Ran ran = run("check", RULES, "--format", "md", "--why", file("a.yaml", CASE), file("b.yaml", CASE));

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("# Een kind in een gezin\n\n`").contains("\n\n# Een kind in een gezin\n");
        assertThat(ran.out().split("### Waarom", -1)).hasSizeGreaterThan(3);
    }

    @Test
    void the_language_may_stand_before_the_command() {
        assertThat(run("--lang=en", "check", RULES, file("geval.yaml", CASE)).out())
                .contains("Total over");
    }

    @Test
    void check_as_json_is_one_object_for_one_file_and_an_array_for_several() {
        String a = file("a.yaml", CASE);
        String b = file("b.yaml", CASE);

        assertThat(run("check", RULES, "--format", "json", a).out())
                .startsWith("{\n")
                .endsWith("}\n");
        assertThat(run("check", RULES, "--format", "json", a, b).out())
                .startsWith("[ {\n")
                .endsWith("} ]\n");
        assertThat(run("check", RULES, "--format", "json", "--lang", "en", a).out())
                .as("the language changes nothing")
                .isEqualTo(run("check", RULES, "--format", "json", a).out());
    }

    @Test
    void check_as_csv_is_one_table_of_all_good_files_and_only_there() {
        String header = "bestand;plaatsing;jaar;maand;stroom;onderwerp;bedrag;eenheid;aantal;geraamd";
        Ran ran =
                run("check", "--rules=rules", "--format", "csv", SCENARIO, SCENARIO, file("slecht.yaml", "titel: x\n"));

        assertThat(ran.code()).isEqualTo(2);
        List<String> lines = ran.out().lines().toList();
        List<String> rows = lines.subList(1, lines.size());
        assertThat(lines.get(0)).isEqualTo("\uFEFF" + header);
        assertThat(rows).isNotEmpty().allMatch(row -> row.startsWith(SCENARIO + ";"));
        assertThat(rows.subList(0, rows.size() / 2))
                .as("the same file twice, in one table")
                .isEqualTo(rows.subList(rows.size() / 2, rows.size()));
        assertThat(run("check", RULES, "--format", "csv", file("geval.yaml", CASE))
                        .out())
                .as("subjects without a flow")
                .isEqualTo("\uFEFF" + header + "\r\n");
        assertThat(run("replay", RULES, "--format", "csv", file("geval.yaml", CASE))
                        .err())
                .contains("'csv'", "verwacht wordt text|json.");
    }

    @Test
    void a_good_file_is_answered_beside_a_bad_one() {
        Ran ran =
                run("check", RULES, file("slecht.yaml", "titel: x\n"), file("goed.yaml", CASE), file("weg/geval.yaml"));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).startsWith("Een kind in een gezin\n");
        assertThat(ran.err())
                .contains("DOS-042 ", "slecht.yaml")
                .contains("DOS-001 ", "weg/geval.yaml  Dit bestand bestaat niet.");
        assertThat(run("check", RULES, "--format", "json", file("slecht.yaml"), file("goed.yaml"))
                        .out())
                .as("an array, since several were asked for")
                .startsWith("[ {");
    }

    @Test
    void replay_tells_what_differs_and_how_many() {
        file("a.yaml", MET);
        file("b.yaml", NOT_MET);
        file("kind.yaml", CASE);

        Ran ran = run("replay", RULES, folder.toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .isEqualTo("AFWIJKEND " + folder + "/b.yaml: Een kind in een gezin\n"
                        + "  op 2023-06-02, fiets (gezin): verwacht 9,00, gekregen 10,00 (regel art. 1: het daggeld voor de leeftijd)\n\n"
                        + "2 scenario's: 1 geslaagd, 1 afwijkend, 0 openstaand, 0 met fouten.\n"
                        + "1 bestanden zonder verwachtingen overgeslagen.\n");
    }

    @Test
    void the_exit_code_of_replay_is_the_highest_of_what_was_found() {
        String met = file("a.yaml", MET);
        String notMet = file("b.yaml", NOT_MET);
        String wrong = file("c.yaml", "titel: x\nverwacht: []\n");
        String open = file("d.yaml", "status: openstaand\nwaarom: nog niet\n" + NOT_MET);

        assertThat(run("replay", RULES, met).code()).isZero();
        assertThat(run("replay", RULES, met, open).code()).isZero();
        assertThat(run("replay", RULES, met, notMet).code()).isEqualTo(1);
        assertThat(run("replay", RULES, met, notMet, wrong).code()).isEqualTo(2);
    }

    @Test
    void the_same_result_gives_the_same_bytes_with_one_thread_or_two() throws IOException {
        for (int i = 0; i < 12; i++) {
            file("s" + i + ".yaml", i % 3 == 0 ? NOT_MET : MET);
        }
        List<String> outputs = new ArrayList<>();
        List<String> reports = new ArrayList<>();
        for (String threads : List.of("1", "2", "2")) {
            Path junit = folder.resolve("uit/" + threads + outputs.size() + ".xml");
            outputs.add(run(
                            "replay",
                            RULES,
                            "--format",
                            "json",
                            "--junit",
                            junit.toString(),
                            "--threads",
                            threads,
                            folder.toString())
                    .out());
            reports.add(Files.readString(junit));
        }

        assertThat(outputs).containsOnly(outputs.get(0));
        assertThat(reports).containsOnly(reports.get(0));
        assertThat(outputs.get(0)).startsWith("{\n  \"scenarios\" : 12,\n  \"geslaagd\" : 8,\n  \"afwijkend\" : 4,\n");
        assertThat(reports.get(0)).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite ");
    }

    @Test
    void replay_of_nothing_and_a_report_that_can_not_be_written() {
        assertThat(run("replay", RULES, folder.resolve("weg").toString()))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "SCN-006 " + folder + "/weg  Dit bestand of deze map bestaat niet.\n  Controleer de naam.\n"));
        assertThat(run("replay", RULES, "--junit", folder.toString(), file("a.yaml", MET)))
                .satisfies(ran -> assertThat(ran.code()).isEqualTo(2))
                .satisfies(ran -> assertThat(ran.err())
                        .startsWith("CLI-002 " + folder + "  Dit bestand is niet te schrijven.\n"));
    }

    @Test
    void a_contradiction_in_the_rules_is_a_finding_not_a_crash() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("regels"));
        for (String file : List.of("onderwerpen.yaml", "bedragen.csv", "regels.drl")) {
            Files.copy(Examples.RULES.resolve(file), rules.resolve(file));
        }
        Files.writeString(
                rules.resolve("extra.drl"),
                "rule \"art. 8: toch geen fiets\" @grondslag( \"g\" ) @uitleg( \"U.\" )\n"
                        + "when\n    Plaatsing( )\nthen\n    insertLogical( geenRecht( \"fiets\" ) );\nend\n");

        Ran check = run("check", "--rules", rules.toString(), file("a.yaml", CASE));
        Ran replay = run("replay", "--rules", rules.toString(), file("b.yaml", MET));

        assertThat(check.code()).isEqualTo(2);
        assertThat(check.err()).startsWith("EVA-001 ").contains("art. 1: het daggeld", "art. 8: toch geen fiets");
        assertThat(replay.code()).isEqualTo(2);
        assertThat(replay.out()).contains("FOUT ", "EVA-001 ", "0 geslaagd, 0 afwijkend, 0 openstaand, 1 met fouten.");
    }

    @Test
    void schema_prints_the_schema() {
        assertThat(run("schema")).isEqualTo(new Ran(0, DossierSchema.text().stripTrailing() + "\n", ""));
    }

    @Test
    void rules_check_counts_what_is_in_order_and_shows_what_is_odd_with_its_line() {
        Ran ran = run("rules", "check", RULES);

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).matches("""
                        BED-020 \\Q%s\\E/bedragen.csv:5:1  waarschuwing: Geen regel vraagt naar het bedrag 'maandgeld' \\(rijen: 1\\)\\.
                            5 \\| maandgeld,2023-01-01,,0,,100\\.00,maand,vastgesteld,test
                              \\| \\^
                          Haal deze rijen weg, of vraag ernaar in een regel met Bedrag\\( naam == "maandgeld" \\)\\.
                        De regels zijn in orde, met 1 waarschuwing\\(en\\): 10 regels, 4 bedragen, 7 onderwerpen, versie [0-9a-f]{12}\\.
                        """.formatted(Examples.RULES));
        assertThat(run("rules", "check", RULES, "--format", "json").out())
                .contains("\"code\" : \"BED-020\"", "\"ernst\" : \"waarschuwing\"");
    }

    @Test
    void rules_check_reads_the_norms_too_and_knows_the_names_that_rules_give() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("regels"));
        for (String file : List.of("onderwerpen.yaml", "bedragen.csv", "regels.drl")) {
            Files.copy(Examples.RULES.resolve(file), rules.resolve(file));
        }
        String norm = "  W-1: {norm: \"n\", artikel: \"a\", bron: \"b\", aard: recht, status: opgenomen}\n";
        Files.writeString(rules.resolve("normen.yaml"), "normen:\n" + norm + norm);

        Ran twice = run("rules", "check", "--rules", rules.toString());

        assertThat(twice.code()).isEqualTo(2);
        assertThat(twice.out())
                .contains("DOS-014 " + rules
                        + "/normen.yaml:3:3  De sleutel 'W-1' staat hier voor de tweede keer; de eerste staat op 2:3.\n"
                        + "    3 |   W-1: {norm: ");

        Files.writeString(rules.resolve("normen.yaml"), "normen:\n" + norm);
        Files.writeString(
                rules.resolve("b.drl"),
                "rule \"b\" @grondslag( \"g\" ) @uitleg( \"u\" ) @norm( \"W-2\" )\nwhen\nthen\n"
                        + "    insertLogical( signaal( \"x\" ) );\nend\n");
        Ran unknown = run("rules", "check", "--rules", rules.toString());

        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.out()).contains("NOR-021 " + rules + "/b.drl:1:6  De regel \"b\" noemt de norm 'W-2'");
    }

    @Test
    void one_cause_is_not_told_a_thousand_times() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("regels"));
        Files.writeString(
                rules.resolve("a.drl"),
                "rule \"a\"\n@grondslag( \"g\" )\n@uitleg( \"u\" )\nwhen\n" + "    Persoon( )\n".repeat(500)
                        + "then\n    insertLogical( signaal( \"x\" ) );\nend\n");

        Ran text = run("rules", "check", "--rules", rules.toString());
        Ran json = run("rules", "check", "--rules", rules.toString(), "--format", "json");

        assertThat(text.out().lines().filter(line -> line.startsWith("RUL-070")))
                .hasSize(3);
        assertThat(text.out())
                .endsWith("… en nog 497 keer RUL-070 in " + rules
                        + "/a.drl, op regel 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, …;"
                        + " met rules check --format json staan ze er allemaal.\n");
        assertThat(json.out().lines().filter(line -> line.contains("RUL-070"))).hasSize(500);
    }

    @Test
    void fewer_than_one_thread_is_refused() {
        Ran ran = run("replay", RULES, "--threads", "0", file("geval.yaml", NOT_MET));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("CLI-006 --threads  Er zijn 0 draden gevraagd.\n  Vraag er een of meer.\n");
    }

    @Test
    void rules_check_reports_findings_where_results_go() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("regels"));
        Files.writeString(rules.resolve("a.drl"), "rule \"a\"\n");

        Ran text = run("rules", "check", "--rules", rules.toString());
        Ran json = run("rules", "check", "--rules", rules.toString(), "--format", "json", "--lang", "en");

        assertThat(text.code()).isEqualTo(2);
        assertThat(text.err()).isEmpty();
        assertThat(text.out())
                .startsWith("RUL-010 " + rules + "/a.drl:1:6  De regel of declaratie \"a\" heeft geen end.")
                .contains("REG-004 " + rules + "/bedragen.csv  Dit bestand ontbreekt");
        assertThat(json.code()).isEqualTo(2);
        assertThat(json.out()).contains("\"code\" : \"REG-004\"", "\"ernst\" : \"fout\"", "This file is missing");
    }

    private String file(String name, String text) {
        return write(folder, name, text).toString();
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static Ran run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
