package nl.pleegrecht.analysis.mutate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.pleegrecht.analysis.Inevitable;
import nl.pleegrecht.analysis.mutate.Mutant.Change;
import nl.pleegrecht.analysis.mutate.Mutant.Kind;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;

/** Every change worth making to one rule: only such as leave a rule that the checker accepts. */
final class RuleMutants {
    private final ParsedRule rule;
    private final EstablishedValues established;
    private final HeaderLines lines;
    private final List<Mutant> found = new ArrayList<>();

    private RuleMutants(ParsedRule rule, EstablishedValues established, HeaderLines lines) {
        this.rule = rule;
        this.established = established;
        this.lines = lines;
    }

    /** In the order of the rule's text. */
    static List<Mutant> of(ParsedRule rule, EstablishedValues established, HeaderLines lines) {
        RuleMutants mutants = new RuleMutants(rule, established, lines);
        mutants.add(Kind.RULE, rule.location(), rule.name(), "", null, rule);
        mutants.effective();
        mutants.expires();
        for (int i = 0; i < rule.when().size(); i++) {
            mutants.pattern(i);
        }
        mutants.conclusions();
        return mutants.found;
    }

    private void add(
            Kind kind, Location at, String before, String after, ParsedRule changed, ParsedRule... differences) {
        found.add(new Mutant(
                kind, at, rule.name(), before, after, new Change.OfRule(rule, changed, List.of(differences))));
    }

    /** A day earlier, a day later. */
    private void effective() {
        LocalDate day = rule.effective();
        for (int step = -1; day != null && step <= 1; step += 2) {
            LocalDate other = day.plusDays(step);
            if (rule.expires() == null || other.isBefore(rule.expires())) {
                date("date-effective", day, other, Edits.inForce(rule, other, rule.expires()));
            }
        }
    }

    private void expires() {
        LocalDate day = rule.expires();
        for (int step = -1; day != null && step <= 1; step += 2) {
            LocalDate other = day.plusDays(step);
            if (rule.effective() == null || other.isAfter(rule.effective())) {
                date("date-expires", day, other, Edits.inForce(rule, rule.effective(), other));
            }
        }
    }

    private void date(String name, LocalDate day, LocalDate other, ParsedRule changed) {
        ParsedRule between = Edits.inForce(rule, day.isBefore(other) ? day : other, day.isBefore(other) ? other : day);
        add(Kind.DATE, lines.of(rule, name), name + " \"" + day + "\"", name + " \"" + other + "\"", changed, between);
    }

    private void pattern(int index) {
        Pattern pattern = rule.when().get(index);
        String text = pattern.text().replaceAll("\\s+", " ");
        boolean present = pattern.kind() == Pattern.Kind.PRESENT;
        if (rule.when().size() > 1 && !isNeeded(pattern) && !Inevitable.holds(pattern)) {
            Pattern opposite =
                    Edits.kind(pattern, pattern.kind() == Pattern.Kind.NOT ? Pattern.Kind.EXISTS : Pattern.Kind.NOT);
            add(
                    Kind.PATTERN,
                    pattern.location(),
                    text,
                    "",
                    rule.with(index, null),
                    rule.with(index, present ? nameless(opposite) : opposite));
        }
        if (pattern.kind() == Pattern.Kind.NOT) {
            ParsedRule without = rule.with(index, null);
            add(
                    Kind.NOT,
                    pattern.location(),
                    text,
                    text.replaceFirst("^not\\b", "exists"),
                    rule.with(index, Edits.kind(pattern, Pattern.Kind.EXISTS)),
                    without);
        }
        for (int i = 0; i < pattern.constraints().size(); i++) {
            Constraint constraint = pattern.constraints().get(i);
            for (Variants.Of variant : Variants.of(pattern, constraint, established)) {
                constraint(index, i, variant);
            }
        }
    }

    private static Pattern nameless(Pattern pattern) {
        return new Pattern(
                pattern.kind(), pattern.type(), "", pattern.constraints(), pattern.text(), pattern.location());
    }

    private void constraint(int index, int i, Variants.Of variant) {
        Pattern pattern = rule.when().get(index);
        Constraint original = pattern.constraints().get(i);
        Pattern changed = pattern.with(Edits.replaced(pattern.constraints(), i, variant.changed()));
        Constraint differs =
                variant.changed() == null ? Differs.not(original) : Differs.between(original, variant.changed());
        Pattern where = pattern.with(Edits.replaced(pattern.constraints(), i, differs));
        if (pattern.kind() == Pattern.Kind.NOT) {
            where = Edits.kind(where, Pattern.Kind.EXISTS);
        }
        add(
                variant.kind(),
                variant.part().location(),
                variant.part().text().replaceAll("\\s+", " "),
                variant.after(),
                rule.with(index, changed),
                rule.with(index, where));
    }

    private void conclusions() {
        for (int i = 0; i < rule.then().size(); i++) {
            int index = i;
            ConclusionVariants.of(rule.then().get(i), established)
                    .forEach(variant -> add(
                            Kind.CONCLUSION,
                            variant.at(),
                            variant.before(),
                            variant.after(),
                            Edits.then(rule, Edits.replaced(rule.then(), index, variant.changed())),
                            rule));
        }
    }

    /** Whether the rest of the rule uses a name that the pattern gives. */
    private boolean isNeeded(Pattern pattern) {
        Set<String> given = new HashSet<>();
        given.add(pattern.binding());
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Binding binding) {
                given.add(binding.binding());
            }
        }
        given.remove("");
        boolean explained = given.stream().anyMatch(rule.uitleg()::contains);
        Set<String> used = new HashSet<>();
        rule.when().stream()
                .filter(other -> other != pattern)
                .flatMap(other -> other.constraints().stream())
                .forEach(constraint -> references(constraint, used));
        rule.then().stream()
                .flatMap(conclusion -> conclusion.arguments().stream())
                .forEach(argument -> references(argument, used));
        given.retainAll(used);
        return explained || !given.isEmpty();
    }

    private static void references(Constraint constraint, Set<String> used) {
        if (constraint instanceof Constraint.Comparison comparison) {
            references(comparison.left(), used);
            references(comparison.right(), used);
        } else if (constraint instanceof Constraint.AnyOf any) {
            any.parts().forEach(part -> references(part, used));
        } else if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> references(part, used));
        }
    }

    private static void references(Expression expression, Set<String> used) {
        if (expression instanceof Expression.Reference reference) {
            used.add(reference.binding());
        } else if (expression instanceof Expression.Shift shift) {
            references(shift.date(), used);
        } else if (expression instanceof Expression.Sum sum) {
            Stream.of(sum.left(), sum.right()).forEach(part -> references(part, used));
        } else if (expression instanceof Expression.Listing list) {
            list.items().forEach(item -> references(item, used));
        }
    }
}
