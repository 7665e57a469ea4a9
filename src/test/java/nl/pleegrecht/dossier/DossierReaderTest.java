package nl.pleegrecht.dossier;

import static nl.pleegrecht.dossier.Fixtures.jeugdige;
import static nl.pleegrecht.dossier.Fixtures.margin;
import static nl.pleegrecht.dossier.Fixtures.plaatsing;
import static nl.pleegrecht.dossier.Fixtures.read;
import static nl.pleegrecht.facts.Grenzen.OPEN_BEGIN;
import static nl.pleegrecht.facts.Grenzen.OPEN_EINDE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.dossier.JeugdigeInvoer.GezagInvoer;
import nl.pleegrecht.dossier.JeugdigeInvoer.WoonadresInvoer;
import nl.pleegrecht.dossier.PlaatsingInvoer.Besluit;
import nl.pleegrecht.dossier.PlaatsingInvoer.Contract;
import nl.pleegrecht.facts.Beperking;
import nl.pleegrecht.facts.Gezagsdrager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierReaderTest {
    private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2024, 3, 1);

    @Test
    void what_is_not_said_is_null_unless_it_has_a_default() {
        Dossier dossier = read(plaatsing("spoed: onbekend"));

        assertThat(dossier.titel()).isEqualTo("Geval");
        assertThat(dossier.verwacht()).isNull();
        assertThat(dossier.jeugdige().maatregelen()).isNull();
        assertThat(dossier.jeugdige().eerdereVerblijven()).isEmpty();
        assertThat(dossier.jeugdige().wilDoorgaan()).isTrue();
        PlaatsingInvoer plaatsing = dossier.plaatsingen().get(0);
        assertThat(plaatsing.naam()).isNull();
        assertThat(plaatsing.tot()).isEqualTo(OPEN_EINDE);
        assertThat(plaatsing.spoed()).isNull();
        assertThat(plaatsing.pleegcontract()).isNull();
        assertThat(plaatsing.afwezigheid()).isEmpty();
        assertThat(plaatsing.pleegouder().herkomst()).isNull();
        assertThat(plaatsing.pleegouder().zorgNietSchadelijk()).isTrue();
        assertThat(plaatsing.aanbieder().gecontracteerdDoorGemeente()).isNull();
        assertThat(plaatsing.beleid().bijzondereKostenVrijwillig()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"spoed:", "spoed: ~", "spoed: null", "pleegouder: onbekend", "aanbieder: onbekend"})
    void an_empty_value_and_onbekend_mean_that_nothing_is_said(String line) {
        assertThat(read(plaatsing(line)).plaatsingen())
                .isEqualTo(read(plaatsing("")).plaatsingen());
    }

    @Test
    void known_to_be_none_is_an_empty_list() {
        PlaatsingInvoer plaatsing = read(plaatsing("""
                verleningsbesluit: geen
                pleegcontract: geen
                toeslagBeperking: geen
                anderePleegkinderen: []
                pleegouder: {pleegoudervoogdij: geen}
                """)).plaatsingen().get(0);

        assertThat(plaatsing.verleningsbesluit()).isEmpty();
        assertThat(plaatsing.pleegcontract()).isEmpty();
        assertThat(plaatsing.toeslagBeperking()).isEmpty();
        assertThat(plaatsing.anderePleegkinderen()).isEmpty();
        assertThat(plaatsing.pleegouder().pleegoudervoogdij()).isEmpty();
    }

    @Test
    void a_decision_is_a_date_or_a_map() {
        assertThat(read(plaatsing("verleningsbesluit: 2024-03-01"))
                        .plaatsingen()
                        .get(0)
                        .verleningsbesluit())
                .containsExactly(new Besluit(FIRST_OF_MARCH, null));
        assertThat(read(plaatsing("verleningsbesluit: {op: 2024-04-01, van: 2024-03-01}"))
                        .plaatsingen()
                        .get(0)
                        .verleningsbesluit())
                .containsExactly(new Besluit(LocalDate.of(2024, 4, 1), FIRST_OF_MARCH));
    }

    @Test
    void a_single_map_is_the_first_of_a_list_and_has_its_place() {
        Dossier dossier = read(plaatsing("pleegcontract: {van: 2024-03-01, voorlopig: ja}"));

        assertThat(dossier.plaatsingen().get(0).pleegcontract())
                .containsExactly(new Contract(FIRST_OF_MARCH, OPEN_EINDE, true));
        assertThat(dossier.place("plaatsingen[0].pleegcontract[0].van")).hasToString("geval.yaml:7:26");
        assertThat(dossier.place("plaatsingen[0].pleegcontract[0].tot")).hasToString("geval.yaml:7:20");
        assertThat(dossier.place("jeugdige.geboortedatum")).hasToString("geval.yaml:4:18");
        assertThat(dossier.place("elders")).hasToString("geval.yaml");
    }

    @Test
    void a_provisional_contract_without_end_does_not_clash_with_a_later_one() {
        assertThat(read(plaatsing("pleegcontract: [{van: 2024-03-01, voorlopig: ja}, {van: 2024-05-01}]"))
                        .plaatsingen()
                        .get(0)
                        .pleegcontract())
                .hasSize(2);
    }

    @Test
    void dates_of_the_pleegouder_can_be_never_and_always() {
        var pleegouder = read(plaatsing(
                        "pleegouder: {voorbereidingAfgerond: nee, verklaringVanGeenBezwaar: 2024-03-01, plaatsingPassend: ja}"))
                .plaatsingen()
                .get(0)
                .pleegouder();

        assertThat(pleegouder.voorbereidingAfgerond()).isEqualTo(OPEN_EINDE);
        assertThat(pleegouder.verklaringVanGeenBezwaar()).isEqualTo(FIRST_OF_MARCH);
        assertThat(pleegouder.plaatsingPassend()).isEqualTo(OPEN_BEGIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"850", "850.0", "850.00"})
    void money_is_exact_to_the_cent(String bedrag) {
        var post = read(plaatsing(
                        "bijzondereKosten: [{omschrijving: beugel, categorie: gezondheid, datum: 2020-01-01, bedrag: "
                                + bedrag
                                + ", andereRegeling: 12.5, verhaalbaarOpOuders: nee, uitBasisbedragOfToeslag: ja}]"))
                .plaatsingen()
                .get(0)
                .bijzondereKosten()
                .get(0);

        assertThat(post.bedrag()).isEqualTo(new BigDecimal("850.00"));
        assertThat(post.andereRegeling()).isEqualTo(new Deel(false, new BigDecimal("12.50")));
        assertThat(post.verhaalbaarOpOuders()).isEqualTo(new Deel(false, new BigDecimal("0.00")));
        assertThat(post.uitBasisbedragOfToeslag().alles()).isTrue();
        assertThat(post.noodzakelijk()).isNull();
    }

    @Test
    void an_address_without_end_runs_until_the_next() {
        var adressen = read(jeugdige("""
                woonadressen:
                  - {gemeente: Zeist, van: 2023-06-01}
                  - {gemeente: buitenland, van: 2015-03-10}
                  - {gemeente: Arnhem, van: 2023-09-01, soort: briefadres}
                """)).jeugdige().woonadressen();

        assertThat(adressen)
                .extracting(WoonadresInvoer::tot)
                .containsExactly(LocalDate.of(2023, 8, 31), LocalDate.of(2023, 5, 31), OPEN_EINDE);
    }

    @Test
    void the_child_has_words_and_special_words() {
        JeugdigeInvoer kind = read(jeugdige("""
                beperkingen: [verstandelijk, lichamelijk]
                gezag: [{door: gecertificeerde instelling, woonplaats: niet te bepalen}]
                moederBijGeboorte: geen ingezetene
                """)).jeugdige();

        assertThat(kind.beperkingen()).containsExactly(Beperking.VERSTANDELIJK, Beperking.LICHAMELIJK);
        assertThat(kind.gezag())
                .containsExactly(new GezagInvoer(
                        Gezagsdrager.GECERTIFICEERDE_INSTELLING, "niet te bepalen", OPEN_BEGIN, OPEN_EINDE, false));
        assertThat(kind.moederBijGeboorte()).isEqualTo("geen ingezetene");
    }

    @Test
    void a_peildatum_is_a_period_of_one_day() {
        Dossier dossier =
                read("titel: x\npeildatum: 2024-03-01\njeugdige: {geboortedatum: 2015-03-10}\nplaatsingen: []\n");

        assertThat(dossier.periode()).isEqualTo(new Periode(FIRST_OF_MARCH, FIRST_OF_MARCH));
    }

    @Test
    void days_of_another_pleegkind_are_null_when_it_is_always_there() {
        var anderen = read(plaatsing("anderePleegkinderen: [{van: 2020-01-01}, {van: 2020-01-01, verblijfsdagen: []}]"))
                .plaatsingen()
                .get(0)
                .anderePleegkinderen();

        assertThat(anderen.get(0).verblijfsdagen()).isNull();
        assertThat(anderen.get(1).verblijfsdagen()).isEmpty();
    }

    @Test
    void expectations_are_kept_as_written() {
        Dossier dossier = read(margin("""
                verwacht:
                  - op: 2024-03-09
                    basisbedrag: 23.30
                    "bijzondere kosten: beugel": geen
                    signaal: K1
                    geenSignaal: [K2, onderbroken]
                    status: {basisbedrag: geraamd}
                """));

        Verwachting entry = dossier.verwacht().get(0);
        assertThat(entry.op()).isEqualTo(LocalDate.of(2024, 3, 9));
        assertThat(entry.waarden())
                .containsExactly(Map.entry("basisbedrag", "23.30"), Map.entry("bijzondere kosten: beugel", "geen"));
        assertThat(entry.signaal()).containsExactly("K1");
        assertThat(entry.geenSignaal()).isEqualTo(List.of("K2", "onderbroken"));
        assertThat(entry.status()).containsEntry("basisbedrag", "geraamd");
        assertThat(dossier.place(entry.path() + ".basisbedrag")).hasToString("geval.yaml:7:18");
        assertThat(dossier.place(entry.path() + ".bijzondere kosten: beugel")).hasToString("geval.yaml:8:34");
    }

    @Test
    void a_file_has_expectations_or_is_passed_over(@TempDir Path folder) {
        DossierReader reader = new DossierReader();

        assertThat(reader.hasExpectations(Fixtures.write(folder, "a", "verwacht: [{pleegzorg: ja}]")))
                .isTrue();
        assertThat(reader.hasExpectations(Fixtures.write(folder, "b", "titel: verwacht\nonzin: 1")))
                .isFalse();
        assertThat(reader.hasExpectations(Fixtures.write(folder, "c", "verwacht:\n")))
                .isFalse();
        assertThat(reader.hasExpectations(Fixtures.write(folder, "f", "Verwachting: []\n")))
                .isTrue();
        assertThat(reader.hasExpectations(Fixtures.write(folder, "d", "verwacht:\n  - a: b: c")))
                .isTrue();
        assertThat(reader.hasExpectations(Fixtures.write(folder, "e", "titel: a: b")))
                .as("no YAML")
                .isTrue();
        assertThat(reader.hasExpectations(Fixtures.write(folder, "g", "# nog te schrijven\n")))
                .as("empty")
                .isTrue();
        assertThat(reader.hasExpectations(Fixtures.write(folder, "h", "- verwacht\n")))
                .as("no keys")
                .isTrue();
        assertThat(reader.hasExpectations(folder.resolve("weg"))).isTrue();
    }
}
