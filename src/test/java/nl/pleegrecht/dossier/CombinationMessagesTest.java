package nl.pleegrecht.dossier;

import static nl.pleegrecht.dossier.Fixtures.codes;
import static nl.pleegrecht.dossier.Fixtures.jeugdige;
import static nl.pleegrecht.dossier.Fixtures.plaatsing;
import static nl.pleegrecht.dossier.Fixtures.shown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CombinationMessagesTest {
    @Test
    void an_end_before_the_begin() {
        assertThat(shown(plaatsing("tot: 2024-02-29"))).containsExactly("""
                        DOS-073 geval.yaml:7:10  Het einde 2024-02-29 ligt voor het begin 2024-03-01.
                          Verwissel de datums, of laat 'tot' weg als het nog loopt.""");
    }

    @Test
    void two_contracts_at_once() {
        assertThat(shown(plaatsing("pleegcontract: [{van: 2024-03-01}, {van: 2024-05-01, tot: 2024-06-30}]")))
                .containsExactly("""
                        DOS-074 geval.yaml:7:46  Er zijn twee pleegcontracten tegelijk: 2024-03-01 – en 2024-05-01 – 2024-06-30.
                          Geef het eerste contract een 'tot' op de dag voordat het tweede begint.""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pleegcontract: [{van: 2024-03-01, voorlopig: ja, tot: 2024-05-01}, {van: 2024-05-01}]",
                "pleegcontract: [{van: 2024-05-01, voorlopig: ja}, {van: 2024-05-01}]",
                "pleegcontract: [{van: 2024-05-01}, {van: 2024-06-01, voorlopig: ja}]",
            })
    void a_provisional_contract_clashes_when_it_really_runs_at_the_same_time(String contracts) {
        assertThat(codes(plaatsing(contracts))).containsExactly("DOS-074");
    }

    @Test
    void overlapping_home_addresses() {
        String adressen = """
                woonadressen:
                  - {gemeente: Utrecht, van: 2015-03-10, tot: 2020-01-01}
                  - {gemeente: Zeist, van: 2020-01-01%s}
                """;

        assertThat(shown(jeugdige(adressen.formatted("")))).containsExactly("""
                        DOS-075 geval.yaml:7:30  Er zijn twee woonadressen tegelijk: 2015-03-10 – 2020-01-01 en 2020-01-01 –.
                          Laat het eerste adres eindigen op de dag voordat het tweede begint.""");
        assertThat(codes(jeugdige(adressen.formatted(", soort: briefadres")))).isEmpty();
        assertThat(codes(jeugdige(adressen.replace(", tot: 2020-01-01", "").formatted(""))))
                .isEmpty();
    }

    @Test
    void nothing_happens_before_birth() {
        assertThat(shown(jeugdige("maatregelen: [{soort: voogdij, van: 2015-03-09}]")))
                .containsExactly("""
                        DOS-076 geval.yaml:5:39  De datum 2015-03-09 ligt voor de geboorte van de jeugdige op 2015-03-10.
                          Controleer beide datums.""");
        assertThat(codes(jeugdige("woonadressen: [{gemeente: Utrecht, van: 2015-03-09}]")))
                .containsExactly("DOS-076");
        assertThat(codes(plaatsing("tot: 2024-04-01").replace("2015-03-10", "2024-03-02")))
                .containsExactly("DOS-076");
        assertThat(shown(plaatsing("pleegouder: {geboortedatum: 2024-03-01}"))).containsExactly("""
                        DOS-077 geval.yaml:7:33  De pleegouder is geboren op 2024-03-01, maar de plaatsing begint op 2024-03-01.
                          Controleer beide datums.""");
    }

    @Test
    void the_days_asked_about() {
        String kind = "titel: x\njeugdige: {geboortedatum: 2015-03-10}\nplaatsingen: []\n";

        assertThat(shown(kind)).containsExactly("""
                        DOS-070 geval.yaml  Er staat niet bij over welke dagen de vraag gaat.
                          Voeg 'periode: {van: …, tot: …}' of 'peildatum: …' toe.""");
        assertThat(shown(kind + "peildatum: 2024-03-01\nperiode: {van: 2024-03-01, tot: 2024-03-01}"))
                .containsExactly("""
                        DOS-071 geval.yaml:4:12  Er staan een periode en een peildatum.
                          Verwijder een van beide.""");
        assertThat(codes(kind + "periode: {van: 2000-01-01, tot: 2024-12-31}")).isEmpty();
        assertThat(shown(kind + "periode: {van: 2000-01-01, tot: 2025-01-01}")).containsExactly("""
                        DOS-072 geval.yaml:4:33  De periode van 2000-01-01 tot en met 2025-01-01 is langer dan 25 jaar.
                          Kies een kortere periode.""");
        assertThat(codes(kind + "periode: {van: 2024-01-01}")).containsExactly("DOS-042");
    }

    @Test
    void nights_a_week_or_a_year_or_a_course() {
        assertThat(shown(plaatsing("nachtenPerWeek: 2\nnachtenPerJaar: 100"))).containsExactly("""
                        DOS-078 geval.yaml:8:21  Er staan nachten per week en nachten per jaar.
                          Geef er een; zet de ander op onbekend als die uit de basis komt.""");
        assertThat(shown(plaatsing("spoed: ja\nverloop: [{van: 2024-03-01}]"))).containsExactly("""
                        DOS-079 geval.yaml:7:12  Er is een verloop, maar daarnaast ook 'spoed'.
                          Zet 'spoed' in het verloop; zet het hier op onbekend als het uit de basis komt.""");
        assertThat(codes(plaatsing("nachtenPerJaar: 100\nverloop: [{van: 2024-03-01}]")))
                .containsExactly("DOS-079");
    }

    @Test
    void a_course_covers_the_stay_in_order() {
        assertThat(shown(plaatsing("verloop: [{van: 2024-03-01}, {van: 2024-03-01}]")))
                .containsExactly("""
                        DOS-080 geval.yaml:7:40  Het verloop loopt terug: 2024-03-01 komt na 2024-03-01.
                          Zet de stappen op volgorde, elke dag een keer.""");
        assertThat(shown(plaatsing("verloop: [{van: 2024-03-02}]"))).containsExactly("""
                        DOS-081 geval.yaml:7:21  Het verloop begint op 2024-03-02, maar het verblijf op 2024-03-01.
                          Laat de eerste stap op 2024-03-01 beginnen.""");
        assertThat(codes(plaatsing("verloop: [{van: 2024-02-28}]"))).containsExactly("DOS-081");
        assertThat(codes(plaatsing("tot: 2024-04-01\nverloop: [{van: 2024-03-01}, {van: 2024-04-02}]")))
                .containsExactly("DOS-093");
    }

    @Test
    void nights_a_year_need_a_year() {
        assertThat(shown(plaatsing("tot: 2025-02-27\nnachtenPerJaar: 100"))).containsExactly("""
                        DOS-082 geval.yaml:8:21  Het verblijf van 2024-03-01 tot en met 2025-02-27 is korter dan een jaar; \
                        dan zegt een aantal nachten per jaar niets.
                          Geef in plaats daarvan 'nachtenPerWeek'.""");
        assertThat(codes(plaatsing("tot: 2025-02-28\nnachtenPerJaar: 366"))).isEmpty();
    }

    @Test
    void names_of_placements() {
        assertThat(shown(plaatsing("naam: een") + "  - {van: 2024-03-01}\n  - {van: 2024-03-01, naam: een}\n"))
                .containsExactly("""
                        DOS-083 geval.yaml:8:5  Er zijn 3 plaatsingen, en deze heeft geen naam.
                          Voeg 'naam: …' toe.""", """
                        DOS-084 geval.yaml:9:29  De naam 'een' hoort al bij een andere plaatsing.
                          Geef elke plaatsing een eigen naam.""");
    }

    @Test
    void days_of_stay_are_in_the_stay_and_once() {
        assertThat(shown(plaatsing("tot: 2024-03-31\nverblijfsdagen: [2024-03-02, 2024-03-02, 2024-04-01]")))
                .containsExactly("""
                        DOS-086 geval.yaml:8:34  De dag 2024-03-02 staat er twee keer.
                          Verwijder een van beide.""", """
                        DOS-087 geval.yaml:8:46  De dag 2024-04-01 valt buiten het verblijf (2024-03-01 – 2024-03-31).
                          Verwijder de dag, of pas 'van' of 'tot' van het verblijf aan.""");
    }

    @Test
    void two_at_once_of_what_can_be_only_once() {
        assertThat(shown(plaatsing("afwezigheid: [{van: 2024-03-05, tot: 2024-03-06}, {van: 2024-03-06}]")))
                .containsExactly("""
                        DOS-088 geval.yaml:7:61  Er zijn twee afwezigheden tegelijk: 2024-03-05 – 2024-03-06 en 2024-03-06 –.
                          Laat de eerste eindigen op de dag voordat de tweede begint.""");
    }
}
