package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.answers.Conclusie;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression.Listing;
import nl.pleegrecht.rulebook.Expression.Literal;
import nl.pleegrecht.rulebook.Expression.Property;
import nl.pleegrecht.rulebook.Expression.Sum;

/** Checks the texts that name something kept outside the rules: subjects and amounts. */
record Names(Words words) {
    /** What a comparison names: a subject of a conclusion, or a name in the table of amounts. */
    void check(FactType fact, Comparison comparison) throws Refused {
        if (fact.record() == null || !(comparison.left() instanceof Property property)) {
            return;
        }
        boolean subject = Conclusie.class.isAssignableFrom(fact.record())
                && property.name().equals("onderwerp");
        boolean amount = fact.record() == Bedrag.class && property.name().equals("naam");
        List<Expression> values =
                comparison.right() instanceof Listing listing ? listing.items() : List.of(comparison.right());
        for (Expression value : values) {
            if (subject && Comparisons.first(value) instanceof Literal) {
                subject(value);
            } else if (amount && value instanceof Literal literal) {
                amount(literal);
            }
        }
    }

    /** A subject as a verb gets it: a text, or the beginning of a family with something behind it. */
    void subject(Expression value) throws Refused {
        Subjects subjects = words.subjects();
        if (value instanceof Literal literal && literal.value() instanceof String text) {
            if (!subjects.known(text)) {
                throw new Refused(Diagnostic.error("RUL-076", literal.location(), text, known())
                        .nearest(text, subjects.plain()));
            }
        } else if (value instanceof Sum
                && Comparisons.first(value) instanceof Literal literal
                && literal.value() instanceof String prefix) {
            if (!subjects.knownPrefix(prefix)) {
                throw new Refused(Diagnostic.error("RUL-076", literal.location(), prefix, known())
                        .nearest(prefix, subjects.prefixes()));
            }
        } else {
            throw new Refused("RUL-077", value.location(), Written.of(value));
        }
    }

    private void amount(Literal literal) throws Refused {
        String name = String.valueOf(literal.value());
        if (!words.amounts().contains(name)) {
            throw new Refused(Diagnostic.error(
                            "RUL-078",
                            literal.location(),
                            name,
                            String.join(", ", words.amounts().stream().sorted().toList()))
                    .nearest(name, words.amounts()));
        }
    }

    private String known() {
        List<String> names = new ArrayList<>(words.subjects().names());
        names.sort(null);
        return String.join(", ", names);
    }
}
