package nl.pleegrecht.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that somebody probably meant. */
public final class Suggestions {
    private Suggestions() {}

    /**
     * The nearest known word: one that goes on where this one stops, else one of which no more than a third of the letters
     * differ; capitals and spaces count little.
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        String plain = plain(written);
        Optional<String> longer = known.stream()
                .filter(word -> plain.length() > 2 && word.startsWith(written) && !word.equals(written))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        if (longer.isPresent()) {
            return longer;
        }
        return known.stream()
                .filter(word -> !word.equals(written))
                .filter(word ->
                        distance(plain, plain(word)) <= Math.max(1, Math.max(plain.length(), word.length()) / 3))
                .min(Comparator.<String>comparingInt(word -> distance(plain, plain(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    /** Edits (insert, delete, replace, swap of neighbours) from one word to the other. */
    static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 20) {
            return Integer.MAX_VALUE;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replace = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + replace);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
