package nl.pleegrecht.dossier;

import static nl.pleegrecht.dossier.Fixtures.codes;
import static nl.pleegrecht.dossier.Fixtures.dossier;
import static nl.pleegrecht.dossier.Fixtures.jeugdige;
import static nl.pleegrecht.dossier.Fixtures.margin;
import static nl.pleegrecht.dossier.Fixtures.plaatsing;
import static nl.pleegrecht.dossier.Fixtures.verwacht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each code is brought about by a file; its texts are in {@link nl.pleegrecht.diagnostics.CatalogueTest}. */
class EachCodeTest {
    /** Codes about files, which {@link YamlHygieneTest} and {@link BasisTest} bring about. */
    private static final Set<String> OF_FILES =
            Set.of("DOS-001", "DOS-002", "DOS-003", "DOS-005", "DOS-006", "DOS-031", "DOS-032", "DOS-033");

    static Stream<Arguments> causes() {
        String kosten = "{omschrijving: b, categorie: schade, datum: 2024-03-01, bedrag: 1}";
        return Stream.of(
                arguments("DOS-004", "x".repeat(2_000_001)),
                arguments("DOS-007", "a: \u0001"),
                arguments("DOS-008", "# leeg"),
                arguments("DOS-009", "a: 1\n---\nb: 1"),
                arguments("DOS-010", "[".repeat(30)),
                arguments("DOS-011", "a: *b"),
                arguments("DOS-012", "a: !b c"),
                arguments("DOS-013", "<<: a"),
                arguments("DOS-014", dossier() + "titel: x"),
                arguments("DOS-015", "[]"),
                arguments("DOS-016", "[a]: b"),
                arguments("DOS-017", "[" + "a,\n".repeat(100_001) + "]"),
                arguments("DOS-018", "a: " + "x".repeat(200_000)),
                arguments("DOS-020", "a:\n\tb: c"),
                arguments("DOS-021", "a: b: c"),
                arguments("DOS-022", verwacht("- a: b: c")),
                arguments("DOS-023", "a:b\nc: d"),
                arguments("DOS-024", "a: b\nc"),
                arguments("DOS-025", "a: 'b"),
                arguments("DOS-026", "a: [b"),
                arguments("DOS-027", "a: b\n  c: d"),
                arguments("DOS-028", "a: @b"),
                arguments("DOS-029", "%YAML 9.0\n---\na: 1"),
                arguments("DOS-030", "a: \"\\z\""),
                arguments("DOS-034", margin("basis: a.yaml")),
                arguments("DOS-037", jeugdige("titel: x")),
                arguments("DOS-038", margin("onzin: 1")),
                arguments("DOS-039", margin("herkomst: netwerk")),
                arguments("DOS-040", jeugdige("onzin: 1")),
                arguments("DOS-041", jeugdige("herkomst: netwerk")),
                arguments("DOS-042", "titel: x"),
                arguments("DOS-043", plaatsing("tot: onbekend")),
                arguments("DOS-044", jeugdige("beperkingen: psychisch")),
                arguments("DOS-045", plaatsing("pleegouder: Jan")),
                arguments("DOS-046", plaatsing("tot: []")),
                arguments("DOS-047", plaatsing("pleegcontract: ja")),
                arguments("DOS-048", plaatsing("tot: morgen")),
                arguments("DOS-049", plaatsing("tot: 2024-13-01")),
                arguments("DOS-050", plaatsing("spoed: on")),
                arguments("DOS-051", plaatsing("nachtenPerWeek: veel")),
                arguments("DOS-052", plaatsing("nachtenPerWeek: 3,5")),
                arguments("DOS-053", plaatsing("afwezigheid: [{van: 2024-03-01, werkelijkeKostenPerDag: 1.234}]")),
                arguments("DOS-054", plaatsing("nachtenPerWeek: -1")),
                arguments("DOS-055", plaatsing("variant: groot")),
                arguments("DOS-056", jeugdige("moederBijGeboorte: buitenland")),
                arguments("DOS-057", margin("bron: ''")),
                arguments("DOS-058", plaatsing("gemeente: 0344")),
                arguments(
                        "DOS-059", plaatsing("bijzondereKosten: [" + kosten.replace("}", ", andereRegeling: deels}]"))),
                arguments("DOS-060", plaatsing("crisisweek: 1")),
                arguments("DOS-061", plaatsing("pleegouder: {voorbereidingAfgerond: ja}")),
                arguments("DOS-062", plaatsing("nachtenPerJaar: 367")),
                arguments("DOS-063", verwacht("- ja")),
                arguments("DOS-064", verwacht("- status: geraamd")),
                arguments("DOS-065", verwacht("- pleegzorg:")),
                arguments("DOS-070", dossier().replaceAll("periode: .*", "")),
                arguments("DOS-071", margin("peildatum: 2024-03-01")),
                arguments("DOS-072", dossier().replace("tot: 2024", "tot: 2050")),
                arguments("DOS-073", plaatsing("tot: 2024-02-01")),
                arguments("DOS-074", plaatsing("pleegcontract: [{van: 2024-03-01}, {van: 2024-03-02}]")),
                arguments(
                        "DOS-075",
                        jeugdige("woonadressen: [{gemeente: A, van: 2020-01-01}, {gemeente: B, van: 2020-01-01}]")),
                arguments("DOS-076", jeugdige("gezag: [{door: moeder, woonplaats: A, van: 2015-01-01}]")),
                arguments("DOS-077", plaatsing("pleegouder: {geboortedatum: 2025-01-01}")),
                arguments("DOS-078", plaatsing("nachtenPerWeek: 1\nnachtenPerJaar: 52")),
                arguments("DOS-079", plaatsing("variant: crisis\nverloop: [{van: 2024-03-01}]")),
                arguments("DOS-080", plaatsing("verloop: [{van: 2024-03-01}, {van: 2024-02-01}]")),
                arguments("DOS-081", plaatsing("verloop: [{van: 2024-04-01}]")),
                arguments("DOS-082", plaatsing("tot: 2024-06-01\nnachtenPerJaar: 52")),
                arguments("DOS-083", plaatsing("") + "  - van: 2024-04-01"),
                arguments("DOS-084", plaatsing("naam: a") + "  - {naam: a, van: 2024-04-01}"),
                arguments("DOS-085", plaatsing("bijzondereKosten: [" + kosten + ", " + kosten + "]")),
                arguments("DOS-086", plaatsing("verblijfsdagen: [2024-03-01, 2024-03-01]")),
                arguments(
                        "DOS-087", plaatsing("anderePleegkinderen: [{van: 2024-03-02, verblijfsdagen: [2024-03-01]}]")),
                arguments("DOS-088", plaatsing("afwezigheid: [{van: 2024-03-01}, {van: 2024-04-01}]")),
                arguments("DOS-089", plaatsing("verblijfsdagen: []\nverblijfsdagenPerMaand: 4")),
                arguments("DOS-090", margin("status: openstaand")),
                arguments(
                        "DOS-091",
                        plaatsing("toeslagBeperking: [{van: 2024-03-01, perDag: 1}, {van: 2024-04-01, perDag: 1}]")),
                arguments("DOS-092", plaatsing("verloop: []")),
                arguments("DOS-093", plaatsing("tot: 2024-03-02\nverloop: [{van: 2024-03-01}, {van: 2024-03-03}]")),
                arguments("DOS-094", verwacht("- {op: 2024-02-01, woonplaats: A}")),
                arguments("DOS-095", verwacht("- {plaatsing: x, woonplaats: A}")),
                arguments("DOS-096", verwacht("- op: 2024-03-01")),
                arguments("DOS-097", margin("verwacht: []")),
                arguments("DOS-099", jeugdige("beperkingen: [" + "x,".repeat(300) + "]")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("causes")
    void each_code_fires(String code, String yaml) {
        assertThat(codes(yaml)).contains(code);
    }

    @Test
    void each_code_is_caused_by_a_test() throws IOException {
        Set<String> caused = causes().map(a -> (String) a.get()[0]).collect(Collectors.toCollection(TreeSet::new));
        caused.addAll(OF_FILES);

        assertThat(caused).isEqualTo(used());
    }

    private static Set<String> used() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/nl/pleegrecht"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Pattern.compile("\"(DOS-\\d{3})\"")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(match -> codes.add(match.group(1)));
            }
        }
        return codes;
    }
}
