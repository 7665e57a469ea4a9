/**
 * What a rule can conclude, and the verbs for it. Owns the vocabulary of the {@code then} side of a rule; knows no
 * subject by name and no amount.
 */
package nl.pleegrecht.answers;
