package nl.pleegrecht.rulebook;

import java.util.List;

/**
 * All rule files of a folder, read and checked, not yet compiled.
 *
 * @param rules in the order of the files
 * @param declaredTypes in the order of the files
 */
public record ParsedRules(List<ParsedRule> rules, List<DeclaredType> declaredTypes) {
    public ParsedRules {
        rules = List.copyOf(rules);
        declaredTypes = List.copyOf(declaredTypes);
    }
}
