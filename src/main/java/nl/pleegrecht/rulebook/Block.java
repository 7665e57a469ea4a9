package nl.pleegrecht.rulebook;

import java.util.List;
import nl.pleegrecht.diagnostics.Location;

/**
 * A rule or a declaration, from its first word up to {@code end}.
 *
 * @param source its file
 * @param keyword {@code rule} or {@code declare}
 * @param tokens what stands between that word and {@code end}
 * @param after where it ends
 */
record Block(Source source, Token keyword, List<Token> tokens, Location after) {
    boolean isRule() {
        return keyword.is("rule");
    }

    /** Its title or name as far as it has one, for messages. */
    String title() {
        return tokens.isEmpty() ? "" : tokens.get(0).text();
    }

    Location location() {
        return tokens.isEmpty() ? keyword.location() : tokens.get(0).location();
    }

    /** Whether a sign could not be read, so that what else is strange follows from that. */
    boolean damaged() {
        return source.damagedBetween(keyword.start(), lastEnd());
    }

    int lastEnd() {
        return tokens.isEmpty() ? keyword.end() : tokens.get(tokens.size() - 1).end();
    }
}
