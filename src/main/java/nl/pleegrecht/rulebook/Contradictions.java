package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.rulebook.Constraint.AllOf;
import nl.pleegrecht.rulebook.Constraint.AnyOf;
import nl.pleegrecht.rulebook.Constraint.Comparison;

/**
 * Refuses conditions on one fact that can not all hold, such as {@code leeftijd >= 18, leeftijd < 18}: the rule would
 * never work, or with {@code not} always. Says nothing where it is not certain.
 */
final class Contradictions {
    /** Of so many conditions on one fact nobody sees the sense, and laying them beside each other takes too long. */
    private static final int MOST = 60;

    private final Words words;
    private final List<Diagnostic> findings;

    private Contradictions(Words words, List<Diagnostic> findings) {
        this.words = words;
        this.findings = findings;
    }

    static void check(ParsedRules rules, Words words, List<Diagnostic> findings) {
        Contradictions check = new Contradictions(words, findings);
        rules.rules().forEach(rule -> rule.when().forEach(check::pattern));
    }

    private void pattern(Pattern pattern) {
        FactType type = words.type(pattern.type());
        if (type != null) {
            together(pattern.constraints(), List.of(), type);
        }
    }

    /** Conditions that must all hold, beside others that must hold too and do not contradict each other. */
    private void together(List<Constraint> constraints, List<Comparison> around, FactType type) {
        List<Comparison> all = new ArrayList<>(around);
        for (Comparison next :
                constraints.stream().flatMap(Contradictions::flat).toList()) {
            if (all.size() == MOST) {
                return;
            }
            Optional<Comparison> against = all.stream()
                    .filter(one -> Possibilities.excludes(one, next, type))
                    .findFirst();
            boolean clash = against.isPresent() || Possibilities.of(all, next, type);
            if (clash) {
                String other = against.map(Contradictions::shown).orElseGet(() -> allShown(all, next));
                findings.add(Diagnostic.error("RUL-133", next.location(), shown(next), other));
                return;
            }
            all.add(next);
        }
        for (AnyOf any : constraints.stream().flatMap(Contradictions::choices).toList()) {
            any.parts().forEach(part -> together(List.of(part), all, type));
        }
    }

    private static String shown(Comparison comparison) {
        return comparison.text().replaceAll("\\s+", " ").strip();
    }

    private static String allShown(List<Comparison> all, Comparison next) {
        List<String> same = all.stream()
                .filter(one -> Written.of(one.left()).equals(Written.of(next.left())))
                .map(Contradictions::shown)
                .toList();
        return String.join(", ", same);
    }

    private static Stream<Comparison> flat(Constraint constraint) {
        if (constraint instanceof AllOf all) {
            return all.parts().stream().flatMap(Contradictions::flat);
        }
        return constraint instanceof Comparison comparison ? Stream.of(comparison) : Stream.empty();
    }

    private static Stream<AnyOf> choices(Constraint constraint) {
        if (constraint instanceof AllOf all) {
            return all.parts().stream().flatMap(Contradictions::choices);
        }
        return constraint instanceof AnyOf any ? Stream.of(any) : Stream.empty();
    }
}
