/**
 * The facts a rule can see: one record for each map of a dossier, with the same Dutch words as keys, and what follows
 * from them by the calendar. Owns the vocabulary of the rule authors; renaming here breaks their files. Knows nothing of
 * files, of time lines, or of what the law concludes from a fact. No component is ever null (see {@link
 * nl.pleegrecht.facts.Uit} for what a component is derived from).
 */
package nl.pleegrecht.facts;
