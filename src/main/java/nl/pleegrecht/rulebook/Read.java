package nl.pleegrecht.rulebook;

/**
 * A property of a type of fact, as rules read it.
 *
 * @param type simple name of the fact
 * @param property its property
 */
public record Read(String type, String property) {}
