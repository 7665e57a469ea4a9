package nl.pleegrecht.timeline;

import java.time.LocalDate;

/**
 * Days in which nothing a rule can see changes.
 *
 * @param index the placement in the dossier; -1 on days without one
 * @param from first day
 * @param to last day
 */
record Stretch(int index, LocalDate from, LocalDate to) {
    Moment moment() {
        return new Moment(index, from);
    }
}
