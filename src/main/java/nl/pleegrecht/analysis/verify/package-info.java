/**
 * What no case shows by itself: that rules contradict or leave a gap somewhere, that a rule can never fire, that a condition
 * never matters. Owns how the space of cases is searched and when a search counts as exhaustive; every contradiction and gap
 * comes with the smallest dossier that shows it. Bound by counts, so that what is found does not depend on the machine; reads
 * no files, and knows nothing of how it is shown.
 */
package nl.pleegrecht.analysis.verify;
