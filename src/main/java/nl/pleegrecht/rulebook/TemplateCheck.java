package nl.pleegrecht.rulebook;

import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.rulebook.Expression.Reference;

/** Whether each place in an {@code @uitleg} can be filled with a value. */
final class TemplateCheck {
    private final Scope scope;
    private final List<Diagnostic> findings;

    TemplateCheck(Scope scope, List<Diagnostic> findings) {
        this.scope = scope;
        this.findings = findings;
    }

    /**
     * @param uitleg the text with its quotes; null when the rule has none
     * @param complete whether all of the rule could be read; otherwise a name may well be given in what was not
     */
    void check(Token uitleg, boolean complete) {
        if (uitleg == null) {
            return;
        }
        Location start = uitleg.location();
        int column = start.column() + 1;
        for (Template.Part part : Template.of(uitleg.text()).parts()) {
            Location location = new Location(start.file(), start.line(), column);
            if (part instanceof Template.Broken broken) {
                findings.add(Diagnostic.error(broken.isClosed() ? "RUL-140" : "RUL-141", location, broken.written()));
            } else if (part instanceof Template.Place place && complete) {
                check(place, location);
            }
            column += part.written().length();
        }
    }

    private void check(Template.Place place, Location location) {
        Reference reference = new Reference(place.binding(), place.property(), location);
        try {
            Scope.Bound bound = scope.find(reference);
            String property = bound.field().isEmpty() ? place.property() : bound.field();
            if (bound.fact().isWeeks(property)) {
                throw new Refused("RUL-142", location, property);
            }
            new Typer(null, scope).type(reference);
        } catch (Refused refused) {
            refused.report(findings);
        }
    }
}
