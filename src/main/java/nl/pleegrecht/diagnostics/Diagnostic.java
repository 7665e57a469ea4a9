package nl.pleegrecht.diagnostics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One finding. The texts stand in the message catalogue under the code: {@code CODE} for what was found, {@code
 * CODE.doe} for the act that mends it; a suggestion, when there is one, takes the place of the latter.
 *
 * @param code stable, such as {@code DOS-012}
 * @param severity whether it stops the work on the file
 * @param location where
 * @param args values for the places {@code {0}}, {@code {1}} … in the texts
 * @param suggestion the word that was probably meant
 */
public record Diagnostic(
        String code, Severity severity, Location location, List<String> args, Optional<String> suggestion) {

    public Diagnostic {
        args = List.copyOf(args);
    }

    /** An error at a place. */
    public static Diagnostic error(String code, Location location, Object... args) {
        return new Diagnostic(code, Severity.ERROR, location, strings(args), Optional.empty());
    }

    /** A warning at a place: reported, but the file is still used. */
    public static Diagnostic warning(String code, Location location, Object... args) {
        return new Diagnostic(code, Severity.WARNING, location, strings(args), Optional.empty());
    }

    /** What somebody knows of, told once with the reason. */
    public static Diagnostic known(String code, Location location, Object... args) {
        return new Diagnostic(code, Severity.KNOWN, location, strings(args), Optional.empty());
    }

    /** The same finding with the nearest of the known words as a suggestion, if one is near enough. */
    public Diagnostic nearest(String written, Collection<String> known) {
        return new Diagnostic(code, severity, location, args, Suggestions.nearest(written, known));
    }

    /** The same finding with what was surely meant. */
    public Diagnostic meant(String word) {
        return new Diagnostic(code, severity, location, args, Optional.of(word));
    }

    public boolean isWarning() {
        return severity == Severity.WARNING;
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    private static List<String> strings(Object[] args) {
        List<String> texts = new ArrayList<>();
        for (Object arg : args) {
            texts.add(String.valueOf(arg));
        }
        return texts;
    }
}
