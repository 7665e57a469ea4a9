/**
 * The kernel: a situation (one child, one placement, a stretch of days in which nothing changes) → answers, each with the
 * rules and facts it rests on. Owns what happens when a fact is missing: the kernel is run for every value that the rules
 * can tell apart, and only what holds for all of them is an answer. With {@code rulebook} the only user of Drools; knows no
 * files, no calendar and no law.
 */
package nl.pleegrecht.evaluation;
