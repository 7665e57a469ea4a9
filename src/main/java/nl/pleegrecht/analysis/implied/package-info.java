/**
 * Proof that a condition of a rule changes nothing, from the text of the rules alone: other conditions of the same rule imply
 * it, or the rules that must have worked before it do, or it only asks for the placement without which nobody asks. Owns the
 * reasoning; tries no dossiers and knows none. Says nothing where it finds no proof, which proves nothing.
 */
package nl.pleegrecht.analysis.implied;
