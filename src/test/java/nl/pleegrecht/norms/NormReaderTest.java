package nl.pleegrecht.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.testing.Examples;
import nl.pleegrecht.testing.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormReaderTest {
    private static final String GOOD = """
            normen:
              W-1.a:
                norm: "Wie fietst, krijgt een fiets."
                artikel: Wet art. 1
                van: 2015-01-01
                tot: 2022-12-31
                bron: law.md 1
                aard: recht
                status: bewust niet
                waarom: nog geen regel
              W-2: {norm: Een kaart., artikel: Wet art. 2, bron: law.md 2, aard: feit, status: opgenomen}
            keuzes:
              K1: {keuze: een dag is een dag, signaal: let op, norm: "W-1.a, W-2", bron: law.md 0, waarom: rekenwerk}
              K2: {keuze: een nacht ook}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_norm_and_a_choice_are_what_the_file_says_of_them() {
        NormFile file = read(GOOD);

        assertThat(file.name()).isEqualTo("map/normen.yaml");
        assertThat(file.normen())
                .containsExactly(
                        new Norm(
                                "W-1.a",
                                "Wie fietst, krijgt een fiets.",
                                "Wet art. 1",
                                LocalDate.of(2015, 1, 1),
                                LocalDate.of(2022, 12, 31),
                                "law.md 1",
                                Aard.RECHT,
                                Status.BEWUST_NIET,
                                "nog geen regel",
                                new Location("map/normen.yaml", 2, 3)),
                        new Norm(
                                "W-2",
                                "Een kaart.",
                                "Wet art. 2",
                                null,
                                null,
                                "law.md 2",
                                Aard.FEIT,
                                Status.OPGENOMEN,
                                null,
                                new Location("map/normen.yaml", 11, 3)));
        assertThat(file.keuzes())
                .containsExactly(
                        new Keuze(
                                "K1",
                                "een dag is een dag",
                                "let op",
                                List.of("W-1.a", "W-2"),
                                "law.md 0",
                                "rekenwerk",
                                new Location("map/normen.yaml", 13, 3)),
                        new Keuze(
                                "K2",
                                "een nacht ook",
                                null,
                                List.of(),
                                null,
                                null,
                                new Location("map/normen.yaml", 14, 3)));
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # what stands in the file | what stands there instead | what is said
            normen:        | normn:            | NOR-004 map/normen.yaml:1:1  De eigenschap 'normn' bestaat niet bij normen.yaml. Mogelijk zijn: normen, keuzes.
            aard: feit     | ard: feit         | NOR-004 map/normen.yaml:11:64  De eigenschap 'ard' bestaat niet bij W-2. Mogelijk zijn: norm, artikel, van, tot, bron, aard, status, waarom.
            keuze: een nacht ook | keuze: x, soort: y | NOR-004 map/normen.yaml:14:18  De eigenschap 'soort' bestaat niet bij K2. Mogelijk zijn: keuze, signaal, norm, bron, waarom.
            artikel: Wet art. 1  | artikel: [Wet]    | NOR-005 map/normen.yaml:4:14  Bij 'artikel' hoort een enkele waarde; gevonden: […].
            2015-01-01     | {jaar: 2015}      | NOR-005 map/normen.yaml:5:10  Bij 'van' hoort een enkele waarde; gevonden: {jaar: …}.
            bron: law.md 1 | bron:             | NOR-006 map/normen.yaml:2:3  De eigenschap 'bron' ontbreekt bij W-1.a.
            keuze: een nacht ook | bron: law.md      | NOR-006 map/normen.yaml:14:3  De eigenschap 'keuze' ontbreekt bij K2.
            W-2:           | W 2:              | NOR-007 map/normen.yaml:11:3  'W 2' kan geen aanduiding zijn.
            2015-01-01     | 1-1-2015          | NOR-008 map/normen.yaml:5:10  Bij 'van' hoort een datum; gevonden: '1-1-2015'.
            2022-12-31     | 2022-02-30        | NOR-008 map/normen.yaml:6:10  Bij 'tot' hoort een datum; gevonden: '2022-02-30'.
            2022-12-31     | 2014-12-31        | NOR-009 map/normen.yaml:6:10  Bij W-1.a ligt het einde 2014-12-31 voor het begin 2015-01-01.
            aard: recht    | aard: regt        | NOR-010 map/normen.yaml:8:11  Bij 'aard' staat 'regt'. Mogelijk zijn: recht, beleid, keuze, feit.
            bewust niet    | niet              | NOR-010 map/normen.yaml:9:13  Bij 'status' staat 'niet'. Mogelijk zijn: opgenomen, deels, bewust niet, onbekend.
            {keuze: een nacht ook} | nacht     | NOR-011 map/normen.yaml:14:7  Bij 'K2' horen eigenschappen.
            {keuze: een nacht ook} | ""        | NOR-011 map/normen.yaml:14:3  Bij 'K2' horen eigenschappen.
            status: opgenomen | status: onbekend | NOR-012 map/normen.yaml:11:84  Bij W-2 staat 'onbekend', maar niet waarom.
            W-1.a, W-2     | W-1.b, W-2        | NOR-013 map/normen.yaml:13:58  De keuze K1 hoort bij de norm 'W-1.b', maar die staat niet in dit bestand.
            K2:            | K1:               | DOS-014 map/normen.yaml:14:3  De sleutel 'K1' staat hier voor de tweede keer; de eerste staat op 13:3.
            W-2:           | W-1.a:            | DOS-014 map/normen.yaml:11:3  De sleutel 'W-1.a' staat hier voor de tweede keer; de eerste staat op 2:3.
            artikel: Wet art. 1  | artikel: &a Wet   | NOR-003 map/normen.yaml:4:14  Hier staat een teken waarmee YAML iets bijzonders doet: een anker (&), een verwijzing (*), een label (!), << of ---.
            artikel: Wet art. 1  | artikel: !!str x  | NOR-003 map/normen.yaml:4:14  Hier staat een teken waarmee YAML iets bijzonders doet: een anker (&), een verwijzing (*), een label (!), << of ---.
            """)
    void says_what_is_wrong_and_where(String good, String wrong, String expected) {
        assertThat(GOOD).contains(good);
        assertThat(Shown.by(() -> read(GOOD.replace(good, wrong))))
                .first()
                .asString()
                .startsWith(expected + "\n  ");
    }

    @Test
    void everything_is_said_at_once() {
        String wrong = GOOD.replace("aard: recht", "aard: rechd")
                .replace("status: opgenomen", "status: deels")
                .replace("W-1.a, W-2", "W-3")
                .replace("keuze: een nacht ook", "keze: een nacht ook");

        assertThat(Shown.by(() -> read(wrong))).containsExactly("""
                        NOR-010 map/normen.yaml:8:11  Bij 'aard' staat 'rechd'. Mogelijk zijn: recht, beleid, keuze, feit.
                          Bedoelde u 'recht'?""", """
                        NOR-012 map/normen.yaml:11:84  Bij W-2 staat 'deels', maar niet waarom.
                          Voeg 'waarom: …' toe.""", """
                        NOR-013 map/normen.yaml:13:58  De keuze K1 hoort bij de norm 'W-3', maar die staat niet in dit bestand.
                          Bedoelde u 'W-2'?""", """
                        NOR-004 map/normen.yaml:14:8  De eigenschap 'keze' bestaat niet bij K2. Mogelijk zijn: keuze, signaal, norm, bron, waarom.
                          Bedoelde u 'keuze'?""");
    }

    @Test
    void what_follows_from_a_broken_norm_is_not_said_of_a_choice_too() {
        assertThat(Shown.by(() -> read(GOOD.replace("W-2: {norm", "W-2: [norm").replace("opgenomen}", "opgenomen]"))))
                .singleElement()
                .asString()
                .startsWith("NOR-011 map/normen.yaml:11:8  ");
        assertThat(Shown.by(() -> read(GOOD.replace("normen:", "normn:"))))
                .singleElement()
                .asString()
                .endsWith("Bedoelde u 'normen'?");
    }

    @ParameterizedTest
    @CsvSource({"''", "'# niets'", "'- een lijst'", "'normen:'", "'keuzes: {}'"})
    void a_file_without_norms_is_refused(String text) {
        assertThat(Shown.by(() -> read(text)))
                .singleElement()
                .asString()
                .startsWith("NOR-002 ")
                .endsWith("Begin met 'normen:' aan de kantlijn, met daaronder elke norm.");
    }

    @Test
    void a_file_that_is_not_there_or_is_a_folder_is_missing() throws IOException {
        String expected = """
                NOR-001 map/normen.yaml  Dit bestand met de normen ontbreekt.
                  Zet normen.yaml in de map met regels; hoe het eruitziet, staat in rules/README.md.""";

        assertThat(Shown.by(() -> NormReader.read(folder, "map"))).containsExactly(expected);
        Files.createDirectory(folder.resolve("normen.yaml"));
        assertThat(Shown.by(() -> NormReader.read(folder, "map/"))).containsExactly(expected);
    }

    /** The tables of the guide for authors. */
    @Test
    void every_property_is_in_the_guide() throws IOException {
        String guide = Files.readString(Path.of("rules/README.md"));

        assertThat(NormReader.OF_NORM).allSatisfy(key -> assertThat(guide).containsPattern("(?m)^\\| `" + key + "`"));
        assertThat(NormReader.OF_CHOICE).allSatisfy(key -> assertThat(guide).contains("`" + key + "`"));
        assertThat(Status.values()).allSatisfy(status -> assertThat(guide).contains("`" + status.word() + "`"));
        assertThat(Aard.values()).allSatisfy(aard -> assertThat(guide).contains("`" + aard.word() + "`"));
    }

    private NormFile read(String yaml) {
        Examples.write(folder, "normen.yaml", yaml);
        return NormReader.read(folder, "map");
    }
}
