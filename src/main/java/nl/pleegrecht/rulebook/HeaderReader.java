package nl.pleegrecht.rulebook;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;

/** Reads title, annotations and dates of a rule. */
final class HeaderReader {
    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("salience", "RUL-035"),
            Map.entry("agenda-group", "RUL-035"),
            Map.entry("activation-group", "RUL-035"),
            Map.entry("ruleflow-group", "RUL-035"),
            Map.entry("auto-focus", "RUL-035"),
            Map.entry("no-loop", "RUL-036"),
            Map.entry("lock-on-active", "RUL-036"),
            Map.entry("refract", "RUL-036"),
            Map.entry("timer", "RUL-037"),
            Map.entry("calendars", "RUL-037"),
            Map.entry("duration", "RUL-037"),
            Map.entry("enabled", "RUL-038"),
            Map.entry("dialect", "RUL-039"));

    private static final String EFFECTIVE = "date-effective";
    private static final String EXPIRES = "date-expires";

    private final Cursor tokens;
    private final List<Diagnostic> findings;
    private final Map<String, Token> annotations = new LinkedHashMap<>();
    private final Map<String, Token> dates = new LinkedHashMap<>();

    /** Annotations that are there, though not in order: they are not reported as missing too. */
    private final Set<String> attempted = new HashSet<>();

    HeaderReader(Cursor tokens, List<Diagnostic> findings) {
        this.tokens = tokens;
        this.findings = findings;
    }

    Header read() {
        Token title = tokens.peek();
        if (!title.isText()) {
            error("RUL-015", title.location(), Cursor.shown(title));
            toNextPart();
        } else {
            tokens.next();
            if (title.text().isBlank()) {
                error("RUL-018", title.location());
            }
        }
        while (!tokens.atEnd()) {
            try {
                part();
            } catch (Refused refused) {
                refused.report(findings);
                toNextPart();
            }
        }
        Annotations.check(annotations, attempted, title.location(), findings);
        return new Header(title.text(), title.location(), annotations, date(EFFECTIVE), expires(date(EFFECTIVE)));
    }

    private void part() throws Refused {
        Token first = tokens.next();
        if (first.is("@")) {
            annotation(first);
            return;
        }
        String name = attributeName(first);
        if (name.equals(EFFECTIVE) || name.equals(EXPIRES)) {
            Token date = tokens.next();
            if (!date.isText()) {
                throw new Refused("RUL-111", first.location(), Cursor.shown(date));
            }
            if (dates.putIfAbsent(name, date) != null) {
                error("RUL-115", first.location(), name);
            }
            return;
        }
        if (name.equals("extends")) {
            throw new Refused("RUL-050", first.location());
        }
        if (first.is(";") || first.is(",")) {
            throw new Refused("RUL-040", first.location(), first.text());
        }
        if (REFUSED.containsKey(name)) {
            throw new Refused(REFUSED.get(name), first.location(), name);
        }
        throw new Refused(unknown(first, name));
    }

    private Diagnostic unknown(Token first, String name) {
        Diagnostic finding = Diagnostic.error("RUL-041", first.location(), first.isWord() ? name : first.written());
        for (String date : List.of(EFFECTIVE, EXPIRES)) {
            // without its hyphen
            if (date.equals(name + "-" + tokens.peek().text())) {
                return finding.meant(date);
            }
        }
        return finding.nearest(name, Set.of(EFFECTIVE, EXPIRES, "when"));
    }

    private void annotation(Token at) throws Refused {
        Token name = tokens.next();
        Location location = at.location();
        if (!Annotations.NAMES.contains(name.text())) {
            Diagnostic finding =
                    Diagnostic.error("RUL-024", location, Cursor.shown(name)).nearest(name.text(), Annotations.NAMES);
            finding.suggestion().ifPresent(attempted::add);
            throw new Refused(finding);
        }
        attempted.add(name.text());
        Token text = tokens.peek(1);
        if (!tokens.at("(") || !text.isText() || !tokens.peek(2).is(")")) {
            throw new Refused("RUL-025", location, name.text());
        }
        tokens.next();
        tokens.inside();
        if (!dates.isEmpty()) {
            error("RUL-027", location, name.text());
        }
        if (annotations.putIfAbsent(name.text(), text) != null) {
            error("RUL-023", location, name.text());
        }
    }

    /** The engine's attributes may have hyphens. */
    private String attributeName(Token first) {
        StringBuilder name = new StringBuilder(first.text());
        while (tokens.at("-") && tokens.peek(1).isWord()) {
            tokens.next();
            name.append('-').append(tokens.next().text());
        }
        return name.toString();
    }

    private LocalDate date(String name) {
        Token written = dates.get(name);
        if (written == null) {
            return null;
        }
        return Dates.parse(written.text()).orElseGet(() -> {
            error("RUL-111", written.location(), written.written());
            dates.remove(name);
            return null;
        });
    }

    private LocalDate expires(LocalDate effective) {
        LocalDate expires = date(EXPIRES);
        if (expires == null) {
            return null;
        }
        Location location = dates.get(EXPIRES).location();
        if (effective != null && !expires.isAfter(effective)) {
            error("RUL-112", location, expires, effective);
        }
        if (expires.getDayOfMonth() == expires.lengthOfMonth()) {
            findings.add(Diagnostic.warning("RUL-113", location, expires, expires.plusDays(1)));
        }
        return expires;
    }

    private void toNextPart() {
        while (!tokens.atEnd() && !tokens.at("@") && !tokens.peek().firstOnLine()) {
            if (tokens.next().is("(")) {
                tokens.inside();
            }
        }
    }

    private void error(String code, Location location, Object... args) {
        findings.add(Diagnostic.error(code, location, args));
    }
}
