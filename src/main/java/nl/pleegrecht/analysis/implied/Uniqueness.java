package nl.pleegrecht.analysis.implied;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pleegrecht.analysis.implied.Regime.Maker;
import nl.pleegrecht.rulebook.Operator;

/**
 * Proves of the types that rules declare that there is never more than one thing of it, never two that differ in some
 * property, or never two with the same value of a property: whichever two rules conclude them. A regime that knows it needs no cases for it any more.
 */
record Uniqueness(Regime regime, TableLaws table) {
    /** In the order in which the types are declared, so that a type can build on those before it. */
    void prove() {
        regime.declared().forEach((type, properties) -> {
            List<String> common = properties.stream()
                    .filter(property -> areSame(type, List.of(property), Optional.empty()))
                    .toList();
            if (common.size() == properties.size()) {
                regime.provenSingle(type);
                return;
            }
            regime.provenCommon(type, common);
            properties.stream()
                    .filter(property -> areSame(type, properties, Optional.of(property)))
                    .findFirst()
                    .ifPresent(property -> regime.provenKey(type, property));
        });
    }

    /** Whether no two rules, nor one of them twice, can conclude things that differ there, with the same key if there is one. */
    private boolean areSame(String type, List<String> properties, Optional<String> key) {
        List<Maker> makers = regime.makersOf(type);
        for (int i = 0; i < makers.size(); i++) {
            for (int j = i; j < makers.size(); j++) {
                if (!areSame(makers.get(i), makers.get(j), properties, key)) {
                    return false;
                }
            }
        }
        return !makers.isEmpty();
    }

    private boolean areSame(Maker one, Maker other, List<String> properties, Optional<String> key) {
        Scene scene = new Scene(regime, table);
        Map<String, Object> names = scene.rule(one.rule().when());
        Map<String, Object> otherNames = scene.rule(other.rule().when());
        if (key.isPresent()) {
            Term left = scene.value(one.values().get(key.get()), names);
            Term right = scene.value(other.values().get(key.get()), otherNames);
            if (left == null || right == null) {
                return false;
            }
            scene.hold(Claim.equal(left, right));
        }
        for (String property : properties) {
            Term left = scene.value(one.values().get(property), names);
            Term right = scene.value(other.values().get(property), otherNames);
            Scene differ = scene.copy();
            if (left != null && right != null) {
                differ.hold(new Claim(left, Operator.NOT_EQUAL, right, Set.of()));
            }
            if (new Prover(regime, null).impossible(differ) == null) {
                return false;
            }
        }
        return true;
    }
}
