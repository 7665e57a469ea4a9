package nl.pleegrecht.analysis;

import java.util.BitSet;

/**
 * What could be seen of a rule base in one case.
 *
 * @param file the case, as the user named it
 * @param situations how many situations it consists of
 * @param points what was seen
 */
public record Observed(String file, int situations, BitSet points) {}
