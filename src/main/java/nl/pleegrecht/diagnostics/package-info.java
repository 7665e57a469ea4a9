/**
 * What is wrong with a file of somebody's, said in their words: code, place, what was found, what to do. Owns the
 * message catalogue in both languages and the "did you mean" search; knows nothing of dossiers, rules or the law.
 */
package nl.pleegrecht.diagnostics;
