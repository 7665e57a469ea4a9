package nl.pleegrecht.analysis.implied;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.ParsedRules;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.SubjectTable;

/**
 * Proves that two versions of a rule come to the same whatever the dossier, such as a rule with and without a condition that
 * others imply. Exact, without trying cases: where it gives a proof, no dossier on any day tells the two apart; where it gives
 * none, they may still be alike. Facts are taken to be complete, as rules see them. Safe to share between threads.
 */
public final class Implications {
    private final List<Regime> regimes = new ArrayList<>();
    private final Observed observed;

    /** Of a rule base. */
    public Implications(ParsedRules rules, SubjectTable subjects) {
        regimes.addAll(Regime.all(rules));
        this.observed = new Observed(subjects);
    }

    /**
     * Whether another version of a rule comes to the same in every case.
     *
     * @param rule a rule of the rule base
     * @param other the same but for one pattern, which may be changed or left out
     * @return why; empty when that is not proven
     */
    public Optional<Proof> alike(ParsedRule rule, ParsedRule other) {
        Optional<Change> change = Change.between(rule, other);
        if (change.isEmpty()) {
            return Optional.empty();
        }
        Optional<Proof> same = sameMatches(rule, change.get());
        return same.isPresent() ? same : withoutPlacement(rule, other, change.get());
    }

    private List<Regime> regimes(ParsedRule rule) {
        return regimes.stream().filter(regime -> regime.rules().contains(rule)).toList();
    }

    /** Whether both match in the same cases. */
    private Optional<Proof> sameMatches(ParsedRule rule, Change change) {
        Set<ParsedRule> used = new LinkedHashSet<>();
        for (Regime regime : regimes(rule)) {
            for (Change.Side side : change.sides()) {
                Set<ParsedRule> one = new Prover(regime, rule).impossible(side.scene(regime, condition -> true));
                if (one == null) {
                    return Optional.empty();
                }
                used.addAll(one);
            }
        }
        List<String> needed = needed(rule, change);
        List<ParsedRule> others = regimes.stream()
                .flatMap(regime -> regime.rules().stream())
                .distinct()
                .filter(used::contains)
                .toList();
        Proof.Kind kind = !others.isEmpty()
                ? Proof.Kind.OTHER_RULES
                : needed.isEmpty() ? Proof.Kind.ALWAYS : Proof.Kind.SAME_RULE;
        return Optional.of(new Proof(kind, needed, others));
    }

    /** Of the other conditions those that it takes: what can be left out one after the other is. */
    private List<String> needed(ParsedRule rule, Change change) {
        Set<Object> left = new LinkedHashSet<>();
        List<Regime> all = regimes(rule);
        for (Object condition : change.others()) {
            Set<Object> without = new LinkedHashSet<>(left);
            without.add(condition);
            boolean stillSo = all.stream()
                    .allMatch(regime -> change.sides().stream()
                            .allMatch(side -> new Prover(regime, rule)
                                            .impossible(side.scene(regime, one -> !without.contains(one)))
                                    != null));
            if (stillSo) {
                left.add(condition);
            }
        }
        List<String> needed = new ArrayList<>();
        for (Pattern pattern : rule.when()) {
            List<String> said = pattern.constraints().stream()
                    .filter(constraint -> change.others().contains(constraint) && !left.contains(constraint))
                    .map(Implications::text)
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (pattern == change.before()) {
                needed.addAll(said);
            } else if (!left.contains(pattern)) {
                boolean whole = pattern.kind() != Pattern.Kind.PRESENT
                        || pattern.constraints().isEmpty();
                needed.addAll(
                        whole
                                ? List.of(oneLine(pattern.text()))
                                : said.isEmpty() ? List.of(pattern.type() + "( )") : said);
            }
        }
        return needed.stream().distinct().toList();
    }

    private static String text(Constraint constraint) {
        if (constraint instanceof Constraint.Comparison comparison) {
            return oneLine(comparison.text());
        }
        List<Constraint> parts = constraint instanceof Constraint.AnyOf any
                ? any.parts()
                : constraint instanceof Constraint.AllOf all ? all.parts() : List.of();
        String between = constraint instanceof Constraint.AnyOf ? " || " : " && ";
        return parts.stream().map(Implications::text).collect(java.util.stream.Collectors.joining(between));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Whether all that is left out is the placement, on which everything hangs that the rule leads to. */
    private Optional<Proof> withoutPlacement(ParsedRule rule, ParsedRule other, Change change) {
        if (!change.isPatternLeftOut() || !change.before().type().equals(Laws.PLACEMENT)) {
            return Optional.empty();
        }
        boolean plain = change.before().kind() == Pattern.Kind.PRESENT
                && change.before().constraints().stream().allMatch(Constraint.Binding.class::isInstance);
        boolean unseen =
                plain && regimes(rule).stream().allMatch(regime -> observed.onlyWithPlacement(regime, rule, other));
        return unseen ? Optional.of(new Proof(Proof.Kind.PLACEMENT, List.of(), List.of())) : Optional.empty();
    }
}
