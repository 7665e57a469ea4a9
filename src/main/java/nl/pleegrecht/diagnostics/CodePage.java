package nl.pleegrecht.diagnostics;

import java.util.List;

/**
 * What there is to tell of one code, apart from what was found and what to do, which the message catalogue says.
 *
 * @param code the code, such as {@code RUL-071}
 * @param severity whether it stops the work
 * @param why why it matters
 * @param wrong a small example that is not in order
 * @param right the same in order
 * @param values what stands in the places of the texts of the catalogue for the wrong example
 */
public record CodePage(String code, Severity severity, String why, String wrong, String right, List<String> values) {
    public CodePage {
        values = List.copyOf(values);
    }

    /** What is found in the wrong example. */
    public Diagnostic finding() {
        Location nowhere = Location.of("");
        return switch (severity) {
            case ERROR -> Diagnostic.error(code, nowhere, values.toArray());
            case WARNING -> Diagnostic.warning(code, nowhere, values.toArray());
            case KNOWN -> Diagnostic.known(code, nowhere, values.toArray());
        };
    }
}
