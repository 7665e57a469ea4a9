package nl.pleegrecht.explain;

import java.util.List;
import java.util.Set;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;

/**
 * Reads a rule in its own order: pattern by pattern for every choice of things, and each thing comparison by comparison, up
 * to the first that does not hold.
 *
 * @param world what may be there
 * @param uncertain the conclusions among it that are not certain
 * @param reading is told
 */
record InOrder(World world, Set<Thing> uncertain, Reading reading) {
    void read(ParsedRule rule) {
        read(rule.when(), 0, Bound.NONE);
    }

    private void read(List<Pattern> patterns, int index, Bound names) {
        if (index == patterns.size()) {
            return;
        }
        Pattern pattern = patterns.get(index);
        Holds met = Holds.NO;
        for (Thing thing : world.of(pattern.type())) {
            Bound own = Constraints.bind(pattern, thing, names);
            Holds holds = meets(pattern, thing, own);
            if (holds == Holds.YES && pattern.kind() == Pattern.Kind.PRESENT) {
                read(patterns, index + 1, own);
            }
            met = met == Holds.YES || holds == Holds.YES ? Holds.YES : holds == Holds.OPEN ? holds : met;
        }
        if (met == Holds.OPEN) {
            return;
        }
        boolean holds = (met == Holds.YES) != (pattern.kind() == Pattern.Kind.NOT);
        reading.pattern(pattern, holds);
        if (holds && pattern.kind() != Pattern.Kind.PRESENT) {
            read(patterns, index + 1, names);
        }
    }

    private Holds meets(Pattern pattern, Thing thing, Bound names) {
        if (thing.isPerhaps() || !uncertain.isEmpty() && thing.isConcluded() && uncertain.contains(thing)) {
            return Constraints.test(pattern, thing, names) == Holds.NO ? Holds.NO : Holds.OPEN;
        }
        return all(pattern.constraints(), thing, names);
    }

    private Holds all(List<Constraint> constraints, Thing thing, Bound names) {
        for (int i = 0; i < constraints.size(); i++) {
            Holds holds = test(constraints.get(i), thing, names);
            if (holds == Holds.OPEN) {
                List<Constraint> rest = constraints.subList(i + 1, constraints.size());
                return Holds.all(rest, part -> Constraints.test(part, thing, names)) == Holds.NO ? Holds.NO : holds;
            }
            if (holds == Holds.NO) {
                return holds;
            }
        }
        return Holds.YES;
    }

    private Holds any(List<Constraint> constraints, Thing thing, Bound names) {
        for (int i = 0; i < constraints.size(); i++) {
            Holds holds = test(constraints.get(i), thing, names);
            if (holds == Holds.OPEN) {
                List<Constraint> rest = constraints.subList(i + 1, constraints.size());
                return Holds.any(rest, part -> Constraints.test(part, thing, names)) == Holds.YES ? Holds.YES : holds;
            }
            if (holds == Holds.YES) {
                return holds;
            }
        }
        return Holds.NO;
    }

    private Holds test(Constraint constraint, Thing thing, Bound names) {
        if (constraint instanceof Constraint.AnyOf any) {
            return any(any.parts(), thing, names);
        }
        if (constraint instanceof Constraint.AllOf all) {
            return all(all.parts(), thing, names);
        }
        Holds holds = Constraints.test(constraint, thing, names);
        if (constraint instanceof Constraint.Comparison comparison && holds != Holds.OPEN) {
            Object found = Expressions.value(comparison.left(), thing, names);
            Object needed = Expressions.value(comparison.right(), thing, names);
            reading.comparison(comparison, holds == Holds.YES, found, needed);
        }
        return holds;
    }
}
