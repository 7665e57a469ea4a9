package nl.pleegrecht.dossier;

import java.util.List;
import java.util.Optional;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Suggestions;
import nl.pleegrecht.dossier.yaml.Node.Scalar;

/** The name of a municipality, and the words that can stand in its place. */
final class Gemeenten {
    private static final List<String> SPECIAL_WORDS = List.of("buitenland", "niet te bepalen", "geen ingezetene");

    private Gemeenten() {}

    /** What is wrong with a name: no list of municipalities is kept, so only what cannot be one. */
    static Optional<Diagnostic> check(String key, Scalar scalar, List<String> words) {
        String text = scalar.text();
        if (words.contains(text)) {
            return Optional.empty();
        }
        if (text.codePoints().noneMatch(Character::isLetter)
                || List.of("ja", "nee", "geen").contains(text)) {
            return Optional.of(Diagnostic.error("DOS-058", scalar.at(), key, scalar.shown()));
        }
        // "Buitenland" and "niet te bepale" would be taken for municipalities, and decide who pays.
        if (SPECIAL_WORDS.contains(text)
                || Suggestions.nearest(text, SPECIAL_WORDS).isPresent()) {
            String shown = String.join(", ", words);
            return Optional.of(
                    Diagnostic.error(words.isEmpty() ? "DOS-058" : "DOS-056", scalar.at(), key, scalar.shown(), shown)
                            .nearest(text, words));
        }
        return Optional.empty();
    }
}
