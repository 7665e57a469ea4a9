package nl.pleegrecht.analysis.implied;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.rulebook.Operator;

/** Whether claims can hold together. Where it says no they can not; where it says yes it may only not have seen why. */
final class Claims {
    private static final String ZERO = "";

    private final Map<String, String> above = new HashMap<>();
    private final Map<String, Object> constants = new HashMap<>();
    private final Map<String, String> beginnings = new HashMap<>();
    private final Map<String, Set<Object>> allowed = new HashMap<>();
    private final List<Term> madeOfOthers = new ArrayList<>();
    private final Order order = new Order();

    private Claims() {}

    static boolean canHold(List<Claim> claims) {
        return new Claims().hold(claims);
    }

    private boolean hold(List<Claim> claims) {
        for (Claim claim : claims) {
            know(claim.left());
            if (claim.right() != null) {
                know(claim.right());
            }
        }
        for (Claim claim : claims) {
            if (claim.operator() == Operator.EQUAL
                    && claim.left().plus() == claim.right().plus()) {
                if (!join(claim.left().key(), claim.right().key())) {
                    return false;
                }
            }
        }
        if (!joinMade()) {
            return false;
        }
        for (Claim claim : claims) {
            if (!values(claim)) {
                return false;
            }
        }
        for (Claim claim : claims) {
            inOrder(claim);
        }
        return order.isPossible() && listsFit() && differ(claims);
    }

