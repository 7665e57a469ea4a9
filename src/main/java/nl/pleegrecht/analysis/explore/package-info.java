/**
 * Cases near a case: what differs from it in one value, then in two, with the values at which the rules turn; and the
 * smallest case that still shows something. Owns what counts as near and what is worth trying; knows nothing of what is
 * looked for.
 */
package nl.pleegrecht.analysis.explore;
