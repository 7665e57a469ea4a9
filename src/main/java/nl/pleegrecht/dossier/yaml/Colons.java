package nl.pleegrecht.dossier.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;

/** Explains colons: one too many, one too few, or one without a space after it. */
final class Colons {
    private static final Pattern TWO = Pattern.compile("^\\s*(?:- +)?(\\S[^:]*): +(\\S.*)$");
    private static final Pattern NO_SPACE = Pattern.compile("^\\s*(?:- +)?[^\\s:\"'{\\[][^:\"']*(:)\\S.*$");
    private static final Pattern TOP_KEY = Pattern.compile("^[^\\s#-].*");
    private static final Pattern EXPECTATIONS = Pattern.compile("^[\"']?verwacht[\"']?\\s*:.*");

    private Colons() {}

    /** A colon where no key can end: a second one on its line, or the line does not belong where it stands. */
    static Diagnostic tooMany(Source source, Location at) {
        String line = source.line(at.line());
        Matcher two = TWO.matcher(line);
        if (two.matches() && two.end(1) < at.column() - 1) {
            return inExpectations(source, at.line())
                    ? subject(source, at)
                    : Diagnostic.error("DOS-021", at, Show.text(two.group(1).strip() + ": \"" + two.group(2) + "\""));
        }
        int before = at.line() - 1;
        while (before > 0 && source.line(before).isBlank()) {
            before--;
        }
        if (before == 0 || indent(line) > indent(source.line(before))) {
            return Diagnostic.error("DOS-027", new Location(at.file(), at.line(), indent(line) + 1));
        }
        return missing(source, new Location(at.file(), before, indent(source.line(before)) + 1));
    }

    /** A line without a colon, or with a colon and no space. */
    static Diagnostic missing(Source source, Location at) {
        String line = source.line(at.line());
        Matcher noSpace = NO_SPACE.matcher(line);
        return noSpace.matches()
                ? Diagnostic.error(
                        "DOS-023", new Location(at.file(), at.line(), noSpace.start(1) + 1), Show.text(line.strip()))
                : Diagnostic.error("DOS-024", at, Show.text(line.strip()));
    }

    /** A subject with a colon in it, without the quotes that it needs; the place is its last colon. */
    static Diagnostic subject(Source source, Location at) {
        String line = source.line(at.line());
        String before = line.substring(0, at.column() - 1);
        String subject = before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf('{')) + 1)
                .replaceFirst("^\\s*(?:- +)?", "");
        String value =
                line.substring(at.column()).strip().split(" #|[,}]", 2)[0].strip();
        int start = before.length() - subject.length() + 1;
        return Diagnostic.error(
                "DOS-022", new Location(at.file(), at.line(), start), Show.text(subject), Show.text(value));
    }

    /** Whether a line belongs to the expectations: the last key at the margin decides. */
    static boolean inExpectations(Source source, int number) {
        return source.text()
                .lines()
                .limit(number)
                .filter(line -> TOP_KEY.matcher(line).matches())
                .reduce((earlier, later) -> later)
                .filter(line -> EXPECTATIONS.matcher(line).matches())
                .isPresent();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
