package nl.pleegrecht.analysis.implied;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;

/**
 * The one pattern in which two versions of a rule differ.
 *
 * @param rule the rule
 * @param at which pattern
 * @param before the pattern
 * @param after in the other version; null when it is left out there
 */
record Change(ParsedRule rule, int at, Pattern before, Pattern after) {
    /** Empty when they differ in more than that, or a name would be lost. */
    static Optional<Change> between(ParsedRule rule, ParsedRule other) {
        boolean alike = rule.then().equals(other.then())
                && Objects.equals(rule.effective(), other.effective())
                && Objects.equals(rule.expires(), other.expires());
        List<Pattern> one = rule.when();
        List<Pattern> two = other.when();
        if (!alike || two.size() > one.size() || two.size() < one.size() - 1) {
            return Optional.empty();
        }
        int at = 0;
        while (at < two.size() && one.get(at).equals(two.get(at))) {
            at++;
        }
        if (at == one.size()) {
            return Optional.empty();
        }
        boolean leftOut = two.size() < one.size();
        Pattern after = leftOut ? null : two.get(at);
        boolean same = one.subList(at + 1, one.size()).equals(two.subList(leftOut ? at : at + 1, two.size()));
        boolean ofOneKind = after == null
                || after.kind() == one.get(at).kind()
                        && after.type().equals(one.get(at).type())
                        && after.binding().equals(one.get(at).binding());
        return same && ofOneKind ? Optional.of(new Change(rule, at, one.get(at), after)) : Optional.empty();
    }

    boolean isPatternLeftOut() {
        return after == null;
    }

    /** What would have to be for the two to differ: one of them works and the other does not. */
    List<Side> sides() {
        if (after == null) {
            return List.of(new Side(this, null, before));
        }
        return before.kind() == Pattern.Kind.NOT
                ? List.of(new Side(this, before, after), new Side(this, after, before))
                : List.of(new Side(this, after, before), new Side(this, before, after));
    }

    /** All other conditions: each pattern, and of what is there each thing that is said of it. */
    Set<Object> others() {
        Set<Object> all = new LinkedHashSet<>();
        for (int i = 0; i < rule.when().size(); i++) {
            if (i != at) {
                all.add(rule.when().get(i));
            }
        }
        for (int i = 0; i < rule.when().size(); i++) {
            Pattern pattern = rule.when().get(i);
            if (i == at || pattern.kind() == Pattern.Kind.PRESENT) {
                pattern.constraints().stream()
                        .filter(constraint -> !(constraint instanceof Constraint.Binding))
                        .filter(constraint -> pattern != before
                                || after != null && after.constraints().contains(constraint))
                        .forEach(all::add);
            }
        }
        return all;
    }

    /**
     * A case in which they differ.
     *
     * @param holds the pattern as it is met; null when there is none
     * @param fails the same pattern as it is not met
     */
    record Side(Change change, Pattern holds, Pattern fails) {
        /** The case with as many of the other conditions as are wanted. */
        Scene scene(Regime regime, Predicate<Object> wanted) {
            Scene scene = new Scene(regime);
            Map<String, Object> names = new HashMap<>();
            List<Pattern> when = change.rule().when();
            for (int i = 0; i < when.size(); i++) {
                if (i == change.at()) {
                    differ(scene, names, wanted);
                } else if (wanted.test(when.get(i))) {
                    Pattern pattern = when.get(i);
                    scene.pattern(pattern.kind() == Pattern.Kind.PRESENT ? only(pattern, wanted) : pattern, names);
                }
            }
            return scene;
        }

        private void differ(Scene scene, Map<String, Object> names, Predicate<Object> wanted) {
            Pattern.Kind kind = change.before().kind();
            Set<Constraint> both = new HashSet<>(fails.constraints());
            if (holds != null) {
                both.retainAll(holds.constraints());
            }
            Predicate<Object> common = constraint -> !both.contains(constraint) || wanted.test(constraint);
            if (kind == Pattern.Kind.NOT) {
                // what must not be there is there for one of them only
                Scene.There one = scene.there(fails.type());
                scene.meets(only(fails, common), one, new HashMap<>(names));
                if (holds != null) {
                    scene.lack(only(holds, common), names);
                }
                return;
            }
            if (holds == null) {
                scene.lack(fails, names);
                return;
            }
            Scene.There one = scene.there(holds.type());
            Map<String, Object> bound = kind == Pattern.Kind.PRESENT ? names : new HashMap<>(names);
            scene.meets(only(holds, common), one, bound);
            if (kind == Pattern.Kind.PRESENT) {
                List<Constraint> not = new ArrayList<>(fails.constraints());
                not.removeAll(holds.constraints());
                scene.say(new Scene.Said(new Constraint.AllOf(not, fails.location()), false, one, Map.copyOf(bound)));
            } else {
                scene.lack(only(fails, common), names);
            }
        }

        private static Pattern only(Pattern pattern, Predicate<Object> wanted) {
            List<Constraint> kept = pattern.constraints().stream()
                    .filter(constraint -> constraint instanceof Constraint.Binding || wanted.test(constraint))
                    .toList();
            return pattern.with(kept);
        }
    }
}
