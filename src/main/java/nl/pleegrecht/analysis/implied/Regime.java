package nl.pleegrecht.analysis.implied;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pleegrecht.rulebook.Conclusion;
import nl.pleegrecht.rulebook.DeclaredType;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.ParsedRules;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.Topic;
import nl.pleegrecht.rulebook.Vocabulary;

/** The rules of a time in which the same rules are in force, by what they conclude. */
final class Regime {
    /**
     * A rule and one thing it concludes.
     *
     * @param values the properties of that thing as far as the rule writes them
     */
    record Maker(ParsedRule rule, String type, Map<String, Expression> values) {}

    private final List<ParsedRule> rules;
    private final List<DeclaredType> types;
    private final Map<String, Map<String, Class<?>>> declared = new HashMap<>();
    private final Map<String, List<Maker>> makers = new HashMap<>();
    private final Set<String> recursive = new HashSet<>();
    private final Set<String> single = new HashSet<>();
    private final Map<String, List<String>> common = new HashMap<>();
    private final Map<String, Laws.Key> keys = new HashMap<>();

    Regime(List<ParsedRule> rules, List<DeclaredType> types) {
        this.rules = List.copyOf(rules);
        this.types = types;
        types.forEach(type -> declared.put(type.name(), type.fields()));
        for (ParsedRule rule : rules) {
            for (Conclusion conclusion : rule.then()) {
                Maker maker = maker(rule, conclusion);
                makers.computeIfAbsent(maker.type(), type -> new ArrayList<>()).add(maker);
            }
        }
        makers.keySet().stream()
                .filter(type -> needs(type, new HashSet<>()).contains(type))
                .forEach(recursive::add);
    }

    /** One for each time in which other rules are in force. */
    static List<Regime> all(ParsedRules rules) {
        Set<LocalDate> changes = new TreeSet<>();
        changes.add(LocalDate.MIN);
        for (ParsedRule rule : rules.rules()) {
            if (rule.effective() != null) {
                changes.add(rule.effective());
            }
            if (rule.expires() != null) {
                changes.add(rule.expires());
            }
        }
        Map<List<ParsedRule>, Regime> different = new LinkedHashMap<>();
        for (LocalDate day : changes) {
            List<ParsedRule> inForce =
                    rules.rules().stream().filter(rule -> rule.inForce(day)).toList();
            different.computeIfAbsent(inForce, all -> new Regime(all, rules.declaredTypes()));
        }
        return List.copyOf(different.values());
    }

    private Set<String> needs(String type, Set<String> found) {
        for (Maker maker : makersOf(type)) {
            for (Pattern pattern : maker.rule().when()) {
                if (pattern.kind() != Pattern.Kind.NOT && found.add(pattern.type())) {
                    needs(pattern.type(), found);
                }
            }
        }
        return found;
    }

    private Maker maker(ParsedRule rule, Conclusion conclusion) {
        List<String> names = conclusion.declaredType()
                ? List.copyOf(declared.getOrDefault(conclusion.name(), Map.of()).keySet())
                : switch (conclusion.name()) {
                    case "vaststelling" -> List.of("onderwerp", "waarde");
                    case "terBeoordeling" -> List.of("onderwerp", "door");
                    case "recht", "geenRecht" -> List.of("onderwerp");
                    default -> List.of();
                };
        Map<String, Expression> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(names.size(), conclusion.arguments().size()); i++) {
            values.put(names.get(i), conclusion.arguments().get(i));
        }
        return new Maker(rule, Topic.of(conclusion).type(), values);
    }

    /** The types that rules declare, each with its properties. */
    Map<String, List<String>> declared() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        types.forEach(type -> all.put(type.name(), List.copyOf(type.fields().keySet())));
        return all;
    }

    /** The same with another version of a rule. */
    Regime with(ParsedRule rule, ParsedRule other) {
        return new Regime(rules.stream().map(one -> one == rule ? other : one).toList(), types);
    }

    List<ParsedRule> rules() {
        return rules;
    }

    /** Whether things of a type come from rules, not from the dossier. */
    static boolean isConcluded(String type) {
        Class<? extends Record> record = Vocabulary.RECORDS.get(type);
        return record == null || !Vocabulary.FACTS.contains(record);
    }

    List<Maker> makersOf(String type) {
        return makers.getOrDefault(type, List.of());
    }

    /** Whether some rules conclude a type from things of that type, perhaps by way of others. */
    boolean isRecursive(String type) {
        return recursive.contains(type);
    }

    /** It is proven that rules never conclude two different things of a type. */
    void provenSingle(String type) {
        single.add(type);
    }

    /** It is proven that all things of a type have these properties in common. */
    void provenCommon(String type, List<String> properties) {
        common.put(type, properties);
    }

    /** What all things of a type have in common. */
    List<String> common(String type) {
        return common.getOrDefault(type, List.of());
    }

    /** It is proven that two things of a type that have a property in common are the same. */
    void provenKey(String type, String property) {
        keys.put(type, new Laws.Key(property, List.copyOf(declared.get(type).keySet())));
    }

    /** The property by which things of a type are told apart; null when none is known. */
    Laws.Key keyOf(String type) {
        return keys.containsKey(type) ? keys.get(type) : Laws.keyOf(type);
    }

    /** Whether there is never more than one thing of a type. */
    boolean isSingle(String type) {
        return Laws.SINGLE.contains(type) || single.contains(type);
    }

    /** The class of a property; null when it has none that is plain. */
    Class<?> typeOf(String type, String property) {
        Class<? extends Record> record = Vocabulary.RECORDS.get(type);
        if (record == null) {
            return declared.getOrDefault(type, Map.of()).get(property);
        }
        return Stream.of(record.getRecordComponents())
                .filter(component -> component.getName().equals(property))
                .map(RecordComponent::getType)
                .findFirst()
                .orElse(null);
    }
}
