package nl.pleegrecht.dossier;

import static nl.pleegrecht.dossier.Fixtures.codes;
import static nl.pleegrecht.dossier.Fixtures.read;
import static nl.pleegrecht.dossier.Fixtures.shown;
import static nl.pleegrecht.dossier.Fixtures.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.pleegrecht.facts.Beperking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BasisTest {
    @TempDir
    Path folder;

    @BeforeEach
    void two_bases_on_each_other() throws Exception {
        Files.createDirectory(folder.resolve("basis"));
        write(folder, "basis/kind.yaml", """
                titel: Een kind
                bron: elders
                status: openstaand
                peildatum: 2020-01-01
                jeugdige:
                  geboortedatum: 2015-03-10
                  beperkingen: [psychisch, zintuiglijk]
                plaatsingen: []
                verwacht: [{pleegzorg: ja}]
                """);
        write(folder, "basis/gezin.yaml", """
                basis: kind.yaml
                plaatsingen:
                  - van: 2024-03-01
                    nachtenPerWeek: 7
                    spoed: nee
                    pleegcontract: {van: 2024-03-01}
                    pleegouder: {herkomst: bestand, plaatsingPassend: ja}
                """);
    }

    private Path geval(String text) {
        return write(folder, "geval.yaml", "titel: Geval\nperiode: {van: 2024-03-01, tot: 2024-03-31}\n" + text);
    }

    @Test
    void maps_merge_and_lists_replace_and_values_keep_their_place() {
        Dossier dossier = read(geval("""
                basis: basis/gezin.yaml
                jeugdige: {beperkingen: [lichamelijk], wilDoorgaan: nee}
                plaatsingen:
                  - pleegcontract: {tot: 2024-03-20}
                    spoed:
                """));

        assertThat(dossier.jeugdige().beperkingen()).containsExactly(Beperking.LICHAMELIJK);
        PlaatsingInvoer plaatsing = dossier.plaatsingen().get(0);
        assertThat(plaatsing.nachtenPerWeek()).isEqualTo(new BigDecimal("7"));
        assertThat(plaatsing.spoed()).isFalse();
        assertThat(plaatsing.pleegcontract().get(0).tot()).isEqualTo(LocalDate.of(2024, 3, 20));
        assertThat(dossier.place("jeugdige.geboortedatum")).hasToString("basis/kind.yaml:6:18");
        assertThat(dossier.place("plaatsingen[0].pleegcontract[0].van")).hasToString("basis/gezin.yaml:6:26");
        assertThat(dossier.place("plaatsingen[0].pleegcontract[0].tot")).hasToString("geval.yaml:6:26");
    }

    @Test
    void what_is_said_of_the_base_as_a_case_is_not_inherited() {
        Dossier dossier = read(geval("basis: basis/kind.yaml"));

        assertThat(dossier.titel()).isEqualTo("Geval");
        assertThat(dossier.bron()).isNull();
        assertThat(dossier.status()).isNull();
        assertThat(dossier.verwacht()).isNull();
        assertThat(dossier.periode().van()).isEqualTo(LocalDate.of(2024, 3, 1));
    }

    @Test
    void onbekend_takes_back_what_the_base_says() {
        PlaatsingInvoer plaatsing = read(geval("""
                basis: basis/gezin.yaml
                plaatsingen:
                  - {nachtenPerWeek: onbekend, nachtenPerJaar: 100, pleegouder: onbekend}
                """)).plaatsingen().get(0);

        assertThat(plaatsing.nachtenPerWeek()).isNull();
        assertThat(plaatsing.nachtenPerJaar()).isEqualTo(new BigDecimal("100"));
        assertThat(plaatsing.pleegouder().herkomst()).isNull();
    }

    @Test
    void placements_merge_by_name() {
        write(folder, "basis/twee.yaml", """
                basis: kind.yaml
                plaatsingen:
                  - {naam: een, van: 2024-03-01, nachtenPerWeek: 7}
                  - {naam: twee, van: 2024-03-10, nachtenPerWeek: 6}
                """);

        assertThat(read(geval("""
                        basis: basis/twee.yaml
                        plaatsingen:
                          - {naam: drie, van: 2024-03-20}
                          - {naam: twee, nachtenPerWeek: 5}
                        """)).plaatsingen())
                .extracting(PlaatsingInvoer::naam, PlaatsingInvoer::nachtenPerWeek)
                .containsExactly(
                        tuple("een", new BigDecimal("7")), tuple("twee", new BigDecimal("5")), tuple("drie", null));
        assertThat(read(geval("basis: basis/twee.yaml\nplaatsingen: []")).plaatsingen())
                .isEmpty();
    }

    @Test
    void all_findings_stand_at_their_own_file_also_those_that_are_overridden() {
        write(folder, "basis/fout.yaml", "basis: kind.yaml\njeugdige: {wilDoorgaan: misschien, geslacht: x}\n");

        assertThat(shown(geval("basis: basis/fout.yaml\njeugdige: {wilDoorgaan: ja}\nplaatsing: []")))
                .containsExactly("""
                        DOS-050 basis/fout.yaml:2:25  Bij 'wilDoorgaan' hoort ja of nee; gevonden: 'misschien'.
                          Schrijf ja of nee.""", """
                        DOS-040 basis/fout.yaml:2:36  De sleutel 'geslacht' bestaat niet bij jeugdige.
                          Hier kunnen staan: geboortedatum, beperkingen, maatregelen, gezag, woonadressen, moederBijGeboorte, \
                        werkelijkVerblijf, eerdereVerblijven, jeugdhulpNoodzakelijk, wilDoorgaan, rechtmatigVerblijf.""", """
                        DOS-038 geval.yaml:5:1  De sleutel 'plaatsing' bestaat niet.
                          Bedoelde u 'plaatsingen'?""");
    }

    @Test
    void a_circle_is_an_error() {
        write(folder, "basis/a.yaml", "basis: ../basis/b.yaml\n");
        write(folder, "basis/b.yaml", "basis: ./a.yaml\n");

        assertThat(shown(geval("basis: basis/a.yaml"))).containsExactly("""
                        DOS-032 basis/b.yaml:1:8  De basis './a.yaml' is, rechtstreeks of via een ander bestand, weer op dit bestand gebaseerd.
                          Verwijder 'basis' uit een van deze bestanden.""");
    }

    @Test
    void a_base_that_is_not_there_stands_beside_what_else_is_wrong_with_the_file() {
        assertThat(shown(geval("basis: basis/weg.yaml\njeugdige: {wilDoorgaan: yes}")))
                .containsExactly("""
                        DOS-031 geval.yaml:3:8  De basis 'basis/weg.yaml' is er niet.
                          Schrijf het pad vanaf de map van dit bestand.""", """
                        DOS-050 geval.yaml:4:25  Bij 'wilDoorgaan' hoort ja of nee; gevonden: 'yes'.
                          Bedoelde u 'ja'?""");
    }

    @Test
    void a_base_has_a_relative_path() {
        assertThat(codes(geval("basis: /etc/passwd"))).containsExactly("DOS-033");
        assertThat(codes(geval("basis: [a]"))).containsExactly("DOS-046");
        assertThat(codes(geval("basis: basis"))).containsExactly("DOS-002");
    }
}
