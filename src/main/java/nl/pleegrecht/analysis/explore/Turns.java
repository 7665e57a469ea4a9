package nl.pleegrecht.analysis.explore;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.pleegrecht.facts.Uit;
import nl.pleegrecht.facts.Weken;
import nl.pleegrecht.rulebook.ComparedValues;
import nl.pleegrecht.rulebook.ParsedRules;
import nl.pleegrecht.rulebook.Read;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.Vocabulary;

/** The values with which rules compare what a dossier says, by the last word of the key it comes from. */
public final class Turns {
    private static final String BIRTH = "geboortedatum";

    private final Map<String, Set<BigDecimal>> numbers = new HashMap<>();
    private final Map<String, Set<LocalDate>> dates = new HashMap<>();
    private final Map<String, Set<String>> texts = new HashMap<>();
    private final Map<String, Set<Integer>> weeks = new HashMap<>();
    private final Set<Integer> ages = new TreeSet<>();

    public Turns(RuleBook book) {
        this(book.parsed());
    }

    /** Of some rules only. */
    public Turns(ParsedRules rules) {
        ComparedValues compared = new ComparedValues(rules);
        for (Class<? extends Record> type : Vocabulary.FACTS) {
            for (RecordComponent component : type.getRecordComponents()) {
                compared.of(new Read(type.getSimpleName(), component.getName())).stream()
                        .map(ComparedValues.Other::literal)
                        .forEach(literal -> add(component, literal));
            }
        }
    }

    private void add(RecordComponent component, Object literal) {
        Uit from = component.getAnnotation(Uit.class);
        List<String> keys = from == null
                ? List.of(component.getName())
                : Arrays.stream(from.value())
                        .map(key -> key.substring(key.lastIndexOf('.') + 1))
                        .toList();
        for (String key : keys) {
            if (literal instanceof LocalDate date) {
                dates.computeIfAbsent(key, k -> new TreeSet<>()).add(date);
            } else if (literal instanceof String text) {
                texts.computeIfAbsent(key, k -> new TreeSet<>()).add(text);
            } else if (literal instanceof Integer week && component.isAnnotationPresent(Weken.class)) {
                weeks.computeIfAbsent(key, k -> new TreeSet<>()).add(week);
            } else if (literal instanceof Integer age && keys.contains(BIRTH)) {
                ages.add(age);
            } else if (literal instanceof Number number) {
                numbers.computeIfAbsent(key, k -> new TreeSet<>()).add(new BigDecimal(number.toString()));
            }
        }
    }

    Set<BigDecimal> numbers(String key) {
        return numbers.getOrDefault(key, Set.of());
    }

    Set<LocalDate> dates(String key) {
        return dates.getOrDefault(key, Set.of());
    }

    Set<String> texts(String key) {
        return texts.getOrDefault(key, Set.of());
    }

    Set<Integer> weeks(String key) {
        return weeks.getOrDefault(key, Set.of());
    }

    /** Ages, of anybody. */
    Set<Integer> ages() {
        return ages;
    }
}
