package nl.pleegrecht.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.rulebook.RuleBook;

/**
 * The rules whose conclusions remain in a situation. An answer does not name all of them: what another rule asks for with
 * {@code exists} is not in its derivation.
 */
public final class AppliedRules {
    private final RuleBook book;
    private final Engine engine;

    public AppliedRules(RuleBook book) {
        this.book = book;
        this.engine = new Engine(book, finding -> {
            throw new DiagnosticsException(List.of(finding));
        });
    }

    /** Adds their names; only of conclusions that rest on nothing that is missing. */
    public void addTo(Set<String> names, Situation situation) {
        List<Fact> amounts = book.amounts().on(situation.day()).stream()
                .map(bedrag -> Fact.of(bedrag, ""))
                .toList();
        Situation whole = situation.with(amounts);
        Completion first = new Completion(whole, Map.of());
        Conclusions conclusions = engine.run(whole, first.records());
        Dependence dependence =
                new Dependence(whole, new RuleGraph(book.rulesInForce(situation.day())), first, conclusions);
        for (Object conclusion : conclusions.all()) {
            for (Derivation derivation : conclusions.derivations(conclusion)) {
                String name = derivation.rule().name();
                if (!names.contains(name) && dependence.of(List.of(derivation)).isEmpty()) {
                    names.add(name);
                }
            }
        }
    }
}
