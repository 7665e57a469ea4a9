/**
 * What can be said of a rule base as a whole: the trace from norms to rules to scenarios and back, what scenarios show of the
 * rules and what they leave unseen, and which conclusion feeds which rule. Owns what counts as missing; reads no files, and
 * knows nothing of how it is shown.
 */
package nl.pleegrecht.analysis;
