package nl.pleegrecht.facts;

/**
 * The provider of the placement.
 *
 * @param naam name
 * @param gecontracteerdDoorGemeente whether the paying municipality has a contract with it
 */
public record Aanbieder(String naam, boolean gecontracteerdDoorGemeente) {}
