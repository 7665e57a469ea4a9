package nl.pleegrecht.answers;

/**
 * The law leaves the answer to somebody's judgement.
 *
 * @param onderwerp the subject
 * @param door who judges
 */
public record TerBeoordeling(String onderwerp, String door) implements Conclusie {}
