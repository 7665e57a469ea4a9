package nl.pleegrecht.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.rulebook.Conclusion;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.Read;
import nl.pleegrecht.rulebook.Vocabulary;

/**
 * What a rule reads of the facts, found from its text.
 *
 * @param rule the rule
 * @param properties type and property of each fact it reads, also through a binding
 * @param perPattern the same, by pattern: what each pattern reads of the fact it is about
 * @param concludes what it concludes
 */
record RuleReads(ParsedRule rule, Set<Read> properties, Map<Pattern, Set<String>> perPattern, List<Topic> concludes) {
    static RuleReads of(ParsedRule rule) {
        Map<String, Pattern> patternOf = new HashMap<>();
        Map<String, Read> propertyOf = new HashMap<>();
        Map<Pattern, Set<String>> perPattern = new HashMap<>();
        for (Pattern pattern : rule.when()) {
            perPattern.put(pattern, new LinkedHashSet<>());
            if (!pattern.binding().isEmpty()) {
                patternOf.put(pattern.binding(), pattern);
            }
        }
        List<Bound> bound = new ArrayList<>();
        for (Pattern pattern : rule.when()) {
            for (Constraint constraint : pattern.constraints()) {
                visit(constraint, pattern, perPattern, bound);
            }
        }
        for (Bound binding : bound) {
            propertyOf.put(binding.name(), new Read(binding.pattern().type(), binding.property()));
        }
        for (Pattern pattern : rule.when()) {
            for (Constraint constraint : pattern.constraints()) {
                references(constraint, patternOf, perPattern);
            }
        }
        for (Conclusion conclusion : rule.then()) {
            for (Expression argument : conclusion.arguments()) {
                reference(argument, patternOf, perPattern);
            }
        }
        Set<Read> all = new LinkedHashSet<>();
        perPattern.forEach((pattern, names) -> {
            if (isFact(pattern)) {
                names.forEach(name -> all.add(new Read(pattern.type(), name)));
            }
        });
        List<Topic> concludes = rule.then().stream().map(Topic::of).toList();
        return new RuleReads(rule, all, perPattern, concludes);
    }

    /** Whether a pattern asks for a fact of the dossier, not for another rule's conclusion. */
    static boolean isFact(Pattern pattern) {
        Class<? extends Record> type = Vocabulary.RECORDS.get(pattern.type());
        return type != null && Vocabulary.FACTS.contains(type);
    }

    private record Bound(String name, Pattern pattern, String property) {}

    private static void visit(
            Constraint constraint, Pattern pattern, Map<Pattern, Set<String>> perPattern, List<Bound> bound) {
        switch (constraintKind(constraint)) {
            case 0 -> {
                Constraint.Comparison comparison = (Constraint.Comparison) constraint;
                own(comparison.left(), pattern, perPattern);
                own(comparison.right(), pattern, perPattern);
            }
            case 1 -> ((Constraint.AnyOf) constraint).parts().forEach(p -> visit(p, pattern, perPattern, bound));
            case 2 -> ((Constraint.AllOf) constraint).parts().forEach(p -> visit(p, pattern, perPattern, bound));
            default -> {
                Constraint.Binding binding = (Constraint.Binding) constraint;
                perPattern.get(pattern).add(binding.property());
                bound.add(new Bound(binding.binding(), pattern, binding.property()));
            }
        }
    }

    /** Java 17 has no pattern switch on sealed types yet. */
    private static int constraintKind(Constraint constraint) {
        if (constraint instanceof Constraint.Comparison) {
            return 0;
        }
        if (constraint instanceof Constraint.AnyOf) {
            return 1;
        }
        return constraint instanceof Constraint.AllOf ? 2 : 3;
    }

    private static void own(Expression expression, Pattern pattern, Map<Pattern, Set<String>> perPattern) {
        if (expression instanceof Expression.Property property) {
            perPattern.get(pattern).add(property.name());
        } else if (expression instanceof Expression.Shift shift) {
            own(shift.date(), pattern, perPattern);
        } else if (expression instanceof Expression.Sum sum) {
            own(sum.left(), pattern, perPattern);
            own(sum.right(), pattern, perPattern);
        } else if (expression instanceof Expression.Listing list) {
            list.items().forEach(item -> own(item, pattern, perPattern));
        }
    }

    private static void references(
            Constraint constraint, Map<String, Pattern> patternOf, Map<Pattern, Set<String>> perPattern) {
        switch (constraintKind(constraint)) {
            case 0 -> {
                reference(((Constraint.Comparison) constraint).left(), patternOf, perPattern);
                reference(((Constraint.Comparison) constraint).right(), patternOf, perPattern);
            }
            case 1 -> ((Constraint.AnyOf) constraint).parts().forEach(p -> references(p, patternOf, perPattern));
            case 2 -> ((Constraint.AllOf) constraint).parts().forEach(p -> references(p, patternOf, perPattern));
            default -> {}
        }
    }

    private static void reference(
            Expression expression, Map<String, Pattern> patternOf, Map<Pattern, Set<String>> perPattern) {
        if (expression instanceof Expression.Reference reference && patternOf.containsKey(reference.binding())) {
            Pattern pattern = patternOf.get(reference.binding());
            Class<? extends Record> type = Vocabulary.RECORDS.get(pattern.type());
            if (!reference.property().isEmpty()) {
                perPattern.get(pattern).add(reference.property());
            } else if (type != null) {
                // the whole fact goes into a verb: it may use any of its properties
                for (var component : type.getRecordComponents()) {
                    perPattern.get(pattern).add(component.getName());
                }
            }
        } else if (expression instanceof Expression.Shift shift) {
            reference(shift.date(), patternOf, perPattern);
        } else if (expression instanceof Expression.Sum sum) {
            reference(sum.left(), patternOf, perPattern);
            reference(sum.right(), patternOf, perPattern);
        } else if (expression instanceof Expression.Listing list) {
            list.items().forEach(item -> reference(item, patternOf, perPattern));
        }
    }
}
