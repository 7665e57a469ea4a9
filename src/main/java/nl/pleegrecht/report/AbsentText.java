package nl.pleegrecht.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.evaluation.Derivation;
import nl.pleegrecht.evaluation.Outcome;
import nl.pleegrecht.evaluation.PlaceValue;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.DeclaredType;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Operator;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.RuleBook;

/** What a rule asked not to be there, in words: taken from its {@code not}, with the values it compared with. */
final class AbsentText {
    private static final Map<Operator, String> SIGNS = Map.of(
            Operator.EQUAL, "=",
            Operator.NOT_EQUAL, "≠",
            Operator.LESS, "<",
            Operator.LESS_OR_EQUAL, "≤",
            Operator.GREATER, ">",
            Operator.GREATER_OR_EQUAL, "≥");

    private static final Map<Operator, String> WORDS = Map.of(
            Operator.IN, "waarom.een-van",
            Operator.NOT_IN, "waarom.geen-van",
            Operator.CONTAINS, "waarom.bevat",
            Operator.NOT_CONTAINS, "waarom.bevat-niet");

    private final Messages messages;
    private final Outcome outcome;
    private final Set<String> declared;

    AbsentText(RuleBook book, Messages messages, Outcome outcome) {
        this.declared =
                book.parsed().declaredTypes().stream().map(DeclaredType::name).collect(Collectors.toSet());
        this.messages = messages;
        this.outcome = outcome;
    }

    /** A sentence for each {@code not} of the rule. */
    List<String> of(Derivation derivation) {
        return derivation.rule().when().stream()
                .filter(pattern -> pattern.kind() == Pattern.Kind.NOT)
                .map(pattern -> of(pattern, derivation))
                .toList();
    }

    private String of(Pattern pattern, Derivation derivation) {
        String words = ConclusionText.inWords(pattern.type());
        // the name of a concept may itself begin with a denial
        String type = declared.contains(pattern.type()) ? "'" + words + "'" : words;
        String conditions = joined(pattern.constraints(), "waarom.en", derivation);
        return conditions.isEmpty()
                ? messages.text("waarom.er-is-geen", type)
                : messages.text("waarom.er-is-geen-met", type, conditions);
    }

    private String joined(List<Constraint> all, String word, Derivation derivation) {
        return all.stream()
                .map(one -> of(one, derivation))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" " + messages.text(word) + " "));
    }

    /** Null for a name that is given: that is no condition. */
    private String of(Constraint constraint, Derivation derivation) {
        if (constraint instanceof Comparison comparison) {
            return of(comparison, derivation);
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return "(" + joined(any.parts(), "waarom.of", derivation) + ")";
        }
        return constraint instanceof Constraint.AllOf all
                ? "(" + joined(all.parts(), "waarom.en", derivation) + ")"
                : null;
    }

    /** As the author wrote it, where the value can not be told. */
    private String of(Comparison comparison, Derivation derivation) {
        Optional<String> value = value(comparison.right(), derivation);
        if (value.isEmpty() || !(comparison.left() instanceof Expression.Property property)) {
            return comparison.text();
        }
        String sign = SIGNS.get(comparison.operator());
        return sign != null
                ? property.name() + " " + sign + " " + value.get()
                : messages.text(WORDS.get(comparison.operator()), property.name(), value.get());
    }

    private Optional<String> value(Expression expression, Derivation derivation) {
        if (expression instanceof Expression.Literal literal) {
            return Optional.of(Reasons.text(literal.value()));
        }
        if (expression instanceof Expression.Constant constant) {
            return Optional.of(Reasons.text(constant.value()));
        }
        if (expression instanceof Expression.Reference reference) {
            return Optional.ofNullable(
                            PlaceValue.of(derivation, reference.binding(), reference.property(), outcome.origins())
                                    .value())
                    .map(Reasons::text);
        }
        if (expression instanceof Expression.Listing list) {
            List<Optional<String>> items =
                    list.items().stream().map(item -> value(item, derivation)).toList();
            return items.stream().allMatch(Optional::isPresent)
                    ? Optional.of(items.stream().map(Optional::get).collect(Collectors.joining(", ")))
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
