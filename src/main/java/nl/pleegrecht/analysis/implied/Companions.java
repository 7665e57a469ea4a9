package nl.pleegrecht.analysis.implied;

import java.util.Map;
import nl.pleegrecht.analysis.implied.Scene.Said;
import nl.pleegrecht.analysis.implied.Scene.There;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Constraint.Comparison;

/** What comes with a thing that is there, by the laws of what a dossier can hold. */
record Companions(Scene scene) {
    private static final Map<String, Object> NAMED =
            Map.of(Laws.THE_PLACEMENT, new There(Laws.PLACEMENT, Laws.PLACEMENT));

    /** Adds what comes with a thing. */
    void of(There one) {
        for (Constraint law : Laws.of(one.type())) {
            Said said = new Said(law, true, one, Map.of());
            if (law instanceof Comparison comparison) {
                scene.ledger().law(scene.terms().of(comparison, said));
            } else {
                scene.say(said);
            }
        }
        if (Laws.OF_PLACEMENT.contains(one.type())) {
            Laws.WITH_PLACEMENT.forEach(scene::there);
        }
        if (one.type().equals(Laws.PLACEMENT)) {
            scene.things().stream()
                    .filter(thing -> thing.type().equals(Laws.STAY))
                    .toList()
                    .forEach(this::stay);
        } else if (one.type().equals(Laws.STAY) && scene.isPlaced()) {
            stay(one);
        } else if (one.type().equals(Laws.CONTRACT)) {
            scene.say(new Said(Laws.isStay(), true, scene.there(Laws.STAY), NAMED));
        }
        scene.things().stream()
                .filter(other -> other.type().equals(one.type()) && !other.equals(one))
                .toList()
                .forEach(other -> another(one, other));
    }

    /** What two of a type that are both there have to do with each other. */
    private void another(There one, There other) {
        Regime regime = scene.terms().regime();
        regime.common(one.type())
                .forEach(property -> scene.hold(Claim.equal(
                        scene.terms().property(one, property), scene.terms().property(other, property))));
        if (regime.keyOf(one.type()) != null) {
            scene.either(Laws.sameOrOtherKey(one, other, regime.keyOf(one.type())));
        }
        if (one.type().equals(Laws.ADDRESS)) {
            scene.either(Laws.sameOrOtherAddress(one, other));
        }
    }

    private void stay(There one) {
        scene.say(new Said(Laws.ofStay(), true, one, NAMED));
    }
}
