package nl.pleegrecht.analysis.implied;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.analysis.implied.Regime.Maker;
import nl.pleegrecht.analysis.implied.Scene.Lack;
import nl.pleegrecht.analysis.implied.Scene.There;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Pattern;

/** Tells cases apart by whether a condition is met of a rule that would conclude what is not there. */
final class Gaps {
    private final Regime regime;
    private final List<String> answered;
    private final There item;

    /**
     * @param answered subjects of which is known that with a placement there is always an answer
     * @param item what an answer is asked about; null when it is about the placement or the child
     */
    Gaps(Regime regime, List<String> answered, There item) {
        this.item = item;
        this.regime = regime;
        this.answered = List.copyOf(answered);
    }

    /** Two scenes that together are the one; empty when nothing is left to ask. */
    List<Scene> split(Scene scene) {
        for (Lack lack : scene.lacks()) {
            for (Maker maker : regime.makersOf(lack.pattern().type())) {
                if (mayMake(scene, lack, maker)) {
                    List<Scene> cases = split(scene, maker.rule().when(), 0, new HashMap<>());
                    if (!cases.isEmpty()) {
                        return cases;
                    }
                }
            }
        }
        return answered(scene);
    }

    /** One for each kind of answer on a subject that is known to have one, of which some is lacking. */
    private List<Scene> answered(Scene scene) {
        for (String subject : answered) {
            if (scene.isPlaced() && !scene.isAnswered(subject) && lacks(scene, subject)) {
                return Decisions.ANSWERS.stream()
                        .filter(type -> !regime.makersOf(type).isEmpty())
                        .map(type -> {
                            Scene one = scene.copy();
                            one.answer(type, subject);
                            return one;
                        })
                        .toList();
            }
        }
        return List.of();
    }

    private static boolean lacks(Scene scene, String subject) {
        return scene.lacks().stream()
                .anyMatch(lack -> nl.pleegrecht.rulebook.Topic.of(lack.pattern()).stream()
                        .anyMatch(topic -> subject.equals(topic.subject())));
    }

    /** Whether a rule may conclude what is lacking, as far as the values that are written out tell. */
    private static boolean mayMake(Scene scene, Lack lack, Maker maker) {
        Scene made = scene.copy();
        made.forgetLacks();
        There thing = made.there(lack.pattern().type());
        made.open(thing);
        maker.values().forEach((property, value) -> made.equal(thing, property, value, Map.of()));
        made.meets(lack.pattern(), thing, new HashMap<>(lack.names()));
        return !made.isImpossible();
    }

    private List<Scene> split(Scene scene, List<Pattern> when, int index, Map<String, Object> names) {
        if (index == when.size()) {
            return List.of();
        }
        Pattern pattern = when.get(index);
        if (pattern.kind() == Pattern.Kind.NOT) {
            Scene met = scene.copy();
            met.meets(pattern, met.there(pattern.type()), new HashMap<>(names));
            if (met.isImpossible()) {
                return split(scene, when, index + 1, names);
            }
            boolean certain = scene.things().stream()
                    .anyMatch(thing -> thing.type().equals(pattern.type())
                            && scene.certainlyMeets(pattern, thing, new HashMap<>(names)));
            return certain ? List.of() : List.of(met, without(scene, pattern, names));
        }
        boolean met = false;
        for (There thing : List.copyOf(scene.things())) {
            Map<String, Object> with = new HashMap<>(names);
            if (thing.type().equals(pattern.type()) && scene.certainlyMeets(pattern, thing, with)) {
                met = true;
                List<Scene> further = split(scene, when, index + 1, with);
                if (!further.isEmpty()) {
                    return further;
                }
            }
        }
        if (met) {
            return List.of();
        }
        List<Scene> ofItem =
                item != null && item.type().equals(pattern.type()) ? ofItem(scene, pattern, names) : List.of();
        if (!ofItem.isEmpty()) {
            return ofItem;
        }
        Scene there = scene.copy();
        there.meets(pattern, there.there(pattern.type()), new HashMap<>(names));
        return there.isImpossible() ? List.of() : List.of(there, without(scene, pattern, names));
    }

    /** Whether the item itself meets a pattern or not; empty when it can not. */
    private List<Scene> ofItem(Scene scene, Pattern pattern, Map<String, Object> names) {
        Scene met = scene.copy();
        met.meets(pattern, item, new HashMap<>(names));
        if (met.isImpossible()) {
            return List.of();
        }
        Scene failed = scene.copy();
        Map<String, Object> known = new HashMap<>(names);
        failed.bind(pattern.constraints(), item, known);
        failed.say(new Scene.Said(
                new Constraint.AllOf(pattern.constraints(), pattern.location()), false, item, Map.copyOf(known)));
        return List.of(met, failed);
    }

    private static Scene without(Scene scene, Pattern pattern, Map<String, Object> names) {
        Scene without = scene.copy();
        without.lack(pattern, names);
        without.failsOneOf(pattern, names);
        return without;
    }
}
