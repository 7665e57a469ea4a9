package nl.pleegrecht.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.Topic;
import nl.pleegrecht.rulebook.Vocabulary;

/**
 * Which conclusion or concept feeds which rule.
 *
 * @param rules in the order of the files
 * @param concepts subjects and declared types, in the order in which the rules name them
 * @param edges between a rule and a concept
 */
public record FeedGraph(List<ParsedRule> rules, List<String> concepts, List<Edge> edges) {
    /** How a rule and a concept hang together. */
    public enum Kind {
        /** The rule concludes it. */
        MAKES,
        /** The rule asks for it. */
        READS,
        /** The rule asks that it is not there. */
        FORBIDS
    }

    /** One arrow; from the rule to the concept when the rule makes it, otherwise the other way. */
    public record Edge(ParsedRule rule, String concept, Kind kind) {}

    /** Of all these rules. */
    public static FeedGraph of(List<ParsedRule> rules) {
        Set<String> concepts = new LinkedHashSet<>();
        Set<Edge> edges = new LinkedHashSet<>();
        for (ParsedRule rule : rules) {
            for (Pattern pattern : rule.when()) {
                if (!isFact(pattern)) {
                    Kind kind = pattern.kind() == Pattern.Kind.NOT ? Kind.FORBIDS : Kind.READS;
                    Topic.of(pattern).forEach(topic -> edges.add(new Edge(rule, concept(topic), kind)));
                }
            }
            for (Topic topic : gives(rule)) {
                edges.add(new Edge(rule, concept(topic), Kind.MAKES));
            }
        }
        edges.forEach(edge -> concepts.add(edge.concept()));
        return new FeedGraph(List.copyOf(rules), List.copyOf(concepts), List.copyOf(edges));
    }

    /** Only the rules on which an answer about a subject can depend. */
    public static FeedGraph of(List<ParsedRule> rules, String subject) {
        Set<ParsedRule> found = new LinkedHashSet<>();
        Deque<ParsedRule> open = new ArrayDeque<>();
        for (ParsedRule rule : rules) {
            if (gives(rule).stream().anyMatch(topic -> isAbout(topic, subject)) && found.add(rule)) {
                open.add(rule);
            }
        }
        while (!open.isEmpty()) {
            for (Pattern pattern : open.remove().when()) {
                List<Topic> asked = isFact(pattern) ? List.of() : Topic.of(pattern);
                for (ParsedRule rule : rules) {
                    if (gives(rule).stream().anyMatch(made -> asked.stream().anyMatch(made::mayBe))
                            && found.add(rule)) {
                        open.add(rule);
                    }
                }
            }
        }
        return of(rules.stream().filter(found::contains).toList());
    }

    private static boolean isAbout(Topic topic, String subject) {
        return topic.subject() != null && (topic.mayBeAbout(subject) || subject.startsWith(topic.subject() + "<"));
    }

    /** Signals feed nothing that has a name. */
    private static List<Topic> gives(ParsedRule rule) {
        List<Topic> topics = new ArrayList<>(rule.then().stream().map(Topic::of).toList());
        topics.removeIf(topic -> topic.type().equals("Signaal"));
        return topics;
    }

    /** A subject by its name, a declared type by its own; the type too where a rule asks for any subject. */
    private static String concept(Topic topic) {
        return topic.subject() == null ? topic.type() : topic.prefix() ? topic.subject() + "…" : topic.subject();
    }

    private static boolean isFact(Pattern pattern) {
        Class<? extends Record> type = Vocabulary.RECORDS.get(pattern.type());
        return type != null && Vocabulary.FACTS.contains(type);
    }
}
