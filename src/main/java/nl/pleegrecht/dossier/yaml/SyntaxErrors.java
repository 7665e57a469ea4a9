package nl.pleegrecht.dossier.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What the YAML library says, in words for the author of a file. The library often stops a line too late (a forgotten
 * space after a colon makes the <em>next</em> line wrong), so the text around the place decides too.
 */
final class SyntaxErrors {
    private static final Pattern TAB_INDENT = Pattern.compile("^ *(?:- *)?\\t");
    private static final Pattern FOUND = Pattern.compile("but (?:found|got) '?([^']*)'?$");

    private final Source source;
    private final String context;
    private final String problem;
    private final Location begin;
    private final Location at;

    private SyntaxErrors(Source source, MarkedYamlEngineException e) {
        this.source = source;
        this.context = Optional.ofNullable(e.getContext()).orElse("");
        this.problem = Optional.ofNullable(e.getProblem()).orElse("");
        this.at = place(e.getProblemMark().or(e::getContextMark));
        this.begin = place(e.getContextMark().or(e::getProblemMark));
    }

    static Diagnostic explain(Source source, YamlEngineException e) {
        if (e instanceof ReaderException reader) {
            String sign = String.format("U+%04X", reader.getCodePoint());
            return Diagnostic.error("DOS-007", source.at(reader.getPosition()), sign);
        }
        if (e instanceof MarkedYamlEngineException marked) {
            return new SyntaxErrors(source, marked).explain();
        }
        return Diagnostic.error("DOS-029", new Location(source.name(), 1, 1));
    }

    private Diagnostic explain() {
        Matcher tab = TAB_INDENT.matcher(source.line(at.line()));
        if (problem.contains("TAB") && tab.find()) {
            return Diagnostic.error("DOS-020", new Location(at.file(), at.line(), tab.end()));
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return Colons.tooMany(source, at);
        }
        if (problem.startsWith("could not find expected ':'")) {
            return Colons.missing(source, begin);
        }
        if (context.contains("quoted scalar")) {
            return problem.contains("escape") || problem.startsWith("expected")
                    ? Diagnostic.error("DOS-030", at)
                    : Diagnostic.error("DOS-025", begin);
        }
        if (context.contains("alias") || context.contains("anchor")) {
            return Diagnostic.error("DOS-011", begin);
        }
        if (context.contains("while scanning a tag")) {
            return Diagnostic.error("DOS-012", begin);
        }
        if (context.contains("flow mapping") || context.contains("flow sequence")) {
            return brackets();
        }
        return misplaced();
    }

    private Diagnostic brackets() {
        if (begin.line() == at.line() && problem.endsWith("got :") && Colons.inExpectations(source, at.line())) {
            return Colons.subject(source, at);
        }
        return Diagnostic.error(
                "DOS-026", begin, source.line(begin.line()).substring(begin.column() - 1, begin.column()));
    }

    /** Something stands where it cannot: a line that begins in the wrong column, or a sign that means something. */
    private Diagnostic misplaced() {
        Matcher found = FOUND.matcher(problem);
        String what = found.find() ? found.group(1) : "";
        String line = source.line(at.line());
        boolean firstOnLine = at.column() - 1 <= line.length()
                && line.substring(0, at.column() - 1).isBlank();
        if (firstOnLine && (what.equals("<block mapping start>") || what.equals("?") || what.equals("-"))) {
            return Diagnostic.error("DOS-027", at);
        }
        if (at.column() - 1 < line.length()) {
            String sign = line.substring(at.column() - 1).strip().split("\\s", 2)[0];
            return Diagnostic.error("DOS-028", at, Show.text(sign));
        }
        return Diagnostic.error("DOS-029", at);
    }

    private Location place(Optional<Mark> mark) {
        return mark.map(m -> new Location(source.name(), m.getLine() + 1, m.getColumn() + 1))
                .orElse(Location.of(source.name()));
    }
}
