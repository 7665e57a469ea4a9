/**
 * A folder of rules as one checked and compiled whole: rule files, subjects and amounts. Owns the reading, the fence around
 * the vocabulary and the compilation; with {@code evaluation} the only user of Drools. Knows the words a rule may use, but
 * no rule, subject or amount of the law.
 */
package nl.pleegrecht.rulebook;
