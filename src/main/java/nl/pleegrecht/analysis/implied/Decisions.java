package nl.pleegrecht.analysis.implied;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegrecht.analysis.Reach;
import nl.pleegrecht.analysis.implied.Scene.There;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.rulebook.Conclusion;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Operator;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.Subject;
import nl.pleegrecht.rulebook.Topic;

/**
 * Proves of a subject that its rules never give two answers, and never none where there has to be one: not by trying cases,
 * but by showing that what would have to be so can not be. What is not proven may still be so. Asked in the order of the
 * subjects it can build on what it found.
 */
public final class Decisions {
    static final List<String> ANSWERS = List.of("Recht", "GeenRecht", "TerBeoordeling", "Vaststelling");
    /** What the item of a family is called. */
    private static final String ITEM = "$item";

    private static final Location NOWHERE = Location.of("");

    private final RuleBook book;
    private final List<Regime> regimes;
    private final TableLaws table;
    private final Map<Regime, Set<String>> answered = new HashMap<>();

    public Decisions(RuleBook book) {
        this.book = book;
        this.regimes = Regime.all(book.parsed());
        this.table = new TableLaws(book.amounts());
        regimes.forEach(regime -> new Uniqueness(regime, table).prove());
    }

    /** One thing that a rule concludes on a subject. */
    private record Side(ParsedRule rule, Conclusion made) {}

    /** What is proven of a subject. */
    public Decided of(Subject subject) {
        int pairs = 0;
        Set<Decided.Pair> together = new LinkedHashSet<>();
        boolean neverNone = true;
        for (List<Regime> alike : alike(subject)) {
            Regime regime = alike.get(0);
            List<Side> sides = sides(regime.rules(), subject);
            for (int i = 0; i < sides.size(); i++) {
                for (int j = i; j < sides.size(); j++) {
                    pairs++;
                    if (!exclude(regime, subject, sides.get(i), sides.get(j))) {
                        together.add(new Decided.Pair(
                                sides.get(i).rule(), sides.get(j).rule()));
                    }
                }
            }
            if (subject.kind() == Subject.Kind.VASTSTELLING && !sides.isEmpty()) {
                if (isAnswered(regime, subject)) {
                    alike.forEach(one -> answered.computeIfAbsent(one, r -> new LinkedHashSet<>())
                            .add(subject.name()));
                } else {
                    neverNone = false;
                }
            }
        }
        return new Decided(together.isEmpty(), neverNone, pairs, List.copyOf(together));
    }

