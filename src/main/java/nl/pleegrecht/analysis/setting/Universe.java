package nl.pleegrecht.analysis.setting;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import nl.pleegrecht.rulebook.Amount;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Expression.Constant;
import nl.pleegrecht.rulebook.Expression.Listing;
import nl.pleegrecht.rulebook.Expression.Literal;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.Possibilities;
import nl.pleegrecht.rulebook.Read;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.Vocabulary;

/**
 * The values of properties that rules can tell apart: those they write out, one step beside them (so that a limit moved by one
 * is told apart too), and one in each gap. A set of values is a set of their places in this list.
 */
final class Universe {
    /** Ages of the table of amounts are compared with this. */
    static final Read AGE = new Read("Jeugdige", "leeftijd");

    private final Set<Object> written = new LinkedHashSet<>();
    private final Map<Read, List<Object>> known = new ConcurrentHashMap<>();
    private final Map<Class<?>, List<Object>> byType = new HashMap<>();

    Universe(RuleBook book) {
        for (ParsedRule rule : book.rules()) {
            for (Pattern pattern : rule.when()) {
                pattern.constraints().forEach(this::collect);
            }
        }
        for (Amount row : book.amounts().rows()) {
            add(BigDecimal.valueOf(row.bedrag().leeftijdVan()));
            add(BigDecimal.valueOf(row.bedrag().leeftijdTot()));
        }
        written.forEach(value -> byType.computeIfAbsent(value.getClass(), type -> new ArrayList<>())
                .add(value));
    }

    private void collect(Constraint constraint) {
        if (constraint instanceof Constraint.AnyOf any) {
            any.parts().forEach(this::collect);
        } else if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(this::collect);
        } else if (constraint instanceof Comparison comparison) {
            collect(comparison.left());
            collect(comparison.right());
        }
    }

    private void collect(Expression expression) {
        if (expression instanceof Listing list) {
            list.items().forEach(this::collect);
        } else if (expression instanceof Literal || expression instanceof Constant) {
            add(Possibilities.value(expression));
        }
    }

    private void add(Object value) {
        written.add(value);
        if (value instanceof BigDecimal number) {
            BigDecimal least = BigDecimal.ONE.movePointLeft(Math.max(0, number.scale()));
            written.add(number.subtract(least));
            written.add(number.add(least));
        } else if (value instanceof LocalDate date) {
            written.add(date.minusDays(1));
            written.add(date.plusDays(1));
        }
    }

    /** The values of a property of a fact that can be told apart; none where nothing is known of them. */
    private List<Object> of(Read property) {
        return known.computeIfAbsent(property, this::find);
    }

    private List<Object> find(Read property) {
        for (RecordComponent component : Vocabulary.RECORDS.get(property.type()).getRecordComponents()) {
            if (component.getName().equals(property.property())) {
                return values(component.getType());
            }
        }
        return List.of();
    }

    private List<Object> values(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return List.of(true, false);
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        boolean whole = type == int.class || type == Integer.class;
        List<Object> all = byType.getOrDefault(whole ? BigDecimal.class : type, List.of());
        return Possibilities.around(all, whole).stream()
                .filter(value ->
                        !whole || ((BigDecimal) value).stripTrailingZeros().scale() <= 0)
                .distinct()
                .toList();
    }

    /** The values of a property that pass a comparison with what is written out. */
    BitSet passing(Read property, Comparison comparison) {
        return passing(property, value -> Possibilities.passes(value, comparison));
    }

    /** The values of a property that a test lets through. */
    BitSet passing(Read property, Predicate<Object> test) {
        List<Object> values = of(property);
        BitSet passing = new BitSet();
        for (int i = 0; i < values.size(); i++) {
            if (test.test(values.get(i))) {
                passing.set(i);
            }
        }
        return passing;
    }

    /** Whether it is known which values a property can have. */
    boolean knows(Read property) {
        return !of(property).isEmpty();
    }
}