    /** What is made in the same way of the same is the same. */
    private boolean joinMade() {
        boolean more = true;
        while (more) {
            more = false;
            Map<List<Object>, String> made = new HashMap<>();
            for (Term term : madeOfOthers) {
                String same = made.putIfAbsent(recipe(term.made()), term.key());
                if (same != null && !top(same).equals(top(term.key()))) {
                    more = true;
                    if (!join(same, term.key())) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private List<Object> recipe(Term.Made made) {
        List<Object> recipe = new ArrayList<>(List.of(made.by()));
        for (Term part : made.of()) {
            recipe.add(top(part.key()));
            recipe.add(part.plus());
        }
        return recipe;
    }

    private void know(Term term) {
        if (above.putIfAbsent(term.key(), term.key()) != null) {
            return;
        }
        if (term.made() != null) {
            madeOfOthers.add(term);
            term.made().of().forEach(this::know);
        }
        if (term.isConstant()) {
            constants.put(term.key(), term.constant());
        }
        if (term.begins() != null) {
            beginnings.put(term.key(), term.begins());
        }
        if (term.sort() == Sort.YES_NO) {
            allowed.put(term.key(), new LinkedHashSet<>(List.of(true, false)));
        } else if (term.sort() == Sort.WORD) {
            allowed.put(term.key(), new LinkedHashSet<>(List.of(term.type().getEnumConstants())));
        }
        if (term.sort().hasOrder() && term.isConstant()) {
            BigDecimal value = term.plus(-term.plus()).number();
            order.atMost(term.key(), ZERO, value, false, false);
            order.atMost(ZERO, term.key(), value.negate(), false, false);
        }
    }

    private String top(String key) {
        String next = above.get(key);
        return next.equals(key) ? key : top(next);
    }

    private boolean join(String a, String b) {
        String one = top(a);
        String other = top(b);
        if (one.equals(other)) {
            return true;
        }
        above.put(one, other);
        Object value = constants.remove(one);
        if (value != null) {
            Object before = constants.putIfAbsent(other, value);
            if (before != null && !before.equals(value)) {
                return false;
            }
        }
        String beginning = beginnings.remove(one);
        if (beginning != null) {
            String before = beginnings.get(other);
            if (before != null && !before.startsWith(beginning) && !beginning.startsWith(before)) {
                return false;
            }
            if (before == null || beginning.length() > before.length()) {
                beginnings.put(other, beginning);
            }
        }
        if (constants.get(other) instanceof String text
                && beginnings.containsKey(other)
                && !text.startsWith(beginnings.get(other))) {
            return false;
        }
        Set<Object> values = allowed.remove(one);
        return values == null || restrict(other, values);
    }

    private boolean restrict(String top, Set<Object> values) {
        Set<Object> left = new LinkedHashSet<>(values);
        if (allowed.containsKey(top)) {
            left.retainAll(allowed.get(top));
        }
        allowed.put(top, left);
        return !left.isEmpty();
    }

    /** What a claim says of the values one term can have. */
    private boolean values(Claim claim) {
        String top = top(claim.left().key());
        if (claim.operator() == Operator.IN) {
            if (!restrict(top, claim.among())) {
                return false;
            }
        } else if (claim.operator() == Operator.NOT_IN) {
            if (allowed.containsKey(top)) {
                Set<Object> left = new LinkedHashSet<>(allowed.get(top));
                left.removeAll(claim.among());
                allowed.put(top, left);
            }
            if (claim.among().contains(constants.get(top))) {
                return false;
            }
        } else if (claim.operator() == Operator.NOT_EQUAL
                && claim.left().plus() == 0
                && claim.right().plus() == 0) {
            exclude(top, top(claim.right().key()));
            exclude(top(claim.right().key()), top);
        }
        Object value = constants.get(top);
        Set<Object> left = allowed.get(top);
        return left == null || !left.isEmpty() && (value == null || left.contains(value));
    }

    private void exclude(String top, String other) {
        if (constants.containsKey(other) && allowed.containsKey(top)) {
            Set<Object> left = new LinkedHashSet<>(allowed.get(top));
            left.remove(constants.get(other));
            allowed.put(top, left);
        }
    }

    private void inOrder(Claim claim) {
        if (claim.right() == null
                || !claim.left().sort().hasOrder()
                || !claim.right().sort().hasOrder()) {
            return;
        }
        Term left = claim.left();
        Term right = claim.right();
        switch (claim.operator()) {
            case LESS -> below(left, right, true);
            case LESS_OR_EQUAL -> below(left, right, false);
            case GREATER -> below(right, left, true);
            case GREATER_OR_EQUAL -> below(right, left, false);
            case EQUAL -> {
                below(left, right, false);
                below(right, left, false);
            }
            default -> {
                // says nothing of more and less
            }
        }
    }

    private void below(Term left, Term right, boolean strictly) {
        boolean stepped = left.sort().isStepped() && right.sort().isStepped();
        order.atMost(left.key(), right.key(), BigDecimal.valueOf(right.plus() - left.plus()), strictly, stepped);
    }

    /** Whether some value of each list lies where it must. */
    private boolean listsFit() {
        for (Map.Entry<String, Set<Object>> one : allowed.entrySet()) {
            if (one.getValue().stream()
                    .noneMatch(value -> !(value instanceof BigDecimal) || fits(one.getKey(), value))) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(String key, Object value) {
        BigDecimal number = (BigDecimal) value;
        return order.allows(key, ZERO, number) && order.allows(ZERO, key, number.negate());
    }

    /** Whether nothing must be what it must not be. */
    private boolean differ(List<Claim> claims) {
        for (Claim claim : claims) {
            if (claim.operator() == Operator.NOT_EQUAL && isOne(claim.left(), claim.right())) {
                return false;
            }
            if (claim.operator() == Operator.NOT_IN) {
                String top = top(claim.left().key());
                Set<Object> left = allowed.get(top);
                if (claim.among().contains(constants.get(top))
                        || left != null && claim.among().containsAll(left)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isOne(Term left, Term right) {
        String a = top(left.key());
        String b = top(right.key());
        if (left.plus() == right.plus()) {
            Object value = only(a);
            if (a.equals(b) || value != null && value.equals(only(b))) {
                return true;
            }
        }
        // of decimals 1.0 and 1.00 are neither more nor less, and perhaps not equal
        return left.sort().isStepped()
                && right.sort().isStepped()
                && order.isExactly(left.key(), right.key(), BigDecimal.valueOf(right.plus() - left.plus()));
    }

    private Object only(String top) {
        Object value = constants.get(top);
        Set<Object> left = allowed.get(top);
        return value != null
                ? value
                : left != null && left.size() == 1 ? left.iterator().next() : null;
    }
}
