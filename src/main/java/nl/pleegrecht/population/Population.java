package nl.pleegrecht.population;

import java.time.LocalDate;

/**
 * A made-up population. The dossier with a number depends on the seed, the year, the figures and that number only, so a part
 * of a population is the same as in the whole.
 *
 * @param figures what it is drawn from
 * @param seed another seed, another population
 * @param size how many dossiers
 * @param year the calendar year that is asked about
 */
public record Population(Figures figures, long seed, int size, int year) {
    /** What a dossier is called. */
    public String name(int number) {
        return "dossier-%05d.yaml".formatted(number);
    }

    /** The text of a dossier; the first is 1. */
    public String dossier(int number) {
        Chance chance = new Chance(seed, number);
        Drawn drawn = Drawn.from(figures, chance, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return new DossierText(this, number, drawn).text();
    }
}
