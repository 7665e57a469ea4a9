package nl.pleegrecht.analysis;

import java.util.Set;
import nl.pleegrecht.diagnostics.Diagnostic;

/**
 * Something that is missing in a trace.
 *
 * @param diagnostic what and where
 * @param normen the norms it is about; empty when it is about no norm in particular
 * @param ofAll whether it makes the trace of every norm uncertain
 */
record Finding(Diagnostic diagnostic, Set<String> normen, boolean ofAll) {
    boolean isAbout(Set<String> asked) {
        return ofAll || normen.stream().anyMatch(asked::contains);
    }
}
