package nl.pleegrecht.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.pleegrecht.evaluation.Tree.Fork;
import nl.pleegrecht.evaluation.Unsettled.Range;
import nl.pleegrecht.facts.Eenheid;

/** The lowest and the highest that a tree of amounts, or several together, can come to. */
final class Ranges {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    /** Beyond so many combinations there is no telling. */
    private static final int MOST = 20_000;

    private final Map<List<Tree>, Ends> known = new HashMap<>();
    private int left = MOST;

    /** Without an upper end when {@code high} is null. */
    private record Ends(BigDecimal low, BigDecimal high) {}

    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Of the answers of one tree; empty when some of them have no amount, or none of them has. */
    static Optional<Range> of(Tree tree) {
        Eenheid unit = null;
        for (Answer answer : tree.answers()) {
            if (answer.amount() != null) {
                if (unit != null && unit != answer.unit()) {
                    return Optional.empty();
                }
                unit = answer.unit();
            }
        }
        return unit == null ? Optional.empty() : of(List.of(tree), unit);
    }

    /** Of the answers of several trees together; empty when some of them have no amount. */
    static Optional<Range> of(List<Tree> trees, Eenheid unit) {
        for (Tree tree : trees) {
            for (Answer answer : tree.answers()) {
                boolean counts =
                        answer.kind() == AnswerKind.GEEN_RECHT || answer.amount() != null && answer.unit() == unit;
                if (!counts) {
                    return Optional.empty();
                }
            }
        }
        try {
            Ends ends = new Ranges().ends(trees);
            return Optional.of(new Range(ends.low(), ends.high(), unit));
        } catch (TooMuch e) {
            return Optional.empty();
        }
    }

    private Ends ends(List<Tree> trees) {
        BigDecimal fixed = NOTHING;
        List<Tree> open = new ArrayList<>();
        for (Tree tree : trees) {
            if (tree instanceof Tree.Leaf leaf) {
                BigDecimal amount = leaf.answer().amount();
                fixed = fixed.add(amount == null ? NOTHING : amount);
            } else {
                open.add(tree);
            }
        }
        if (open.isEmpty()) {
            return new Ends(fixed, fixed);
        }
        Ends ends = known.get(open);
        if (ends == null) {
            ends = forked(open);
            known.put(List.copyOf(open), ends);
        }
        return new Ends(
                ends.low().add(fixed), ends.high() == null ? null : ends.high().add(fixed));
    }

    private Ends forked(List<Tree> trees) {
        Slot slot = ((Fork) trees.get(0)).slot();
        Map<List<Tree>, Ends> seen = new HashMap<>();
        List<Ends> inOrder = new ArrayList<>();
        TreeSet<Object> numbers = new TreeSet<>();
        Set<Object> values = new LinkedHashSet<>();
        trees.forEach(tree -> values.addAll(tree.values(slot)));
        boolean isNumber = values.stream().allMatch(BigDecimal.class::isInstance);
        if (isNumber) {
            numbers.addAll(values);
        }
        for (Object value : isNumber ? numbers : values) {
            if (--left < 0) {
                throw new TooMuch();
            }
            List<Tree> rest = trees.stream().map(tree -> tree.with(slot, value)).toList();
            inOrder.add(ends(seen, rest));
        }
        Ends all = inOrder.stream()
                .reduce((one, other) -> new Ends(one.low().min(other.low()), highest(one.high(), other.high())))
                .orElseThrow();
        return isNumber && inOrder.size() > 1 ? withoutEnd(all, inOrder) : all;
    }

    /** Amounts that still change between the two highest numbers tried, beyond all that rules compare with, go on so. */
    private static Ends withoutEnd(Ends all, List<Ends> inOrder) {
        Ends last = inOrder.get(inOrder.size() - 1);
        Ends before = inOrder.get(inOrder.size() - 2);
        if (last.low().compareTo(before.low()) < 0) {
            throw new TooMuch();
        }
        boolean higher =
                last.high() == null || before.high() == null || last.high().compareTo(before.high()) > 0;
        return higher ? new Ends(all.low(), null) : all;
    }

    private Ends ends(Map<List<Tree>, Ends> seen, List<Tree> rest) {
        Ends one = seen.get(rest);
        if (one == null) {
            one = ends(rest);
            seen.put(rest, one);
        }
        return one;
    }

    private static BigDecimal highest(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? null : one.max(other);
    }
}
