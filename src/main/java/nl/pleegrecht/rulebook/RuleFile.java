package nl.pleegrecht.rulebook;

/**
 * A rule file as read from disk.
 *
 * @param name as the user named it, such as {@code rules/20-omvang.drl}
 * @param text its text
 */
public record RuleFile(String name, String text) {}
