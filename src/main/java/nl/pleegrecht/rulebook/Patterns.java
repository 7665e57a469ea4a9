package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.rulebook.Constraint.AllOf;
import nl.pleegrecht.rulebook.Constraint.AnyOf;
import nl.pleegrecht.rulebook.Constraint.Binding;
import nl.pleegrecht.rulebook.Constraint.Comparison;

/** Looks up the words in the facts a rule asks for. */
final class Patterns {
    private final Words words;
    private final Scope scope;
    private final List<Diagnostic> findings;
    private Map<String, String> properties = Map.of();

    Patterns(Words words, Scope scope, List<Diagnostic> findings) {
        this.words = words;
        this.scope = scope;
        this.findings = findings;
    }

    Pattern check(Pattern pattern) {
        FactType type = words.type(pattern.type());
        if (type == null) {
            findings.add(Diagnostic.error(
                            "RUL-070",
                            pattern.location(),
                            pattern.type(),
                            String.join(
                                    ", ", words.typeNames().stream().sorted().toList()))
                    .nearest(pattern.type(), words.typeNames()));
            type = FactType.unknown(pattern.type());
        }
        properties = new HashMap<>();
        List<Constraint> constraints = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Binding binding) {
                properties.put(binding.binding(), binding.property());
            }
            try {
                constraints.add(check(constraint, type));
            } catch (Refused refused) {
                refused.report(findings);
            }
        }
        define(pattern, type);
        return new Pattern(
                pattern.kind(), pattern.type(), pattern.binding(), constraints, pattern.text(), pattern.location());
    }

    private void define(Pattern pattern, FactType type) {
        if (!pattern.binding().isEmpty()) {
            scope.define(pattern.binding(), new Scope.Bound(type, "", pattern.location()));
        }
        if (pattern.kind() != Pattern.Kind.PRESENT) {
            scope.leave(pattern);
        }
    }

    private Constraint check(Constraint constraint, FactType type) throws Refused {
        if (constraint instanceof Comparison comparison) {
            Comparison checked = new Comparisons(new Typer(type, scope), properties).check(comparison);
            new Names(words).check(type, checked);
            return checked;
        }
        if (constraint instanceof AnyOf any) {
            return new AnyOf(parts(any.parts(), type), any.location());
        }
        if (constraint instanceof AllOf all) {
            return new AllOf(parts(all.parts(), type), all.location());
        }
        Binding binding = (Binding) constraint;
        scope.define(binding.binding(), new Scope.Bound(type, binding.property(), binding.location()));
        Typer.field(type, binding.property(), binding.location());
        if (type.isWeeks(binding.property())) {
            throw new Refused("RUL-107", binding.location(), binding.property());
        }
        return constraint;
    }

    /** Every part is checked, so that two faults in one condition are both found. */
    private List<Constraint> parts(List<Constraint> parts, FactType type) throws Refused {
        List<Constraint> checked = new ArrayList<>();
        Optional<Refused> last = Optional.empty();
        for (Constraint part : parts) {
            try {
                checked.add(check(part, type));
            } catch (Refused refused) {
                last.ifPresent(earlier -> earlier.report(findings));
                last = Optional.of(refused);
            }
        }
        if (last.isPresent()) {
            throw last.get();
        }
        return checked;
    }
}
