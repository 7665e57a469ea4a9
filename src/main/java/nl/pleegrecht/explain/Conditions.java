package nl.pleegrecht.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;

/**
 * Tells of each condition of a rule whether it holds. The patterns are tried in their order, for every choice of things that
 * got that far; where none gets past a pattern, the next ones are tried all the same, so that a reader sees all that is in
 * the way. What leans on a name without a value is then open.
 *
 * @param certain what is there
 * @param possible what may be there
 */
record Conditions(World certain, World possible) {
    /** Choices beyond this number add nothing a reader would look at. */
    private static final int MOST_CHOICES = 200;

    RuleTrial of(ParsedRule rule) {
        List<ConditionResult> results = new ArrayList<>();
        List<Bound> choices = List.of(Bound.NONE);
        for (Pattern pattern : rule.when()) {
            Step step = pattern.kind() == Pattern.Kind.NOT ? absent(pattern, choices) : there(pattern, choices);
            results.add(new ConditionResult(pattern, step.holds(), List.copyOf(step.attempts())));
            choices = step.next().isEmpty() ? choices : step.next();
        }
        return new RuleTrial(rule, results);
    }

    /** A pattern that was tried, with the choices that got past it. */
    private record Step(Holds holds, Set<Attempt> attempts, List<Bound> next) {}

    private Step there(Pattern pattern, List<Bound> choices) {
        Set<Attempt> attempts = new LinkedHashSet<>();
        List<Bound> past = new ArrayList<>();
        List<Bound> perhaps = new ArrayList<>();
        for (Bound choice : choices) {
            for (Thing thing : possible.of(pattern.type())) {
                Attempt attempt = attempt(pattern, thing, choice);
                attempts.add(attempt);
                if (attempt.holds() != Holds.NO) {
                    boolean binds = pattern.kind() == Pattern.Kind.PRESENT;
                    Bound next = binds ? Constraints.bind(pattern, thing, choice) : choice;
                    add(attempt.holds() == Holds.YES ? past : perhaps, next);
                }
            }
        }
        Holds holds = !past.isEmpty() ? Holds.YES : perhaps.isEmpty() ? Holds.NO : Holds.OPEN;
        return new Step(holds, attempts, past.isEmpty() ? perhaps : past);
    }

    private Step absent(Pattern pattern, List<Bound> choices) {
        Set<Attempt> attempts = new LinkedHashSet<>();
        List<Bound> past = new ArrayList<>();
        List<Bound> perhaps = new ArrayList<>();
        for (Bound choice : choices) {
            List<Attempt> tried = possible.of(pattern.type()).stream()
                    .map(thing -> attempt(pattern, thing, choice))
                    .toList();
            attempts.addAll(tried);
            Holds met = Holds.any(tried, Attempt::holds);
            if (met != Holds.YES) {
                add(met == Holds.NO ? past : perhaps, choice);
            }
        }
        Holds holds = !past.isEmpty() ? Holds.YES : perhaps.isEmpty() ? Holds.NO : Holds.OPEN;
        return new Step(holds, attempts, past.isEmpty() ? perhaps : past);
    }

    private static void add(List<Bound> choices, Bound choice) {
        if (choices.size() < MOST_CHOICES && !choices.contains(choice)) {
            choices.add(choice);
        }
    }

    private Attempt attempt(Pattern pattern, Thing thing, Bound names) {
        Bound own = Constraints.bind(pattern, thing, names);
        List<Check> checks = pattern.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.Binding))
                .map(constraint -> check(constraint, thing, own))
                .toList();
        Holds holds = Search.test(pattern, thing, names);
        boolean uncertain = thing.isConcluded() && !certain.concluded().contains(thing);
        return new Attempt(thing, holds == Holds.YES && uncertain ? Holds.OPEN : holds, checks);
    }

    private static Check check(Constraint constraint, Thing thing, Bound names) {
        Holds holds = Constraints.test(constraint, thing, names);
        if (constraint instanceof Constraint.Comparison comparison) {
            Object found = Expressions.value(comparison.left(), thing, names);
            Object needed = Expressions.value(comparison.right(), thing, names);
            return new Check(constraint, holds, found, needed, List.of());
        }
        List<Constraint> parts =
                constraint instanceof Constraint.AnyOf any ? any.parts() : ((Constraint.AllOf) constraint).parts();
        return new Check(
                constraint,
                holds,
                null,
                null,
                parts.stream().map(part -> check(part, thing, names)).toList());
    }
}
