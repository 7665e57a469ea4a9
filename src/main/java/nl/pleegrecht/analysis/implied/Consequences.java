package nl.pleegrecht.analysis.implied;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.analysis.implied.Scene.Lack;
import nl.pleegrecht.analysis.implied.Scene.Said;
import nl.pleegrecht.analysis.implied.Scene.There;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Constraint.AllOf;
import nl.pleegrecht.rulebook.Constraint.AnyOf;
import nl.pleegrecht.rulebook.Constraint.Binding;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Pattern;

/** What follows from a scene, as far as plain comparison tells; what follows for certain it adds to the scene. */
record Consequences(Scene scene) {
    /** Whether it is certain that there is no such case. */
    boolean isImpossible() {
        while (true) {
            if (scene.isDenied() || !scene.ledger().canHold(List.of())) {
                return true;
            }
            boolean more = false;
            for (Lack lack : List.copyOf(scene.lacks())) {
                for (There thing : List.copyOf(scene.things())) {
                    if (thing.type().equals(lack.pattern().type())) {
                        more |= notMet(lack, thing);
                        if (scene.isDenied()) {
                            return true;
                        }
                    }
                }
            }
            if (!more) {
                return false;
            }
        }
    }

    /** Nothing meets the pattern, so this thing does not: the only condition that it may fail, it fails. */
    private boolean notMet(Lack lack, There thing) {
        Map<String, Object> names = new HashMap<>(lack.names());
        scene.bind(lack.pattern().constraints(), thing, names);
        List<Said> open = new ArrayList<>();
        for (Constraint constraint : lack.pattern().constraints()) {
            if (!follows(new Said(constraint, true, thing, names))) {
                open.add(new Said(constraint, false, thing, names));
            }
        }
        if (open.isEmpty()) {
            scene.deny();
            return false;
        }
        if (open.size() > 1) {
            return false;
        }
        int before = scene.size();
        scene.say(open.get(0));
        return scene.size() > before;
    }

    /** Whether a condition certainly holds, as far as plain comparison tells. */
    private boolean follows(Said said) {
        if (said.constraint() instanceof Binding) {
            return true;
        }
        if (said.constraint() instanceof AllOf all) {
            return all.parts().stream().allMatch(part -> follows(new Said(part, true, said.there(), said.names())));
        }
        List<Claim> otherwise = new ArrayList<>();
        boolean known = false;
        for (Constraint part : said.constraint() instanceof AnyOf any ? any.parts() : List.of(said.constraint())) {
            if (!(part instanceof Comparison comparison)) {
                return certainly(said);
            }
            Claim claim = scene.terms().of(comparison, new Said(part, false, said.there(), said.names()));
            if (claim != null) {
                otherwise.add(claim);
                known |= scene.ledger().isKnown(claim);
            }
        }
        return known && !scene.ledger().canHold(otherwise);
    }

    private boolean certainly(Said said) {
        Scene otherwise = scene.copy();
        otherwise.say(new Said(said.constraint(), false, said.there(), said.names()));
        return otherwise.isDenied() || !otherwise.ledger().canHold(List.of());
    }

    /** Whether a thing certainly meets a pattern; the names in it then stand for what they are. */
    boolean certainlyMeets(Pattern pattern, There thing, Map<String, Object> names) {
        if (!pattern.binding().isEmpty()) {
            names.put(pattern.binding(), thing);
        }
        scene.bind(pattern.constraints(), thing, names);
        return pattern.constraints().stream().allMatch(constraint -> follows(new Said(constraint, true, thing, names)));
    }
}
