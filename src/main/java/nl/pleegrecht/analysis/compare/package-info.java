/**
 * The same cases under two rule bases: who changes, which answer, by which rule, and for how many euros. Owns what counts as
 * a difference and what may be added up; reads no files, and knows nothing of how it is shown.
 */
package nl.pleegrecht.analysis.compare;
