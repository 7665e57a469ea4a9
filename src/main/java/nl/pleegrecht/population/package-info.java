/**
 * A made-up population: dossiers drawn from published figures. Owns which figures there are and how a dossier is drawn from
 * them; the figures themselves stand in {@code population.yaml}. Knows no rules and judges nothing: a package of its own, so
 * that no rule can leak into the cases it is tried on.
 */
package nl.pleegrecht.population;
