package nl.pleegrecht.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.diagnostics.Suggestions;
import nl.pleegrecht.facts.Woord;
import nl.pleegrecht.rulebook.Expression.Literal;
import nl.pleegrecht.rulebook.Expression.Property;

/**
 * Checks a value written out in a comparison against the type of the property.
 *
 * @param left the property, as written
 * @param operator how they are compared
 */
record Literals(String left, Operator operator) {
    private static final Set<Operator> ORDER =
            Set.of(Operator.LESS, Operator.LESS_OR_EQUAL, Operator.GREATER, Operator.GREATER_OR_EQUAL);

    /** The literal, as a date when the property is one. */
    Literal check(Literal literal, FieldType wanted) throws Refused {
        Object value = literal.value();
        if (wanted.equals(FieldType.DATE) && value instanceof String text) {
            return date(text, literal.location());
        }
        if (wanted.equals(FieldType.DECIMAL) && value instanceof Numbers.Inexact inexact) {
            throw new Refused("RUL-093", literal.location(), inexact.value());
        }
        boolean whole = value instanceof Integer && wanted.isNumber();
        boolean decimal = value instanceof BigDecimal && wanted.equals(FieldType.DECIMAL);
        if (!whole && !decimal && wanted.type() != value.getClass()) {
            throw mismatch(left, literal, wanted);
        }
        return literal;
    }

    /**
     * Dates written out are only compared by order: three rules that say {@code ==} on one property make the engine
     * look them up by their text, and none of them is found.
     */
    private Literal date(String text, Location location) throws Refused {
        LocalDate date = Dates.parse(text).orElseThrow(() -> new Refused("RUL-095", location, left, text));
        if (!ORDER.contains(operator)) {
            throw new Refused("RUL-102", location, left, date, operator.symbol());
        }
        return new Literal(date, location);
    }

    /** The finding for a value of another type than the property. */
    static Refused mismatch(String left, Expression right, FieldType wanted) {
        String written = Written.of(right);
        Location at = right.location();
        if (wanted.isEnumeration()) {
            boolean text = right instanceof Literal literal && literal.value() instanceof String;
            Diagnostic finding = enumeration(text ? "RUL-097" : "RUL-098", left, right, wanted, written);
            return new Refused(
                    text
                            ? withSuggestion(finding, constant(wanted, written.substring(1, written.length() - 1)))
                            : finding);
        }
        if (wanted.equals(FieldType.YES_NO)) {
            Diagnostic finding = Diagnostic.error("RUL-094", at, left, written);
            return new Refused(withSuggestion(finding, yesOrNo(written)));
        }
        String code = wanted.equals(FieldType.TEXT)
                ? "RUL-090"
                : wanted.equals(FieldType.WHOLE) ? "RUL-091" : wanted.equals(FieldType.DECIMAL) ? "RUL-092" : "RUL-096";
        return new Refused(code, at, left, written);
    }

    private static Diagnostic enumeration(
            String code, String left, Expression right, FieldType wanted, String written) {
        String name = wanted.type().getSimpleName();
        List<String> constants = new ArrayList<>();
        Words.constants(wanted.type()).values().forEach(constant -> constants.add(Words.shown(constant)));
        return Diagnostic.error(code, right.location(), left, written, name, String.join(", ", constants));
    }

    private static Optional<String> constant(FieldType wanted, String plain) {
        List<String> names = new ArrayList<>();
        for (Enum<?> constant : Words.constants(wanted.type()).values()) {
            String word = constant instanceof Woord own ? own.woord() : constant.name();
            if (plain.equals(constant.name()) || plain.equals(word)) {
                return Optional.of(Words.shown(constant));
            }
            names.add(constant.name());
        }
        return Suggestions.nearest(plain, names).map(found -> wanted.type().getSimpleName() + "." + found);
    }

    /** A word on the right that is no property of the fact, where a yes or no or a constant is wanted. */
    static Optional<Refused> word(String left, Property right, FieldType wanted) {
        if (wanted.equals(FieldType.YES_NO)) {
            return yesOrNo(right.name()).map(word -> mismatch(left, right, wanted));
        }
        return wanted.isEnumeration()
                ? constant(wanted, right.name())
                        .map(meant -> new Refused(enumeration("RUL-098", left, right, wanted, right.name())
                                .meant(meant)))
                : Optional.empty();
    }

    static Optional<String> yesOrNo(String written) {
        return switch (written.toLowerCase(java.util.Locale.ROOT).replace("\"", "")) {
            case "ja", "true", "waar", "1" -> Optional.of("true");
            case "nee", "false", "onwaar", "0" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    private static Diagnostic withSuggestion(Diagnostic finding, Optional<String> suggestion) {
        return new Diagnostic(finding.code(), finding.severity(), finding.location(), finding.args(), suggestion);
    }
}
