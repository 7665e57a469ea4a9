package nl.pleegrecht.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.evaluation.Derivation;
import nl.pleegrecht.evaluation.Outcome;
import nl.pleegrecht.evaluation.PlaceValue;
import nl.pleegrecht.facts.Grenzen;
import nl.pleegrecht.rulebook.Template;

/** The explanation of a rule with its places filled, in Dutch as the rules are. */
final class Explanation {
    private static final Wording DUTCH = new Wording(Messages.in("nl"));

    private Explanation() {}

    /** What the rule says of what it matched. */
    static String of(Derivation derivation, Outcome outcome) {
        Iterator<PlaceValue> values =
                PlaceValue.all(derivation, outcome.origins()).iterator();
        StringBuilder text = new StringBuilder();
        for (Template.Part part : Template.of(derivation.rule().uitleg()).parts()) {
            text.append(part instanceof Template.Place ? said(values.next()) : part.written());
        }
        return text.toString();
    }

    /** A value as people write it. */
    private static String said(PlaceValue filled) {
        Object value = filled.value();
        if (value == null) {
            return "onbekend";
        }
        if (Grenzen.OPEN_EINDE.equals(value)) {
            return "een nog onbekende dag";
        }
        if (value instanceof LocalDate day) {
            return Grenzen.OPEN_BEGIN.equals(day) ? "het begin" : DUTCH.date(day);
        }
        if (value instanceof BigDecimal number) {
            return filled.money() ? DUTCH.euros(number) : number(number);
        }
        return Reasons.text(value);
    }

    private static String number(BigDecimal number) {
        return new DecimalFormat("#.######", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("nl-NL")))
                .format(number);
    }
}
