package nl.pleegrecht.analysis;

import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.pleegrecht.facts.Uit;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.ReadProperties;
import nl.pleegrecht.rulebook.Topic;
import nl.pleegrecht.rulebook.Vocabulary;

/** Which keys of a dossier the rules read on their way to an answer on a subject, directly or through one another. */
public final class Reach {
    /** Lists whose key does not begin with the name of the fact that an item is. */
    private static final Map<String, String> LISTS = Map.of(
            "Verblijf",
            "eerdereverblijven",
            "AnderPleegkind",
            "anderepleegkinderen",
            "VoorbijeMaatregel",
            "maatregelen");

    private final Set<String> words = new TreeSet<>();
    private final Set<ParsedRule> rules = new LinkedHashSet<>();

    public Reach(List<ParsedRule> inForce, String subject) {
        this(
                inForce,
                inForce.stream()
                        .filter(rule -> rule.then().stream().anyMatch(made -> answers(Topic.of(made), subject)))
                        .toList());
    }

    /** A thing of a declared type has no subject, and answers none. */
    private static boolean answers(Topic topic, String subject) {
        return Vocabulary.RECORDS.containsKey(topic.type())
                && !topic.type().equals("Signaal")
                && topic.mayBeAbout(subject);
    }

    /** On the way to an answer on any of some subjects. */
    public static Reach ofAll(List<ParsedRule> inForce, List<String> subjects) {
        return new Reach(
                inForce,
                inForce.stream()
                        .filter(rule -> rule.then().stream()
                                .map(Topic::of)
                                .anyMatch(topic -> subjects.stream().anyMatch(subject -> answers(topic, subject))))
                        .toList());
    }

    private Reach(List<ParsedRule> inForce, List<ParsedRule> from) {
        Deque<ParsedRule> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            ParsedRule rule = open.poll();
            if (!rules.add(rule)) {
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

    /** Which keys the rules read on their way to a rule. */
    public static Reach of(List<ParsedRule> inForce, ParsedRule rule) {
        return new Reach(inForce, List.of(rule));
    }

    /** On the way to some rules. */
    public static Reach of(List<ParsedRule> inForce, List<ParsedRule> rules) {
        return new Reach(inForce, rules);
    }

    /** The rules on the way. */
    public Set<ParsedRule> rules() {
        return rules;
    }

    /** The last words of the keys that are read. */
    public Set<String> words() {
        return words;
    }

    private void fact(Class<? extends Record> type, Set<String> properties) {
        words.addAll(words(type, properties));
    }

    /** The last words of the keys of a dossier from which some properties of a fact come, and whether it is there. */
    public static Set<String> words(Class<? extends Record> type, Set<String> properties) {
        Set<String> words = new TreeSet<>();
        words.add(type.getSimpleName().toLowerCase(Locale.ROOT));
        words.add(LISTS.getOrDefault(type.getSimpleName(), type.getSimpleName().toLowerCase(Locale.ROOT)));
        for (RecordComponent component : type.getRecordComponents()) {
            if (properties.contains(component.getName())) {
                words.add(component.getName().toLowerCase(Locale.ROOT));
                Uit from = component.getAnnotation(Uit.class);
                for (String key : from == null ? new String[0] : from.value()) {
                    words.add(key.substring(key.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
                }
            }
        }
        return words;
    }

    /** Whether a path of a dossier ends in a key that is read, or in a list of facts that are. */
    public boolean touches(String path) {
        return touches(words, path);
    }

    /** Whether a path of a dossier ends in one of some words, or in a list of what they name. */
    public static boolean touches(Set<String> words, String path) {
        String last = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(word -> last.equals(word) || last.startsWith(word));
    }
}
