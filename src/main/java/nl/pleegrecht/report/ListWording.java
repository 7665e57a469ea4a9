package nl.pleegrecht.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pleegrecht.analysis.ListedRule;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.Topic;

/** What the lists of rules have in common. */
final class ListWording {
    private final CoverHints hints;

    ListWording(RuleBook book, Messages messages) {
        this.hints = new CoverHints(book, messages);
    }

    /** The days on which a rule is in force; a hyphen when always. */
    String validity(ListedRule one) {
        String validity = hints.validity(one.rule());
        return validity.isEmpty() ? "-" : validity;
    }

    /** The rules by file. */
    static Map<String, List<ListedRule>> byFile(List<ListedRule> rules) {
        return rules.stream()
                .collect(Collectors.groupingBy(
                        one -> one.rule().location().file(), LinkedHashMap::new, Collectors.toList()));
    }

    /** What a rule concludes: the verb and the subject, or the name of the concept. */
    static String gives(Topic topic) {
        String subject = topic.subject() == null ? "" : topic.subject() + (topic.prefix() ? "…" : "");
        return switch (topic.type()) {
            case "Recht", "GeenRecht", "TerBeoordeling", "Vaststelling", "Signaal" ->
                kind(topic) + ": " + subject + (topic.value() == null ? "" : " = " + topic.value());
            default -> topic.type();
        };
    }

    /** The verb; of a concept that it is one. */
    static String kind(Topic topic) {
        return switch (topic.type()) {
            case "Recht" -> "recht";
            case "GeenRecht" -> "geenRecht";
            case "TerBeoordeling" -> "terBeoordeling";
            case "Vaststelling" -> "vaststelling";
            case "Signaal" -> "signaal";
            default -> "begrip";
        };
    }

    static String listed(List<String> words) {
        return words.isEmpty() ? "-" : String.join(", ", words);
    }
}
