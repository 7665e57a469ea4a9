package nl.pleegrecht.rulebook;

import java.util.List;

/**
 * A rule as read, its words not yet looked up.
 *
 * @param header title, annotations and dates
 * @param when the facts it asks for
 * @param then what it concludes
 * @param complete whether all of it could be read
 */
record Draft(Header header, List<Pattern> when, List<Conclusion> then, boolean complete) {}
