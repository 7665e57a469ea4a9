package nl.pleegrecht.analysis.explore;

import java.util.function.UnaryOperator;
import nl.pleegrecht.dossier.DossierTree;

/**
 * A change of a dossier, mostly of one value.
 *
 * @param path the key, such as {@code plaatsingen[0].spoed}
 * @param after what it then says, for messages; empty for what is left out
 * @param edit makes the change
 */
public record Step(String path, String after, UnaryOperator<DossierTree> edit) {
    /** The key without the numbers of items. */
    public String key() {
        return path.replaceAll("\\[\\d+]", "");
    }

    /** Whether two steps are about different things, so that both can be taken. */
    boolean isApartFrom(Step other) {
        return !path.equals(other.path) && !path.startsWith(other.path) && !other.path.startsWith(path);
    }
}
