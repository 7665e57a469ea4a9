package nl.pleegrecht.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Period;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.dossier.PlaatsingInvoer;
import org.junit.jupiter.api.Test;

/** The made-up population against the figures it is drawn from. */
class PopulationTest {
    private static final Figures FIGURES = FiguresReader.own();
    private static final Population POPULATION = new Population(FIGURES, 7, 3000, 2024);

    private static final class Read {
        static final List<Dossier> ALL = IntStream.rangeClosed(1, POPULATION.size())
                .mapToObj(n -> new DossierReader().read(POPULATION.dossier(n), POPULATION.name(n)))
                .toList();
        static final List<Dossier> PLACED =
                ALL.stream().filter(one -> !one.plaatsingen().isEmpty()).toList();
    }

    @Test
    void a_dossier_depends_on_the_seed_and_its_number_only() {
        assertThat(new Population(FIGURES, 7, 10, 2024).dossier(9)).isEqualTo(POPULATION.dossier(9));
        assertThat(new Population(FIGURES, 8, 10, 2024).dossier(9).lines().skip(2))
                .isNotEqualTo(POPULATION.dossier(9).lines().skip(2));
        assertThat(POPULATION.dossier(10).lines().skip(2).toList())
                .isNotEqualTo(POPULATION.dossier(9).lines().skip(2).toList());
    }

    @Test
    void says_in_each_file_that_nobody_in_it_exists_and_where_it_comes_from() {
        assertThat(Read.ALL.get(4).titel()).startsWith("Verzonnen kind 5: ");
        assertThat(Read.ALL.get(4).bron())
                .contains("population --seed 7 --jaar 2024, dossier 5", "Inkoophandreiking 2014, Handreiking 2023");
    }

    @Test
    void the_shares_are_near_the_published_ones() {
        assertThat(100 - share(Read.ALL, one -> !one.plaatsingen().isEmpty())).isCloseTo(3.6, within(1.2));
        assertThat(share(Read.PLACED, one -> age(one) < 12)).isCloseTo(70, within(3.0));
        assertThat(share(Read.PLACED, one -> one.titel().contains("netwerk"))).isCloseTo(47, within(3.0));
        assertThat(share(Read.PLACED, one -> one.titel().contains("vrijwillig")))
                .isCloseTo(30, within(3.0));
        assertThat(share(Read.PLACED, one -> one.titel().contains(": deeltijd")))
                .isCloseTo(10, within(2.0));
        assertThat(share(Read.PLACED, one -> one.titel().contains("opvoeding"))).isCloseTo(60, within(3.0));
        assertThat(share(Read.PLACED, one -> one.titel().contains("hulpverlening")))
                .isCloseTo(30, within(3.0));
        assertThat(share(Read.PLACED, PopulationTest::elsewhere)).isCloseTo(20, within(3.0));
        assertThat(share(
                        Read.PLACED.stream()
                                .filter(one -> placement(one).van().getYear() == 2024)
                                .toList(),
                        one -> one.titel().contains(": deeltijd")))
                .as("deeltijd among the new ones")
                .isCloseTo(20, within(6.0));
    }

    @Test
    void who_waits_and_was_born_that_year_has_no_measure_from_before_the_birth() {
        Population population = new Population(FIGURES, 1, 23_500, 2024);
        for (int number : List.of(9_366, 13_580)) {
            Dossier dossier = new DossierReader().read(population.dossier(number), "dossier.yaml");

            assertThat(dossier.jeugdige().geboortedatum().getYear()).isEqualTo(2024);
            assertThat(dossier.jeugdige().maatregelen().get(0).van())
                    .isEqualTo(dossier.jeugdige().geboortedatum());
        }
    }

    @Test
    void deeltijd_is_about_two_weekends_of_three_days_a_month() {
        double days = Read.PLACED.stream()
                .filter(one -> one.titel().contains(": deeltijd"))
                .map(PopulationTest::placement)
                .filter(one -> one.van().getYear() < 2024 && one.tot().getYear() > 2024)
                .mapToInt(one -> one.verblijfsdagen().size())
                .average()
                .orElseThrow();

        assertThat(days).isCloseTo(72, within(6.0));
    }

    private static boolean elsewhere(Dossier dossier) {
        return !dossier.jeugdige()
                .werkelijkVerblijf()
                .replaceAll("-.*", "")
                .equals(placement(dossier).gemeente().replaceAll("-.*", ""));
    }

    private static int age(Dossier dossier) {
        return Period.between(
                        dossier.jeugdige().geboortedatum(), placement(dossier).van())
                .getYears();
    }

    private static PlaatsingInvoer placement(Dossier dossier) {
        return dossier.plaatsingen().get(0);
    }

    private static double share(List<Dossier> all, Predicate<Dossier> wanted) {
        return 100.0 * all.stream().filter(wanted).count() / all.size();
    }
}
