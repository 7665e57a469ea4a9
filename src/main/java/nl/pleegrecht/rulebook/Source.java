package nl.pleegrecht.rulebook;

import java.util.List;

/**
 * A rule file cut into tokens.
 *
 * @param file the file
 * @param tokens its words, texts and signs, without comments
 * @param comments its comments, as tokens of kind {@link Token.Kind#SIGN}
 * @param damaged characters at which a token could not be read: what stands around them is not judged further
 */
record Source(RuleFile file, List<Token> tokens, List<Token> comments, List<Integer> damaged) {
    String text(int start, int end) {
        return file.text().substring(start, end);
    }

    boolean damagedBetween(int start, int end) {
        return damaged.stream().anyMatch(at -> at >= start && at <= end);
    }
}
