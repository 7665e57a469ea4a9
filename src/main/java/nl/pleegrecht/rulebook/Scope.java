package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.rulebook.Constraint.Binding;
import nl.pleegrecht.rulebook.Expression.Reference;

/** The names a rule has given so far, and which of them it used. */
final class Scope {
    /**
     * What a name stands for.
     *
     * @param fact the type of the fact it is bound to, or of the fact whose property it is
     * @param field the property it is bound to; empty for the fact itself
     * @param location where it got its name
     */
    record Bound(FactType fact, String field, Location location) {}

    private final Map<String, Bound> names = new LinkedHashMap<>();
    private final Map<String, Location> gone = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> all;
    private final List<Diagnostic> findings;
    private final List<Diagnostic> unused = new ArrayList<>();
    private final boolean complete;

    /** @param complete whether all of the rule was read; otherwise a name may well be used in what was not */
    Scope(List<Pattern> patterns, boolean complete, List<Diagnostic> findings) {
        this.complete = complete;
        this.findings = findings;
        this.all = patterns.stream()
                .flatMap(pattern -> bindings(pattern).keySet().stream())
                .collect(Collectors.toSet());
    }

    /** The names a pattern gives, with their places. */
    static Map<String, Location> bindings(Pattern pattern) {
        Map<String, Location> names = new LinkedHashMap<>();
        if (!pattern.binding().isEmpty()) {
            names.put(pattern.binding(), pattern.location());
        }
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Binding binding) {
                names.put(binding.binding(), binding.location());
            }
        }
        return names;
    }

    void define(String name, Bound bound) {
        Location first = names.containsKey(name) ? names.get(name).location() : gone.get(name);
        if (first != null) {
            findings.add(Diagnostic.error("RUL-081", bound.location(), name, first));
        } else {
            names.put(name, bound);
        }
    }

    Bound find(Reference reference) throws Refused {
        String name = reference.binding();
        Bound bound = names.get(name);
        if (bound != null) {
            used.add(name);
            return bound;
        }
        if (gone.containsKey(name)) {
            throw new Refused("RUL-082", reference.location(), name, gone.get(name));
        }
        if (all.contains(name)) {
            throw new Refused("RUL-084", reference.location(), name);
        }
        throw new Refused(
                Diagnostic.error("RUL-080", reference.location(), name).nearest(name, names.keySet()));
    }

    /** Names given within {@code not} or {@code exists} mean nothing after it. */
    void leave(Pattern pattern) {
        warnUnused(bindings(pattern).keySet());
        for (String name : bindings(pattern).keySet()) {
            Bound bound = names.remove(name);
            if (bound != null) {
                gone.put(name, bound.location());
            }
        }
    }

    /** The warnings of names that were not used: where something could not be understood, that may be just where they were. */
    List<Diagnostic> close() {
        warnUnused(names.keySet());
        return unused;
    }

    private void warnUnused(Set<String> candidates) {
        if (!complete) {
            return;
        }

        for (String name : candidates) {
            if (names.containsKey(name) && !used.contains(name)) {
                unused.add(Diagnostic.warning("RUL-083", names.get(name).location(), name));
            }
        }
    }
}
