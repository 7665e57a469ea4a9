package nl.pleegrecht.diagnostics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The message catalogue in one language: every text a person reads at run time. */
public final class Messages {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /** Of a value no more is shown than this; the longest that we make ourselves, a list of all types, is half of it. */
    private static final int LONGEST = 2_000;

    private final ResourceBundle texts;
    private final String language;

    private Messages(String language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                "messages",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The catalogue for {@code nl} or {@code en}. */
    public static Messages in(String language) {
        return new Messages(language);
    }

    public String language() {
        return language;
    }

    /** The text of a key with its places {@code {0}}, {@code {1}} … filled; an unknown key is a bug of ours. */
    public String text(String key, Object... args) {
        // in one go: a value may have braces of its own
        return PLACE.matcher(texts.getString(key)).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(index < args.length ? String.valueOf(args[index]) : place.group());
        });
    }

    /** The text of a key if the catalogue has one. */
    public Optional<String> find(String key, Object... args) {
        return texts.containsKey(key) ? Optional.of(text(key, args)) : Optional.empty();
    }

    /** A finding as it is shown: code, place and what was found, then a line with the act that mends it. */
    public String show(Diagnostic diagnostic) {
        return show(diagnostic, Optional.empty());
    }

    /** The same with what stands at that place ({@link Excerpt}) between the two. */
    public String show(Diagnostic diagnostic, Optional<String> excerpt) {
        String kind = switch (diagnostic.severity()) {
            case ERROR -> "";
            case WARNING -> text("waarschuwing") + ": ";
            case KNOWN -> text("bekend") + ": ";
        };
        return diagnostic.code() + " " + shown(diagnostic.location().toString()) + "  " + kind + problem(diagnostic)
                + excerpt.map(lines -> "\n" + lines).orElse("")
                + act(diagnostic).map(act -> "\n  " + act).orElse("");
    }

    /** What was found, without code and place. */
    public String problem(Diagnostic diagnostic) {
        return text(diagnostic.code(), shown(diagnostic.args()));
    }

    /** The one concrete act that mends it. */
    public Optional<String> act(Diagnostic diagnostic) {
        return diagnostic
                .suggestion()
                .map(word -> text("bedoelde-u", shown(word)))
                .or(() -> find(diagnostic.code() + ".doe", shown(diagnostic.args())));
    }

    private static Object[] shown(List<String> values) {
        return values.stream().map(Messages::visible).toArray();
    }

    /** A value or a name of a file as it can be shown: on one line, of a length that can be read, steering no terminal. */
    public String shown(String value) {
        return visible(value);
    }

    private static String visible(String value) {
        String some = value.length() > LONGEST
                ? value.substring(0, Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST) + "…"
                : value;
        StringBuilder text = new StringBuilder();
        some.codePoints()
                .forEach(c -> text.appendCodePoint(Character.isWhitespace(c) ? ' ' : isHidden(c) ? 0xFFFD : c));
        return text.toString();
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
