package nl.pleegrecht.answers;

/**
 * Something is established.
 *
 * @param onderwerp the subject
 * @param waarde the word it has, such as {@code deeltijd} or a municipality
 */
public record Vaststelling(String onderwerp, String waarde) implements Conclusie {}
