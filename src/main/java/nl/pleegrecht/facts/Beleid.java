package nl.pleegrecht.facts;

/**
 * What the provider or municipality does beyond the statute.
 *
 * @param bijzondereKostenVrijwillig whether bijzondere kosten are also paid in the voluntary framework
 * @param deeltijdPxQ whether the municipality pays deeltijd per day of stay (P×Q) instead of per course
 */
public record Beleid(boolean bijzondereKostenVrijwillig, boolean deeltijdPxQ) {}
