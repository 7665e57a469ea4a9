package nl.pleegrecht.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.Unsettled.Range;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.timeline.Sum;

/** Answers, money and dates in the words of a language. */
final class Wording {
    private final Messages messages;
    private final DecimalFormat euros;
    private final DecimalFormat numbers;
    private final DateTimeFormatter dates;
    private final DateTimeFormatter months;

    Wording(Messages messages) {
        this.messages = messages;
        boolean english = messages.language().equals("en");
        Locale locale = english ? Locale.UK : Locale.forLanguageTag("nl-NL");
        this.euros = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(locale));
        this.numbers = new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(locale));
        this.dates = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        this.months = DateTimeFormatter.ofPattern("MMMM yyyy", locale);
    }

    String euros(BigDecimal amount) {
        return "€ " + euros.format(amount);
    }

    /** A number that is no money, as short as it can be. */
    String number(BigDecimal number) {
        return numbers.format(number);
    }

    String date(LocalDate day) {
        return dates.format(day);
    }

    String month(YearMonth month) {
        return months.format(month);
    }

    /** A sum as it stands in a table: the bare number, or the word in its shortest form. */
    String cell(Sum sum) {
        return sum.amount() != null
                ? euros.format(sum.amount())
                : messages.text("kort." + sum.word().name());
    }

    String sum(Sum sum) {
        return sum.amount() != null
                ? euros(sum.amount())
                : messages.text("antwoord." + sum.word().name());
    }

    /** Between what an amount lies. */
    String range(Range range) {
        String unit = messages.text("eenheid." + range.unit().name());
        return range.to() == null
                ? messages.text("rapport.bereik-vanaf", euros(range.from()), unit)
                : messages.text("rapport.bereik", euros(range.from()), euros(range.to()), unit);
    }

    String answer(Answer answer) {
        switch (answer.kind()) {
            case VASTSTELLING:
                return answer.value();
            case RECHT:
                if (answer.amount() == null) {
                    return messages.text("antwoord.RECHT");
                }
                String amount = euros(answer.amount()) + " "
                        + messages.text("eenheid." + answer.unit().name());
                return answer.status() == Bedragstatus.GERAAMD
                        ? amount + " (" + messages.text("geraamd") + ")"
                        : amount;
            case TER_BEOORDELING:
                return messages.text("antwoord.TER_BEOORDELING.door", answer.by());
            default:
                return messages.text("antwoord." + answer.kind().name());
        }
    }
}
