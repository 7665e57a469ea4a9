package nl.pleegrecht.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.rulebook.Meaning;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Read;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.Topic;
import nl.pleegrecht.rulebook.ValueFlow;

/**
 * Two versions of a rule base side by side: in which situations can the second give another outcome than the first? It may
 * say so of a situation in which nothing changes, never the other way round. Only the text of the rules is looked at.
 * Safe to share between threads.
 */
public final class RuleChange {
    private final RuleBook before;
    private final RuleBook after;
    private final boolean everything;
    private final List<Changed> changed = new ArrayList<>();
    private final Map<ParsedRule, Residual> residuals = new ConcurrentHashMap<>();
    private final NavigableSet<LocalDate> starts = new TreeSet<>();
    private final Map<LocalDate, Span> spans = new ConcurrentHashMap<>();
    private ValueFlow flow;

    /** A rule that says something else, or is in force on other days; null where it is not there. */
    private record Changed(ParsedRule before, ParsedRule after) {}

    /**
     * What changes on days on which no rule or amount begins or ends.
     *
     * @param rules those in force that change; of one that is not, null
     * @param differing what is connected with the values in them
     * @param amounts rows of the table that only one of both has
     * @param silent whether there is a subject on which rules begin or cease to speak
     */
    private record Span(List<Changed> rules, Set<Object> differing, AmountChange amounts, boolean silent) {}

    public RuleChange(RuleBook before, RuleBook after) {
        this.before = before;
        this.after = after;
        this.everything = !before.subjects().equals(after.subjects())
                || !Meaning.of(before.parsed().declaredTypes())
                        .equals(Meaning.of(after.parsed().declaredTypes()))
                || !order(before, after).equals(order(after, before));
        if (!everything) {
            compare();
            starts.addAll(before.changes());
            starts.addAll(after.changes());
        }
    }

    /** Whether the outcome may be another one. */
    public boolean mayTouch(Situation situation) {
        if (everything) {
            return true;
        }
        Span span = span(situation.day());
        return span.silent()
                || span.rules().stream().anyMatch(rule -> differs(rule, situation))
                || missesDiffering(situation, span.differing())
                || span.amounts().seenBy(situation).anyMatch(rule -> mayFire(rule, situation));
    }

    /**
     * Where a change comes into a situation.
     *
     * @param rules that say something else, or see other amounts, by name
     * @param reads what is missing of which other values may be tried
     */
    record Doors(Set<String> rules, Set<Read> reads) {}

    /** Where the change comes into a situation; empty when it may be anywhere. */
    Optional<Doors> doors(Situation situation) {
        if (everything) {
            return Optional.empty();
        }
        Span span = span(situation.day());
        if (span.silent()) {
            return Optional.empty();
        }
        Set<String> names = new HashSet<>();
        span.rules().stream()
                .filter(rule -> differs(rule, situation))
                .flatMap(rule -> Stream.of(rule.before(), rule.after()))
                .filter(Objects::nonNull)
                .forEach(rule -> names.add(rule.name()));
        span.amounts()
                .seenBy(situation)
                .filter(rule -> mayFire(rule, situation))
                .forEach(rule -> names.add(rule.name()));
        return Optional.of(new Doors(names, reads(situation, span.differing())));
    }

    /** Whether no situation at all can come out otherwise. */
    public boolean isNothing() {
        return !everything
                && changed.isEmpty()
                && Meaning.of(before.amounts().rows())
                        .equals(Meaning.of(after.amounts().rows()))
                && before.amounts().names().equals(after.amounts().names());
    }

    /** The names of the rules that are in both, in the order in which answers name them. */
    private static List<String> order(RuleBook book, RuleBook other) {
        Set<String> names = new HashSet<>();
        other.rules().forEach(rule -> names.add(rule.name()));
        return book.rules().stream()
                .sorted(Comparator.comparing(ParsedRule::location))
                .map(ParsedRule::name)
                .filter(names::contains)
                .toList();
    }

    private void compare() {
        Map<String, ParsedRule> old = new LinkedHashMap<>();
        before.rules().forEach(rule -> old.put(rule.name(), rule));
        for (ParsedRule rule : after.rules()) {
            ParsedRule was = old.remove(rule.name());
            if (was != rule && (was == null || !isSame(was, rule))) {
                changed.add(new Changed(was, rule));
            }
        }
        old.values().forEach(gone -> changed.add(new Changed(gone, null)));
        flow = new ValueFlow(List.of(before.parsed(), after.parsed()));
    }

