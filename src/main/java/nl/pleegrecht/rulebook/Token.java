package nl.pleegrecht.rulebook;

import nl.pleegrecht.diagnostics.Location;

/**
 * One word, number, text or sign of a rule file.
 *
 * @param kind what it is
 * @param text as written; of a {@link Kind#TEXT} what stands between the quotes
 * @param start first character in the file
 * @param end character after the last
 * @param firstOnLine whether only white space precedes it on its line
 * @param location where it starts
 */
record Token(Kind kind, String text, int start, int end, boolean firstOnLine, Location location) {
    enum Kind {
        WORD,
        REFERENCE,
        TEXT,
        NUMBER,
        SIGN
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.WORD) && text.equals(sign);
    }

    /** Whether it stands for the end of what there is to read. */
    boolean isEnd() {
        return kind == Kind.SIGN && text.isEmpty();
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    boolean isReference() {
        return kind == Kind.REFERENCE;
    }

    /** A word that can be the name of a type: it starts with a capital. */
    boolean isTypeName() {
        return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
    }

    /** As the author wrote it, quotes included. */
    String written() {
        return kind == Kind.TEXT ? '"' + text + '"' : text;
    }
}
