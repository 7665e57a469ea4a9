package nl.pleegrecht.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.pleegrecht.dossier.PlaatsingInvoer;
import nl.pleegrecht.facts.Grenzen;
import nl.pleegrecht.facts.Variant;
import nl.pleegrecht.timeline.Stays.RunningContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the contract                                                        | the first day that counts as a stay
            {van: 2023-03-05}                                                     | 2023-03-05
            {van: 2023-03-01}                                                     | 2023-03-01
            {van: 2023-02-01}                                                     | 2023-03-01
            {van: 2023-02-01, tot: 2023-02-28}                                    |
            {van: 2023-02-01, tot: 2023-03-01}                                    | 2023-03-01
            {van: 2023-07-01}                                                     |
            {van: 2023-06-30}                                                     | 2023-06-30
            [{van: 2023-05-01}, {van: 2023-04-01, tot: 2023-04-02}]               | 2023-04-01
            geen                                                                  |
            """)
    void a_placement_counts_as_a_stay_from_its_first_day_with_a_contract(String contract, LocalDate start) {
        PlaatsingInvoer placement = placement("van: 2023-03-01\ntot: 2023-06-30\npleegcontract: " + contract);

        assertThat(Stays.formalStart(placement).orElse(null)).isEqualTo(start);
    }

    @Test
    void a_provisional_contract_without_an_end_runs_until_the_next_one() {
        PlaatsingInvoer placement =
                placement("van: 2023-03-01\npleegcontract: [{van: 2023-05-01}, {van: 2023-03-01, voorlopig: ja}]");

        assertThat(Stays.contracts(placement))
                .containsExactly(
                        new RunningContract(1, LocalDate.of(2023, 3, 1), LocalDate.of(2023, 4, 30), false, true),
                        new RunningContract(0, LocalDate.of(2023, 5, 1), Grenzen.OPEN_EINDE, false, false));
    }

    @Test
    void what_holds_on_a_day_is_the_last_change_on_or_before_it() {
        PlaatsingInvoer placement = placement("""
                van: 2023-03-01
                verloop:
                  - {van: 2023-03-01, variant: crisis, spoed: ja, nachtenPerWeek: 7}
                  - {van: 2023-04-01, variant: deeltijd, nachtenPerWeek: 2.5}
                """);

        Stays.Moment before = Stays.moment(placement, LocalDate.of(2023, 3, 31));
        Stays.Moment after = Stays.moment(placement, LocalDate.of(2023, 4, 1));
        assertThat(before.variant()).isEqualTo(Variant.CRISIS);
        assertThat(before.spoed()).isTrue();
        assertThat(before.path()).isEqualTo("verloop[0].");
        assertThat(after.variant()).isEqualTo(Variant.DEELTIJD);
        assertThat(after.spoed()).isNull();
        assertThat(after.nightsAYear()).isEqualByComparingTo("130");
        assertThat(after.path()).isEqualTo("verloop[1].");
    }

    @Test
    void nights_a_year_and_a_week_follow_from_each_other_and_unknown_stays_unknown() {
        LocalDate day = LocalDate.of(2023, 3, 1);

        assertThat(Stays.moment(placement("van: 2023-03-01\nnachtenPerJaar: 156"), day)
                        .nightsAWeek())
                .isEqualByComparingTo("3");
        assertThat(Stays.moment(placement("van: 2023-03-01\nnachtenPerWeek: 3"), day)
                        .nightsAYear())
                .isEqualByComparingTo("156");
        assertThat(Stays.moment(placement("van: 2023-03-01"), day).nightsAYear())
                .isNull();
    }

    @Test
    void a_placement_is_called_by_its_name_or_its_number() {
        var dossier =
                Cases.dossier("2023-03-01", "2023-03-31", "{naam: gezin De Boer, van: 2023-03-01, tot: 2023-03-09}");
        var unnamed = Cases.dossier("2023-03-01", "2023-03-31", "van: 2023-03-01");

        assertThat(Names.of(dossier, 0)).isEqualTo("gezin De Boer");
        assertThat(Names.of(unnamed, 0)).isEqualTo("plaatsing 1");
    }

    private static PlaatsingInvoer placement(String text) {
        return Cases.dossier("2023-03-01", "2023-03-31", text).plaatsingen().get(0);
    }
}