    private static boolean isSame(ParsedRule a, ParsedRule b) {
        return saysTheSame(a, b)
                && Objects.equals(a.effective(), b.effective())
                && Objects.equals(a.expires(), b.expires());
    }

    private static boolean saysTheSame(ParsedRule a, ParsedRule b) {
        return Meaning.undated(a).equals(Meaning.undated(b));
    }

    private Span span(LocalDate day) {
        LocalDate since = starts.floor(day);
        return spans.computeIfAbsent(since == null ? LocalDate.MIN : since, start -> spanOn(day));
    }

    private Span spanOn(LocalDate day) {
        List<Changed> rules = new ArrayList<>();
        Set<Object> differing = new HashSet<>();
        for (Changed one : changed) {
            ParsedRule was = inForce(one.before(), day);
            ParsedRule is = inForce(one.after(), day);
            boolean same = was == null ? is == null : is != null && saysTheSame(was, is);
            if (!same) {
                rules.add(new Changed(was, is));
                differing.addAll(flow.differing(was, is));
            }
        }
        AmountChange amounts = AmountChange.on(day, before, after);
        if (!amounts.isNothing()) {
            differing.addAll(flow.connected(Bedrag.class));
        }
        return new Span(
                List.copyOf(rules),
                differing,
                amounts,
                !rules.isEmpty() && !spoken(before, day).equals(spoken(after, day)));
    }

    private static ParsedRule inForce(ParsedRule rule, LocalDate day) {
        return rule != null && rule.inForce(day) ? rule : null;
    }

    /** The subjects that rules speak about: where none does, the answer is that there are no rules. */
    private static Set<Object> spoken(RuleBook book, LocalDate day) {
        Set<Object> spoken = new HashSet<>();
        for (ParsedRule rule : book.rulesInForce(day)) {
            for (Topic topic : rule.then().stream().map(Topic::of).toList()) {
                if (Answers.TYPES.contains(topic.type())) {
                    spoken.add(List.of(String.valueOf(topic.subject()), topic.prefix()));
                }
            }
        }
        return spoken;
    }

    private boolean differs(Changed rule, Situation situation) {
        return (mayFire(rule.before(), situation) || mayFire(rule.after(), situation))
                && !left(rule.before(), situation).equals(left(rule.after(), situation));
    }

    /** As {@link #left} is something; quicker to tell, and most rules have nothing to do with most situations. */
    private static boolean mayFire(ParsedRule rule, Situation situation) {
        return rule != null && Residual.mayFire(rule, situation);
    }

    private Object left(ParsedRule rule, Situation situation) {
        return rule == null
                ? Residual.NOTHING
                : residuals.computeIfAbsent(rule, Residual::new).in(situation);
    }

    /** All that is made of something missing of which other values may be tried. */
    private Set<Read> reads(Situation situation, Set<Object> differing) {
        Set<Unknown> unknowns = new HashSet<>();
        for (Fact fact : situation.facts()) {
            fact.missing().forEach((property, follows) -> {
                if (flow.reaches(differing, new Read(fact.typeName(), property))) {
                    unknowns.addAll(follows.from());
                }
            });
        }
        Set<Read> reads = new HashSet<>();
        for (Fact fact : situation.facts()) {
            boolean perhaps =
                    fact.presence() != null && unknowns.contains(fact.presence().unknown());
            fact.missing().forEach((property, follows) -> {
                if (perhaps || follows.from().stream().anyMatch(unknowns::contains)) {
                    reads.add(new Read(fact.typeName(), property));
                }
            });
            if (perhaps) {
                fact.known().keySet().forEach(property -> reads.add(new Read(fact.typeName(), property)));
                reads.add(new Read(fact.typeName(), ""));
            }
        }
        return reads;
    }

    /** The values that are tried for what is missing follow from what the rules compare with. */
    private boolean missesDiffering(Situation situation, Set<Object> differing) {
        if (differing.isEmpty()) {
            return false;
        }
        for (Fact fact : situation.facts()) {
            for (String property : fact.missing().keySet()) {
                if (flow.reaches(differing, new Read(fact.typeName(), property))) {
                    return true;
                }
            }
        }
        return false;
    }
}
