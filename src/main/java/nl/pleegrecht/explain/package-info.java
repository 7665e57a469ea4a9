/**
 * A second evaluator over the parsed rules, without the engine: it tries each rule condition by condition, so that it can
 * say which one failed, for which fact, and what was needed. It shares no code with {@code evaluation} but the types of a
 * situation and of an answer, so that the tests can lay both beside each other. Must not know Drools, files or law.
 */
package nl.pleegrecht.explain;
