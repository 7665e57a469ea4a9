package nl.pleegrecht.analysis.explore;

import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.dossier.DossierTree;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;

/** What comes near a dossier, and how small one can be. */
class NeighbourhoodTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 14);
    private static final String PAS = "recht( \"pas\" )";

    @Test
    void the_nearest_come_first_and_none_comes_twice() {
        List<Neighbour> near = near(rule("pas", "Plaatsing( spoed == true )", PAS))
                .all(key -> key.endsWith("spoed") || key.endsWith("variant"))
                .toList();

        assertThat(near.get(0).steps()).isEmpty();
        assertThat(near).extracting(one -> one.steps().size()).isSorted();
        assertThat(near).extracting(one -> one.tree().yaml()).doesNotHaveDuplicates();
        assertThat(near).anyMatch(one -> one.steps().size() == 2);
    }

    @Test
    void each_neighbour_is_a_dossier_that_can_be_read_again_from_its_file() {
        near(rule("pas", "Plaatsing( spoed == true )", PAS))
                .all(key -> key.startsWith("jeugdige"))
                .limit(400)
                .forEach(one -> {
                    var again = new DossierReader().read(one.tree().yaml(), "dossier");
                    assertThat(again.jeugdige()).isEqualTo(one.dossier().jeugdige());
                    assertThat(again.plaatsingen()).isEqualTo(one.dossier().plaatsingen());
                    assertThat(again.periode()).isEqualTo(one.dossier().periode());
                });
    }

    @Test
    void an_age_with_which_a_rule_compares_is_met_on_both_sides_and_so_is_a_week() {
        Neighbourhood near = near(rule("pas", "Jeugdige( leeftijd == 17 )\nPlaatsing( crisisweek == 3 )", PAS));

        assertThat(near.all(key -> key.equals("jeugdige.geboortedatum"))
                        .map(one -> one.dossier().jeugdige().geboortedatum()))
                .contains(DAY.minusYears(17), DAY.minusYears(17).plusDays(1), DAY.minusYears(18));
        assertThat(near.all(key -> key.equals("plaatsingen[0].van"))
                        .map(one -> one.dossier().plaatsingen().get(0).van()))
                .anyMatch(van -> !van.isBefore(DAY.minusDays(20)) && !van.isAfter(DAY.minusDays(14)))
                .anyMatch(van -> van.isAfter(DAY.minusDays(14)))
                .anyMatch(van -> van.isBefore(DAY.minusDays(20)));
    }

    @Test
    void items_are_added_with_all_that_a_rule_may_read_of_them() {
        Neighbourhood near = near(rule("pas", "Gezag( woonplaats == \"Delft\" )", PAS));

        assertThat(near.all(key -> key.equals("jeugdige.gezag"))
                        .filter(one -> one.steps().size() == 1)
                        .map(one -> one.dossier().jeugdige().gezag().size()))
                .contains(2);
        assertThat(near.all(key -> key.endsWith("woonplaats"))
                        .flatMap(
                                one -> one.dossier().jeugdige().gezag().stream().map(gezag -> gezag.woonplaats())))
                .contains("Delft");
    }

    @Test
    void the_smallest_dossier_keeps_what_shows_it_and_what_no_dossier_can_lack() {
        DossierTree seed = new Seeds().plain(DAY);

        DossierTree smallest = Smallest.of(
                seed, dossier -> dossier.plaatsingen().stream().anyMatch(one -> one.spoed() != null && !one.spoed()));

        assertThat(smallest.yaml()).isEqualTo("""
                titel: Een dossier waarin alles bekend is
                jeugdige:
                  geboortedatum: 2013-03-09
                plaatsingen:
                  - van: 2022-05-01
                    spoed: nee
                peildatum: 2023-06-14
                """);
    }

    @Test
    void what_a_dossier_lacks_is_taken_from_the_plain_one() {
        DossierTree own = DossierTree.of("""
                titel: t
                peildatum: 2023-06-14
                jeugdige: {geboortedatum: 2012-01-01}
                plaatsingen:
                  - {naam: een, van: 2023-01-01, nachtenPerJaar: 200, variant: crisis}
                  - {naam: twee, van: 2023-02-01, spoed: ja}
                """, "eigen.yaml");

        var completed = new Seeds().completed(own, DAY).dossier();

        assertThat(completed.plaatsingen())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.pleegcontract()).hasSize(1));
        assertThat(completed.plaatsingen().get(0).variant().woord()).isEqualTo("crisis");
        assertThat(completed.plaatsingen().get(0).nachtenPerWeek()).isNull();
        assertThat(completed.plaatsingen().get(1).nachtenPerWeek()).isNotNull();
    }

    private static Neighbourhood near(String rules) {
        return new Neighbourhood(new Turns(TinyRules.of(rules)), new Seeds().plain(DAY), DAY);
    }
}
