package nl.pleegrecht.answers;

/**
 * A rule of its own excludes the right.
 *
 * @param onderwerp the subject
 */
public record GeenRecht(String onderwerp) implements Conclusie {}
