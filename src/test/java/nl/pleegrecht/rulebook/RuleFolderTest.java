package nl.pleegrecht.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.pleegrecht.testing.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFolderTest {
    private static final String RULE =
            Reading.rule("when Jeugdige( ) then insertLogical( signaal( \"gezien\" ) ) end\n");
    private static final String SUBJECTS = "fiets: {label: {nl: Fiets, en: Bicycle}, soort: recht}\n";
    private static final String AMOUNTS = String.join(",", AmountsReader.COLUMNS) + "\n";

    @TempDir
    private Path root;

    @Test
    void a_folder_that_is_not_there() {
        assertThat(Shown.by(() -> RuleBookLoader.load(root.resolve("weg"), "weg")))
                .containsExactly("""
                        REG-001 weg  De map met regels bestaat niet.
                          Noem met --rules een map met regelbestanden.""");
    }

    @Test
    void an_empty_folder_lacks_three_things_and_says_so_at_once() {
        assertThat(Shown.by(() -> RuleBookLoader.load(root, "leeg"))).containsExactly("""
                        REG-002 leeg  In deze map staan geen regelbestanden (.drl).
                          Noem met --rules de map waarin de regelbestanden staan.""", """
                        REG-004 leeg/bedragen.csv  Dit bestand ontbreekt in de map met regels.
                          Zet het bestand terug, of noem met --rules een andere map.""", """
                        REG-004 leeg/onderwerpen.yaml  Dit bestand ontbreekt in de map met regels.
                          Zet het bestand terug, of noem met --rules een andere map.""");
    }

    @Test
    void what_is_named_as_rules_and_would_not_be_read_is_told() throws IOException {
        Path folder = whole("regels");
        Files.writeString(folder.resolve("B.DRL"), "");
        Files.createSymbolicLink(folder.resolve("c.drl"), Path.of("/dev/null"));
        Files.createDirectory(folder.resolve("d.drl"));

        assertThat(Shown.by(() -> RuleBookLoader.load(folder, "regels")))
                .contains("""
                        REG-007 regels/B.DRL  De naam van dit bestand eindigt niet op .drl in kleine letters; het zou niet worden gelezen.
                          Geef het bestand een naam die eindigt op .drl, of haal het uit de map.""", """
                        REG-008 regels/c.drl  Dit heet naar een regelbestand, maar het is geen gewoon bestand.
                          Haal het uit de map, of zet er een gewoon bestand voor in de plaats.""")
                .noneMatch(line -> line.contains("d.drl"));
        Files.delete(folder.resolve("c.drl"));
    }

    @Test
    void every_file_that_is_not_utf_8_or_too_large_is_named() throws IOException {
        Path folder = whole("regels");
        Files.write(folder.resolve("a.drl"), "// één".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("bedragen.csv"), "één".getBytes(StandardCharsets.UTF_16));
        Files.writeString(folder.resolve("onderwerpen.yaml"), "#".repeat(5_000_001));

        assertThat(Shown.by(() -> RuleBookLoader.load(folder, "regels"))).containsExactly("""
                        REG-006 regels/a.drl:1:4  Dit bestand is niet opgeslagen als UTF-8.
                          Sla het bestand op met de codering UTF-8.""", """
                        REG-006 regels/bedragen.csv:1:1  Dit bestand is niet opgeslagen als UTF-8.
                          Sla het bestand op met de codering UTF-8.""", """
                        REG-005 regels/onderwerpen.yaml  Dit bestand is groter dan 5 MB.
                          Controleer of dit het bedoelde bestand is.""");
    }

    @Test
    void a_folder_where_a_file_should_be_can_not_be_read() throws IOException {
        Path folder = whole("regels");
        Files.delete(folder.resolve("bedragen.csv"));
        Files.createDirectory(folder.resolve("bedragen.csv"));

        assertThat(Shown.by(() -> RuleBookLoader.load(folder, "regels"))).containsExactly("""
                        REG-003 regels/bedragen.csv  Dit is niet te lezen.
                          Controleer de toegangsrechten.""");
    }

    @Test
    void a_folder_with_the_name_of_a_rule_file_and_a_link_in_a_circle_are_no_rule_files() throws IOException {
        Path folder = whole("regels");
        Files.createDirectory(folder.resolve("b.drl"));
        Files.createSymbolicLink(folder.resolve("rond"), folder);

        assertThat(RuleBookLoader.load(folder, "regels").rules()).hasSize(1);
    }

    @Test
    void a_link_that_leads_nowhere_is_a_rule_file_that_is_missing() throws IOException {
        Path folder = whole("regels");
        Files.createSymbolicLink(folder.resolve("b.drl"), folder.resolve("weg.drl"));
        Files.createSymbolicLink(folder.resolve("c.drl"), folder.resolve("c.drl"));

        assertThat(Shown.by(() -> RuleBookLoader.load(folder, "regels"))).containsExactly("""
                        REG-004 regels/b.drl  Dit bestand ontbreekt in de map met regels.
                          Zet het bestand terug, of noem met --rules een andere map.""", """
                        REG-004 regels/c.drl  Dit bestand ontbreekt in de map met regels.
                          Zet het bestand terug, of noem met --rules een andere map.""");
    }

    @Test
    void what_is_no_rule_file_at_all_is_not_read_to_its_end() throws IOException {
        Path folder = whole("regels");
        Files.writeString(folder.resolve("a.drl"), "\u200b#\n".repeat(500_000));

        assertThat(Shown.by(() -> RuleBookLoader.load(folder, "regels"))).hasSize(1_000);
    }

    @Test
    void findings_in_rules_subjects_and_amounts_come_together() throws IOException {
        Path folder = whole("regels");
        Files.writeString(folder.resolve("a.drl"), Reading.rule("when Jeugdig( ) then end\n"));
        Files.writeString(folder.resolve("onderwerpen.yaml"), "fiets: {soort: rechtt}\n");
        Files.writeString(folder.resolve("bedragen.csv"), "naam\n");

        assertThat(Shown.by(() -> RuleBookLoader.load(folder, "regels")))
                .extracting(shown -> shown.substring(0, 7))
                .contains("OND-008", "BED-001", "RUL-070");
    }

    @Test
    void rule_files_are_read_in_the_order_of_their_names_folders_below_included() throws IOException {
        Path folder = whole("regels");
        Files.createDirectory(folder.resolve("b"));
        Files.writeString(folder.resolve("b/b.drl"), RULE.replace("regel", "tweede"));
        Files.writeString(folder.resolve("c.drl"), "\uFEFF" + RULE.replace("regel", "derde"));

        RuleBook book = RuleBookLoader.load(folder, "regels");

        assertThat(book.rules()).extracting(ParsedRule::name).containsExactly("regel", "tweede", "derde");
        assertThat(book.rules())
                .extracting(rule -> rule.location().file())
                .containsExactly("regels/a.drl", "regels/b/b.drl", "regels/c.drl");
    }

    @Test
    void the_version_is_the_same_wherever_the_folder_stands_and_another_when_a_letter_changes() throws IOException {
        Path here = whole("regels");
        Path there = whole("elders/met/een/lange/naam");

        String version = RuleBookLoader.load(here, "regels").sha256();

        assertThat(version).matches("[0-9a-f]{64}");
        assertThat(RuleBookLoader.load(there, "elders/met/een/lange/naam").sha256())
                .isEqualTo(version);
        assertThat(RuleBookLoader.load(there, "elders/met/een/lange/naam/").sha256())
                .as("a name with a slash behind it")
                .isEqualTo(version);
        for (String file : new String[] {"a.drl", "onderwerpen.yaml", "bedragen.csv"}) {
            Path changed = whole("gewijzigd-" + file);
            Files.writeString(changed.resolve(file), Files.readString(changed.resolve(file)) + "\n");
            assertThat(RuleBookLoader.load(changed, "x").sha256()).as(file).isNotEqualTo(version);
        }
    }

    @Test
    void warnings_do_not_stop_the_work() throws IOException {
        Path folder = whole("regels");
        Files.writeString(folder.resolve("a.drl"), RULE + "declare Ongebruikt\nend\n");

        assertThat(RuleBookLoader.load(folder, "regels").warnings())
                .extracting(finding -> finding.code() + " " + finding.location())
                .containsExactly(
                        "RUL-126 regels/a.drl:3:9", "RUL-127 regels/a.drl:3:9", "REG-014 regels/onderwerpen.yaml");
    }

    private Path whole(String name) throws IOException {
        Path folder = Files.createDirectories(root.resolve(name));
        Files.writeString(folder.resolve("a.drl"), RULE);
        Files.writeString(folder.resolve("onderwerpen.yaml"), SUBJECTS);
        Files.writeString(folder.resolve("bedragen.csv"), AMOUNTS);
        return folder;
    }
}
