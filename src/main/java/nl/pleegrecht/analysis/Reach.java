package nl.pleegrecht.analysis;

import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.facts.Uit;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.ReadProperties;
import nl.pleegrecht.rulebook.Topic;
import nl.pleegrecht.rulebook.Vocabulary;

/** Which keys of a dossier the rules read on their way to an answer on a subject, directly or through one another. */
final class Reach {
    private final Set<String> words = new HashSet<>();

    Reach(List<ParsedRule> inForce, String subject) {
        Deque<ParsedRule> open = new ArrayDeque<>();
        Set<ParsedRule> seen = new HashSet<>();
        inForce.stream()
                .filter(rule ->
                        rule.then().stream().anyMatch(made -> Topic.of(made).mayBeAbout(subject)))
                .forEach(open::add);
        while (!open.isEmpty()) {
            ParsedRule rule = open.poll();
            if (!seen.add(rule)) {
                continue;
            }
            Map<Pattern, Set<String>> read = ReadProperties.perPattern(rule);
            for (Pattern pattern : rule.when()) {
                Class<? extends Record> type = Vocabulary.RECORDS.get(pattern.type());
                if (type != null && Vocabulary.FACTS.contains(type)) {
                    fact(type, read.get(pattern));
                } else {
                    List<Topic> asked = Topic.of(pattern);
                    inForce.stream()
                            .filter(other -> other.then().stream()
                                    .anyMatch(made -> asked.stream()
                                            .anyMatch(topic -> Topic.of(made).mayBe(topic))))
                            .forEach(open::add);
                }
            }
        }
    }

    private void fact(Class<? extends Record> type, Set<String> properties) {
        words.add(type.getSimpleName().toLowerCase(Locale.ROOT));
        for (RecordComponent component : type.getRecordComponents()) {
            if (properties.contains(component.getName())) {
                words.add(component.getName().toLowerCase(Locale.ROOT));
                Uit from = component.getAnnotation(Uit.class);
                for (String key : from == null ? new String[0] : from.value()) {
                    words.add(key.substring(key.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** Whether a path of a dossier ends in a key that is read, or in a list of facts that are. */
    boolean touches(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(word -> last.equals(word) || last.startsWith(word));
    }
}