    /** The times, those together in which the same rules lead to an answer on a subject. */
    private Collection<List<Regime>> alike(Subject subject) {
        List<ParsedRule> concluding =
                sides(book.rules(), subject).stream().map(Side::rule).distinct().toList();
        Set<ParsedRule> leading = Reach.of(book.rules(), concluding).rules();
        return regimes.stream()
                .collect(Collectors.groupingBy(
                        regime -> regime.rules().stream()
                                .filter(leading::contains)
                                .toList(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private static List<Side> sides(List<ParsedRule> rules, Subject subject) {
        List<Side> sides = new ArrayList<>();
        for (ParsedRule rule : rules) {
            for (Conclusion made : rule.then()) {
                Topic topic = Topic.of(made);
                if (ANSWERS.contains(topic.type()) && isAbout(topic, subject)) {
                    sides.add(new Side(rule, made));
                }
            }
        }
        return sides;
    }

    private static boolean isAbout(Topic topic, Subject subject) {
        if (topic.subject() == null) {
            return true;
        }
        return subject.isFamily()
                ? topic.prefix()
                        ? subject.prefix().startsWith(topic.subject())
                                || topic.subject().startsWith(subject.prefix())
                        : subject.covers(topic.subject())
                : topic.mayBeAbout(subject.name());
    }

    /** Whether two conclusions can not both be there and differ. */
    private boolean exclude(Regime regime, Subject subject, Side one, Side other) {
        Scene scene = new Scene(regime, table);
        if (!subject.withoutPlacement()) {
            scene.there(Laws.PLACEMENT);
        }
        Map<String, Object> names = scene.rule(one.rule().when());
        Map<String, Object> otherNames = scene.rule(other.rule().when());
        aboutTheSame(scene, one, names, other, otherNames);
        Optional<List<List<Claim>>> differences = differences(scene, one, names, other, otherNames);
        if (differences.isEmpty()) {
            return new Prover(regime, null).impossible(scene) != null;
        }
        for (List<Claim> difference : differences.get()) {
            Scene differ = scene.copy();
            difference.forEach(differ::hold);
            if (new Prover(regime, null).impossible(differ) == null) {
                return false;
            }
        }
        return true;
    }

    /** Of items: of the same one. */
    private static void aboutTheSame(
            Scene scene, Side one, Map<String, Object> names, Side other, Map<String, Object> otherNames) {
        Expression a = one.made().arguments().get(0);
        Expression b = other.made().arguments().get(0);
        if (a instanceof Expression.Sum first
                && b instanceof Expression.Sum second
                && Topic.of(one.made()).subject() != null
                && Topic.of(one.made()).subject().equals(Topic.of(other.made()).subject())) {
            a = first.right();
            b = second.right();
        }
        Term left = scene.value(a, names);
        Term right = scene.value(b, otherNames);
        if (left != null && right != null) {
            scene.hold(Claim.equal(left, right));
        }
    }

    /** The ways in which two conclusions can differ; empty when they always do. */
    private static Optional<List<List<Claim>>> differences(
            Scene scene, Side one, Map<String, Object> names, Side other, Map<String, Object> otherNames) {
        if (!one.made().name().equals(other.made().name())) {
            return Optional.empty();
        }
        List<Expression> a = one.made().arguments();
        List<Expression> b = other.made().arguments();
        List<List<Claim>> differences = new ArrayList<>();
        if (a.size() != b.size()) {
            return Optional.empty();
        }
        for (int i = 1; i < a.size(); i++) {
            for (String property : properties(a.get(i), b.get(i), names, otherNames)) {
                Term left = value(scene, a.get(i), property, names);
                Term right = value(scene, b.get(i), property, otherNames);
                differences.add(
                        left == null || right == null
                                ? List.of()
                                : List.of(new Claim(left, Operator.NOT_EQUAL, right, Set.of())));
            }
        }
        return Optional.of(differences);
    }

    /** A whole row of the table: what an answer takes of it. */
    private static List<String> properties(
            Expression a, Expression b, Map<String, Object> names, Map<String, Object> otherNames) {
        boolean rows = isThing(a, names) && isThing(b, otherNames);
        return rows ? List.of("bedrag", "eenheid", "status", "bekend") : List.of("");
    }

    private static boolean isThing(Expression expression, Map<String, Object> names) {
        return expression instanceof Expression.Reference reference
                && reference.property().isEmpty()
                && names.get(reference.binding()) instanceof There;
    }

    private static Term value(Scene scene, Expression expression, String property, Map<String, Object> names) {
        if (property.isEmpty()) {
            return scene.value(expression, names);
        }
        Expression.Reference row = (Expression.Reference) expression;
        return scene.value(new Expression.Reference(row.binding(), property, NOWHERE), names);
    }

    /** Whether there can not be a case without an answer. */
    private boolean isAnswered(Regime regime, Subject subject) {
        Scene scene = new Scene(regime, table);
        Map<String, Object> names = new HashMap<>();
        Expression onderwerp = new Expression.Literal(subject.prefix(), NOWHERE);
        There item = null;
        if (subject.isFamily()) {
            String[] per = subject.per().split("\\.");
            item = scene.there(per[0]);
            names.put(ITEM, item);
            onderwerp = new Expression.Sum(onderwerp, '+', new Expression.Reference(ITEM, per[1], NOWHERE), NOWHERE);
        }
        if (!subject.withoutPlacement()) {
            scene.there(Laws.PLACEMENT);
        }
        for (String type : ANSWERS) {
            scene.lack(nothing(type, onderwerp), names);
        }
        return new Prover(regime, null)
                        .byCases(new Gaps(regime, List.copyOf(answered.getOrDefault(regime, Set.of())), item))
                        .impossible(scene)
                != null;
    }

    private static Pattern nothing(String type, Expression onderwerp) {
        Constraint about = new Comparison(
                new Expression.Property("onderwerp", NOWHERE), Operator.EQUAL, onderwerp, "", 0, 0, NOWHERE);
        return new Pattern(Pattern.Kind.NOT, type, "", List.of(about), "", NOWHERE);
    }
}
