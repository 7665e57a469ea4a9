package nl.pleegrecht.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.norms.Norm;
import nl.pleegrecht.norms.NormFile;
import nl.pleegrecht.rulebook.Amount;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;

/** What a folder of cases shows of a rule base, and what it leaves unseen. */
public final class Coverage {
    /**
     * Something that can be seen.
     *
     * @param cases in how many cases it was
     * @param first the first of these; empty without
     */
    public record Seen(int cases, String first) {
        public boolean yes() {
            return cases > 0;
        }
    }

    /**
     * A condition: a pattern as a whole, or one comparison in it.
     *
     * @param pattern the pattern
     * @param comparison the comparison; null for the pattern as a whole
     * @param holds whether it was seen to hold
     * @param fails whether it was seen to fail; null where it can not
     * @param limit null when it is none
     */
    public record OfCondition(Pattern pattern, Comparison comparison, Seen holds, Seen fails, OfLimit limit) {
        public Location location() {
            return comparison == null ? pattern.location() : comparison.location();
        }

        public String text() {
            return comparison == null ? pattern.text() : comparison.text();
        }
    }

    /** A limit: a value just below it, on it, just above it; {@code below} is null where nothing can be. */
    public record OfLimit(Seen below, Seen on, Seen above) {}

    /** A rule: whether it fired, and its conditions in their order. */
    public record OfRule(ParsedRule rule, Seen fired, List<OfCondition> conditions) {}

    /** A row of the table; {@code used} is null where no rule asks for an amount of that name. */
    public record OfAmount(Amount row, Seen used) {}

    /** An encoded norm with its rules; seen when one of them fired. */
    public record OfNorm(Norm norm, List<ParsedRule> rules, Seen fired) {}

    private final List<Observed> cases;
    private final List<OfRule> rules;
    private final List<OfAmount> amounts;
    private final Optional<List<OfNorm>> norms;

    private Coverage(List<Observed> cases, List<OfRule> rules, List<OfAmount> amounts, Optional<List<OfNorm>> norms) {
        this.cases = cases;
        this.rules = rules;
        this.amounts = amounts;
        this.norms = norms;
    }

    /**
     * Adds up what was seen in cases.
     *
     * @param observer with which they were looked at
     * @param norms the norms, when the rule base has a file of them
     * @param cases in the order in which they are to be named
     */
    public static Coverage of(Observer observer, Optional<NormFile> norms, List<Observed> cases) {
        Points points = observer.points();
        List<OfRule> rules = observer.book().rules().stream()
                .map(rule -> new OfRule(rule, seen(cases, points.of(rule)), conditions(rule, points, cases)))
                .toList();
        List<OfAmount> amounts = observer.book().amounts().rows().stream()
                .map(row -> new OfAmount(row, seen(cases, points.of(row))))
                .toList();
        Optional<List<OfNorm>> ofNorms = norms.map(file -> file.normen().stream()
                .filter(norm -> norm.status().isEncoded())
                .map(norm -> norm(norm, observer, cases))
                .toList());
        return new Coverage(List.copyOf(cases), rules, amounts, ofNorms);
    }

    private static OfNorm norm(Norm norm, Observer observer, List<Observed> cases) {
        List<ParsedRule> rules = observer.book().rules().stream()
                .filter(rule -> rule.normen().contains(norm.id()))
                .toList();
        return new OfNorm(
                norm,
                rules,
                seen(cases, rules.stream().map(observer.points()::of).toList()));
    }

    private static List<OfCondition> conditions(ParsedRule rule, Points points, List<Observed> cases) {
        List<OfCondition> conditions = new ArrayList<>();
        for (Pattern pattern : rule.when()) {
            Points.Outcomes outcomes = points.of((Object) pattern);
            conditions.add(
                    new OfCondition(pattern, null, seen(cases, outcomes.yes()), seen(cases, outcomes.no()), null));
            pattern.constraints().stream().flatMap(Coverage::comparisons).forEach(comparison -> {
                Points.Outcomes own = points.of((Object) comparison);
                Points.Sides sides = points.limit(comparison);
                OfLimit limit = sides == null
                        ? null
                        : new OfLimit(seen(cases, sides.below()), seen(cases, sides.on()), seen(cases, sides.above()));
                conditions.add(
                        new OfCondition(pattern, comparison, seen(cases, own.yes()), seen(cases, own.no()), limit));
            });
        }
        return conditions;
    }

    private static Stream<Comparison> comparisons(Constraint constraint) {
        return constraint instanceof Comparison comparison
                ? Stream.of(comparison)
                : Points.parts(constraint).stream().flatMap(Coverage::comparisons);
    }

    private static Seen seen(List<Observed> cases, int point) {
        return point == Points.NEVER ? null : seen(cases, List.of(point));
    }

    private static Seen seen(List<Observed> cases, List<Integer> points) {
        List<Observed> where = cases.stream()
                .filter(one -> points.stream().anyMatch(one.points()::get))
                .toList();
        return new Seen(where.size(), where.isEmpty() ? "" : where.get(0).file());
    }

    /** The cases that were looked at. */
    public int cases() {
        return cases.size();
    }

    /** The situations they consist of. */
    public int situations() {
        return cases.stream().mapToInt(Observed::situations).sum();
    }

    public List<OfRule> rules() {
        return rules;
    }

    public List<OfAmount> amounts() {
        return amounts;
    }

    /** The encoded norms; empty when the rule base has no file of norms. */
    public Optional<List<OfNorm>> norms() {
        return norms;
    }

    /** The figures. */
    public Shares shares() {
        return Shares.of(this);
    }
}
