package nl.pleegrecht.rulebook;

import java.util.List;
import java.util.Set;

/**
 * The subjects of {@code onderwerpen.yaml}: plain texts, and families such as {@code bijzondere kosten:
 * <omschrijving>} that stand for every subject with that beginning.
 */
record Subjects(Set<String> names) {
    boolean known(String subject) {
        return plain().contains(subject)
                || prefixes().stream()
                        .anyMatch(prefix -> subject.startsWith(prefix)
                                && !subject.substring(prefix.length()).isBlank());
    }

    /** Whether a text put before something else names a member of a family. */
    boolean knownPrefix(String prefix) {
        return prefixes().stream().anyMatch(prefix::startsWith);
    }

    List<String> plain() {
        return names.stream().filter(name -> !isFamily(name)).sorted().toList();
    }

    List<String> prefixes() {
        return names.stream()
                .filter(Subjects::isFamily)
                .map(name -> name.substring(0, name.lastIndexOf('<')))
                .sorted()
                .toList();
    }

    private static boolean isFamily(String name) {
        return name.endsWith(">") && name.indexOf('<') > 0;
    }
}
