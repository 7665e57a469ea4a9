/**
 * How well scenarios guard a rule base: the rules are changed one at a time, the scenarios replayed, and what none of them
 * notices is told. Owns which changes are worth making, when a scenario can notice one, and the search for a case that
 * would. Must not know how anything is shown, nor any law.
 */
package nl.pleegrecht.analysis.mutate;
