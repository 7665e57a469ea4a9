/**
 * Judgements as people and programs read them: text, JSON, CSV, JUnit XML. Owns how an answer is worded; decides nothing.
 */
package nl.pleegrecht.report;
