package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an {@code @uitleg}: words, and places that are filled with a value, <code>{$naam.eigenschap}</code>.
 *
 * @param parts words and places in the order of the text
 */
public record Template(List<Part> parts) {
    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}?|}");
    private static final Pattern PLACE = Pattern.compile("\\{(\\$\\w+)(?:\\.(\\w+))?}");

    /** A part of the text. */
    public sealed interface Part {
        /** As the author wrote it. */
        String written();
    }

    /** Words that stay as they are. */
    public record Plain(String written) implements Part {}

    /**
     * A place for a value.
     *
     * @param binding the name of a fact or of a property, with its {@code $}
     * @param property the property of that fact; empty when the name is that of a property
     * @param written with its braces
     */
    public record Place(String binding, String property, String written) implements Part {}

    /** Braces that are no place. */
    public record Broken(String written) implements Part {
        boolean isClosed() {
            return written.startsWith("{") && written.endsWith("}");
        }
    }

    public Template {
        parts = List.copyOf(parts);
    }

    /** The parts of a text. */
    public static Template of(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher braces = BRACES.matcher(text);
        int done = 0;
        while (braces.find()) {
            plain(parts, text.substring(done, braces.start()));
            Matcher place = PLACE.matcher(braces.group());
            parts.add(
                    place.matches()
                            ? new Place(place.group(1), place.group(2) == null ? "" : place.group(2), braces.group())
                            : new Broken(braces.group()));
            done = braces.end();
        }
        plain(parts, text.substring(done));
        return new Template(parts);
    }

    private static void plain(List<Part> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(new Plain(words));
        }
    }

    /** The places in it. */
    public List<Place> places() {
        return parts.stream()
                .filter(Place.class::isInstance)
                .map(Place.class::cast)
                .toList();
    }
}
