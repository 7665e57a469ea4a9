package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.rulebook.Constraint.AllOf;
import nl.pleegrecht.rulebook.Constraint.AnyOf;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression.Constant;
import nl.pleegrecht.rulebook.Expression.Listing;
import nl.pleegrecht.rulebook.Expression.Literal;
import nl.pleegrecht.rulebook.Expression.Property;
import nl.pleegrecht.rulebook.Expression.Sum;

/**
 * Finds conditions on conclusions that can never hold, since every rule concludes another value: a misspelt subject in
 * {@code not Uitsluiting( … )} would silently take nothing away.
 */
final class DeadValues {
    private static final String SUBJECT = "onderwerp";

    private final Map<String, List<Map<String, Expression>>> made;
    private final List<Diagnostic> findings;

    private DeadValues(Map<String, List<Map<String, Expression>>> made, List<Diagnostic> findings) {
        this.made = made;
        this.findings = findings;
    }

    static void check(ParsedRules rules, Words words, List<Diagnostic> findings) {
        Map<String, List<Map<String, Expression>>> made = new LinkedHashMap<>();
        for (ParsedRule rule : rules.rules()) {
            for (Conclusion conclusion : rule.then()) {
                VerbForms.made(conclusion, words)
                        .ifPresent(fact -> made.computeIfAbsent(fact.type(), type -> new ArrayList<>())
                                .add(fact.values()));
            }
        }
        DeadValues check = new DeadValues(made, findings);
        rules.rules().forEach(rule -> rule.when().forEach(check::pattern));
    }

    private void pattern(Pattern pattern) {
        List<Map<String, Expression>> facts = made.getOrDefault(pattern.type(), List.of());
        List<Map<String, Expression>> ofSubject = facts;
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Comparison named
                    && named.operator() == Operator.EQUAL
                    && named.left() instanceof Property property
                    && property.name().equals(SUBJECT)) {
                ofSubject = facts.stream()
                        .filter(fact -> mayBe(fact.get(SUBJECT), named.right()))
                        .toList();
            }
        }
        for (Comparison comparison : comparisons(pattern.constraints())) {
            boolean subject = comparison.left() instanceof Property property
                    && property.name().equals(SUBJECT);
            comparison(pattern.type(), comparison, subject ? facts : ofSubject);
        }
    }

    private void comparison(String type, Comparison comparison, List<Map<String, Expression>> facts) {
        boolean equality = comparison.operator() == Operator.EQUAL || comparison.operator() == Operator.IN;
        if (!equality || facts.isEmpty() || !(comparison.left() instanceof Property property)) {
            return;
        }
        List<Expression> values =
                facts.stream().map(fact -> fact.get(property.name())).toList();
        for (Expression wanted :
                comparison.right() instanceof Listing list ? list.items() : List.of(comparison.right())) {
            boolean fixed = wanted instanceof Literal || wanted instanceof Constant;
            if (fixed && values.stream().noneMatch(value -> mayBe(value, wanted))) {
                TreeSet<String> known = new TreeSet<>();
                values.forEach(value -> known.add(Written.of(value)));
                String written = Written.of(wanted);
                findings.add(Diagnostic.warning(
                                "RUL-130", wanted.location(), type, property.name(), written, String.join(", ", known))
                        .nearest(
                                plain(written),
                                known.stream().map(DeadValues::plain).toList()));
            }
        }
    }

    /** Whether a concluded value can equal the wanted one; what is not written out may be anything. */
    static boolean mayBe(Expression concluded, Expression wanted) {
        if (concluded instanceof Literal value && wanted instanceof Literal literal) {
            return value.value().equals(literal.value()) || value.value() instanceof Number;
        }
        if (concluded instanceof Constant value && wanted instanceof Constant constant) {
            return value.value() == constant.value();
        }
        if (concluded instanceof Sum
                && Comparisons.first(concluded) instanceof Literal beginning
                && beginning.value() instanceof String prefix
                && wanted instanceof Literal literal) {
            return String.valueOf(literal.value()).startsWith(prefix);
        }
        return true;
    }

    private static String plain(String written) {
        return written.replace("\"", "");
    }

    private static List<Comparison> comparisons(Collection<Constraint> constraints) {
        return constraints.stream().flatMap(DeadValues::comparisons).toList();
    }

    private static Stream<Comparison> comparisons(Constraint constraint) {
        if (constraint instanceof AnyOf any) {
            return any.parts().stream().flatMap(DeadValues::comparisons);
        }
        if (constraint instanceof AllOf all) {
            return all.parts().stream().flatMap(DeadValues::comparisons);
        }
        return constraint instanceof Comparison comparison ? Stream.of(comparison) : Stream.empty();
    }
}
