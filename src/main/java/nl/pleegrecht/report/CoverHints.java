package nl.pleegrecht.report;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.analysis.Coverage.OfCondition;
import nl.pleegrecht.analysis.Coverage.OfLimit;
import nl.pleegrecht.analysis.Coverage.OfRule;
import nl.pleegrecht.analysis.Coverage.Seen;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.DeclaredType;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Operator;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.Vocabulary;

/** Which case would show what was not seen yet. */
final class CoverHints {
    private static final Map<Operator, Operator> OPPOSITE = Map.of(
            Operator.EQUAL, Operator.NOT_EQUAL,
            Operator.NOT_EQUAL, Operator.EQUAL,
            Operator.LESS, Operator.GREATER_OR_EQUAL,
            Operator.GREATER_OR_EQUAL, Operator.LESS,
            Operator.GREATER, Operator.LESS_OR_EQUAL,
            Operator.LESS_OR_EQUAL, Operator.GREATER,
            Operator.IN, Operator.NOT_IN,
            Operator.NOT_IN, Operator.IN,
            Operator.CONTAINS, Operator.NOT_CONTAINS,
            Operator.NOT_CONTAINS, Operator.CONTAINS);

    private final Messages messages;
    private final Needed needed;
    private final Wording wording;
    private final Map<String, Map<String, Class<?>>> types = new HashMap<>();

    CoverHints(RuleBook book, Messages messages) {
        this.messages = messages;
        this.needed = new Needed(messages);
        this.wording = new Wording(messages);
        Vocabulary.RECORDS.forEach((name, type) -> {
            Map<String, Class<?>> properties = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                properties.put(component.getName(), component.getType());
            }
            types.put(name, properties);
        });
        for (DeclaredType type : book.parsed().declaredTypes()) {
            types.put(type.name(), type.fields());
        }
    }

    /** For a rule that did not fire. */
    String rule(OfRule one) {
        List<OfCondition> patterns = one.conditions().stream()
                .filter(condition -> condition.comparison() == null)
                .toList();
        if (!patterns.isEmpty() && isUnreached(patterns.get(0))) {
            return messages.text("cover.hint.geldig", validity(one.rule()));
        }
        return patterns.stream()
                .filter(condition -> !condition.holds().yes())
                .findFirst()
                .map(condition -> messages.text(
                        "cover.hint.regel",
                        condition.location().line(),
                        condition.text().replaceAll("\\s+", " ")))
                .orElseGet(() -> messages.text("cover.hint.alles"));
    }

    /** On which days a rule is in force; empty when always. */
    String validity(ParsedRule rule) {
        LocalDate last = rule.expires() == null ? null : rule.expires().minusDays(1);
        if (rule.effective() == null) {
            return last == null ? "" : messages.text("geldig.tot", wording.date(last));
        }
        return last == null
                ? messages.text("sources.geldig-vanaf", wording.date(rule.effective()))
                : messages.text("rapport.van-tot", wording.date(rule.effective()), wording.date(last));
    }

    /** Whether a condition never came up. */
    static boolean isUnreached(OfCondition one) {
        return !one.holds().yes() && (one.fails() == null || !one.fails().yes());
    }

    /** For the sides of a limit that were not seen. */
    String limit(OfCondition one) {
        OfLimit limit = one.limit();
        List<String> wanted = new ArrayList<>();
        if (isMissing(limit.below())) {
            wanted.add(beside(one, -1));
        }
        if (isMissing(limit.on())) {
            wanted.add(beside(one, 0));
        }
        if (isMissing(limit.above())) {
            wanted.add(beside(one, 1));
        }
        String all = String.join("; ", wanted);
        return messages.text("cover.hint.waarde", left(one.pattern(), one.comparison()), all);
    }

    static boolean isMissing(Seen seen) {
        return seen != null && !seen.yes();
    }

    private String beside(OfCondition one, int steps) {
        Expression right = one.comparison().right();
        Class<?> type = type(one.pattern(), one.comparison().left());
        Object value = right instanceof Expression.Literal literal ? literal.value() : null;
        if (value instanceof Integer number && type == int.class || value instanceof Integer && type == Integer.class) {
            return String.valueOf((Integer) value + steps);
        }
        if (value instanceof LocalDate date) {
            return date.plusDays(steps).toString();
        }
        String kind = type == LocalDate.class ? "datum" : isWhole(type) ? "geheel" : "maat";
        String side = steps < 0 ? "onder" : steps > 0 ? "boven" : "op";
        return messages.text("cover.grens." + kind + "." + side, right(one.comparison()));
    }

    private static boolean isWhole(Class<?> type) {
        return type == int.class || type == Integer.class;
    }

    private Class<?> type(Pattern pattern, Expression value) {
        if (value instanceof Expression.Property property) {
            return types.getOrDefault(pattern.type(), Map.of()).getOrDefault(property.name(), BigDecimal.class);
        }
        return value instanceof Expression.Shift ? LocalDate.class : BigDecimal.class;
    }

    /** For an outcome that was not seen. */
    String outcome(OfCondition one, boolean holds) {
        Pattern pattern = one.pattern();
        if (one.comparison() == null) {
            boolean there = holds != (pattern.kind() == Pattern.Kind.NOT);
            boolean bare = pattern.constraints().isEmpty();
            String key = there
                    ? bare ? "cover.hint.met.kaal" : "cover.hint.met"
                    : bare ? "cover.hint.zonder.kaal" : "cover.hint.zonder";
            return messages.text(key, pattern.type());
        }
        Operator operator = one.comparison().operator();
        Operator wanted = holds ? operator : OPPOSITE.get(operator);
        boolean date = type(pattern, one.comparison().left()) == LocalDate.class;
        return messages.text(
                "cover.hint.waarde", left(pattern, one.comparison()), needed.of(wanted, date, right(one.comparison())));
    }

    private static String left(Pattern pattern, Comparison comparison) {
        return comparison.left() instanceof Expression.Property property
                ? pattern.type() + "." + property.name()
                : pattern.type() + ": " + side(comparison, 0);
    }

    private static String right(Comparison comparison) {
        Expression right = comparison.right();
        if (right instanceof Expression.Literal literal) {
            return Needed.value(literal.value());
        }
        if (right instanceof Expression.Constant constant) {
            return Needed.value(constant.value());
        }
        return side(comparison, 1).replaceAll("^\\( *| *\\)$", "");
    }

    /** What stands on one side of the operator. */
    private static String side(Comparison comparison, int index) {
        String operator = comparison.operator().symbol();
        String sign = Character.isLetter(operator.charAt(0)) ? "\\b" + operator.replace(" ", "\\s+") + "\\b" : operator;
        String[] sides = comparison.text().replaceAll("\\s+", " ").split(sign, 2);
        return sides[Math.min(index, sides.length - 1)].strip();
    }
}
