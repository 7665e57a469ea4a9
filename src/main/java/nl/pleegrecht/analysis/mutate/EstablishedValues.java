package nl.pleegrecht.analysis.mutate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.pleegrecht.rulebook.Conclusion;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.Topic;

/** Which texts the rules establish on each subject. */
final class EstablishedValues {
    private final Map<String, Set<String>> bySubject = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    EstablishedValues(List<ParsedRule> rules) {
        for (ParsedRule rule : rules) {
            for (Conclusion conclusion : rule.then()) {
                Topic topic = Topic.of(conclusion);
                if (topic.type().equals("Vaststelling") && topic.subject() != null) {
                    Set<String> values = bySubject.computeIfAbsent(topic.subject(), s -> new TreeSet<>());
                    if (topic.value() == null) {
                        open.add(topic.subject());
                    } else {
                        values.add(topic.value());
                    }
                }
            }
        }
    }

    /** Other texts on the subject of a pattern, in their order. */
    List<String> others(Pattern pattern, String text) {
        return others(subject(pattern), text);
    }

    /** Other texts on a subject. */
    List<String> others(String subject, String text) {
        return bySubject.getOrDefault(subject, Set.of()).stream()
                .filter(other -> !other.equals(text))
                .toList();
    }

    /** Whether a text is all that is ever established on the subject of a pattern. */
    boolean isOnly(Pattern pattern, String text) {
        String subject = subject(pattern);
        return bySubject.getOrDefault(subject, Set.of()).equals(Set.of(text)) && !open.contains(subject);
    }

    private static String subject(Pattern pattern) {
        List<Topic> topics = Topic.of(pattern);
        return topics.stream().map(Topic::subject).distinct().count() == 1
                ? topics.get(0).subject()
                : null;
    }
}
