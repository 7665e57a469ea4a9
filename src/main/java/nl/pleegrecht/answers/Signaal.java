package nl.pleegrecht.answers;

/**
 * Worth a human's look.
 *
 * @param code the choice it belongs to, such as {@code K1}; empty without one
 * @param tekst what there is to see
 */
public record Signaal(String code, String tekst) {}
