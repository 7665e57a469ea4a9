/**
 * Scenarios against their expectations: which differ, where, and which rule did it. Owns what an expectation means; judges
 * nothing itself.
 */
package nl.pleegrecht.replay;
