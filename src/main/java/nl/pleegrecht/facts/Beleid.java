package nl.pleegrecht.facts;

/**
 * What the provider or municipality does beyond the statute.
 *
 * @param bijzondereKostenVrijwillig whether bijzondere kosten are also paid in the voluntary framework
 */
public record Beleid(boolean bijzondereKostenVrijwillig) {}
