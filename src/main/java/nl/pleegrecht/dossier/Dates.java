package nl.pleegrecht.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Severity;
import nl.pleegrecht.dossier.yaml.Node.Scalar;

/** Days as a file writes them: yyyy-mm-dd. */
final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ]?(\\d{1,2})[-/. ]?(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

    private Dates() {}

    static Optional<LocalDate> read(String text) {
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    /** What is wrong with a value that is no date, and the date that was probably meant. */
    static Diagnostic finding(String key, Scalar scalar, String... words) {
        String text = scalar.text();
        if (ISO.matcher(text).matches()) {
            return Diagnostic.error("DOS-049", scalar.at(), key, scalar.shown());
        }
        List<String> args = List.of(key, scalar.shown(), String.join(", ", words));
        Optional<String> meant = otherwise(text).map(LocalDate::toString);
        return new Diagnostic(words.length == 0 ? "DOS-048" : "DOS-061", Severity.ERROR, scalar.at(), args, meant);
    }

    private static Optional<LocalDate> otherwise(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches() ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
