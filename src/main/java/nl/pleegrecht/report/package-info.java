/**
 * Judgements as people and programs read them: text, JSON. Owns how an answer is worded; decides nothing.
 */
package nl.pleegrecht.report;
