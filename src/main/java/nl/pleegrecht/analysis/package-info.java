/**
 * What can be said of a rule base as a whole: here the trace from norms to rules to scenarios and back, with what is missing
 * in it. Owns what counts as missing; reads no files, judges no case, and knows nothing of how it is shown.
 */
package nl.pleegrecht.analysis;
