package nl.pleegrecht.analysis.compare;

import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;

/**
 * A case that could not be compared.
 *
 * @param file the file as the user named it
 * @param side the rule base that could not judge it, {@code A} or {@code B}; empty when the file itself is wrong
 * @param findings what is wrong
 */
public record Failure(String file, String side, List<Diagnostic> findings) {}
