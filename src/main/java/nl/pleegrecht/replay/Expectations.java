package nl.pleegrecht.replay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pleegrecht.dossier.Verwachting;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.evaluation.FoundSignal;
import nl.pleegrecht.rulebook.Subject;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Period;
import nl.pleegrecht.timeline.Sum;
import nl.pleegrecht.timeline.Sums;

/** Holds a judgement against the expectations of its dossier. */
final class Expectations {
    static final String PER_DAY = "perDag";
    static final String TOTAL = "totaal";

    private final Judgement judgement;
    private final Sums sums;
    private final List<Difference> differences = new ArrayList<>();

    private Expectations(Judgement judgement) {
        this.judgement = judgement;
        this.sums = new Sums(judgement);
    }

    static List<Difference> compare(Judgement judgement) {
        Expectations expectations = new Expectations(judgement);
        judgement.dossier().verwacht().forEach(expectations::compare);
        return expectations.differences;
    }

    private void compare(Verwachting expected) {
        List<Period> periods = periods(expected);
        for (Map.Entry<String, String> entry : expected.waarden().entrySet()) {
            if (entry.getKey().equals(TOTAL)) {
                total(expected, entry.getValue());
            } else if (entry.getKey().equals(PER_DAY)) {
                perDay(expected, entry.getValue(), periods);
            } else {
                subject(expected, entry.getKey(), entry.getValue(), periods);
            }
        }
        expected.status().forEach((subject, status) -> status(expected, subject, status, periods));
        for (Period period : periods) {
            expected.signaal().stream()
                    .filter(signal -> period.outcome().signals().stream().noneMatch(found -> is(found, signal)))
                    .forEach(signal -> differs(expected, period, "signaal", signal, shown(period), List.of()));
            for (String signal : expected.geenSignaal()) {
                period.outcome().signals().stream()
                        .filter(found -> is(found, signal))
                        .forEach(found -> differs(expected, period, "geenSignaal", signal, shown(found), rules(found)));
            }
        }
    }

    /** With a day: what is true of it; without: every day of a placement within the period. */
    private List<Period> periods(Verwachting expected) {
        return judgement.periods().stream()
                .filter(period -> expected.op() == null ? period.index() >= 0 : period.contains(expected.op()))
                .filter(period ->
                        expected.plaatsing() == null || period.placement().equals(expected.plaatsing()))
                .toList();
    }

    private void subject(Verwachting expected, String subject, String value, List<Period> periods) {
        boolean family =
                judgement.book().subjects().find(subject).map(Subject::isFamily).orElse(false);
        boolean answered = false;
        for (Period period : periods) {
            Optional<Answer> answer = period.answer(subject);
            answered |= answer.isPresent();
            if (answer.isPresent() && !matches(answer.get(), value)) {
                differs(expected, period, subject, value, shown(answer.get()), Rules.of(answer.get()));
            }
        }
        boolean expectsNothing = family && List.of("geen", "nee").contains(value);
        if (!answered && !expectsNothing && !periods.isEmpty()) {
            differs(expected, periods.get(0), subject, value, "geen antwoord", List.of());
        }
    }

    private static boolean matches(Answer answer, String value) {
        Optional<BigDecimal> amount = Values.amount(value);
        if (amount.isPresent() && answer.kind() == AnswerKind.RECHT) {
            return answer.amount() != null && answer.amount().compareTo(amount.get()) == 0;
        }
        return switch (answer.kind()) {
            case RECHT -> value.equals("recht") || value.equals("ja");
            case GEEN_RECHT -> value.equals("geen") || value.equals("nee");
            case VASTSTELLING -> answer.value().equals(value) || answer.value().equals("nee") && value.equals("geen");
            default -> answer.kind().word().equals(value);
        };
    }

    private void perDay(Verwachting expected, String value, List<Period> periods) {
        for (Period period : periods) {
            Sum found = sums.perDay(period);
            if (!matches(found, value)) {
                differs(expected, period, PER_DAY, value, shown(found), List.of());
            }
        }
    }

    private void total(Verwachting expected, String value) {
        Sum found = expected.plaatsing() == null ? sums.total() : sums.total(expected.plaatsing());
        if (!matches(found, value)) {
            differences.add(new Difference(
                    null,
                    expected.plaatsing() == null ? "" : expected.plaatsing(),
                    TOTAL,
                    value,
                    shown(found),
                    List.of(),
                    line(expected, TOTAL)));
        }
    }

    private static boolean matches(Sum sum, String value) {
        return sum.amount() == null
                ? sum.word().word().equals(value)
                : Values.amount(value)
                        .map(amount -> amount.compareTo(sum.amount()) == 0)
                        .orElse(false);
    }

    private void status(Verwachting expected, String subject, String status, List<Period> periods) {
        for (Period period : periods) {
            Optional<Answer> answer = period.answer(subject);
            String found = answer.map(
                            a -> a.status() == null ? shown(a) : a.status().woord())
                    .orElse("geen antwoord");
            if (!found.equals(status)) {
                differs(
                        expected,
                        period,
                        subject,
                        status,
                        found,
                        answer.map(Rules::of).orElse(List.of()));
            }
        }
    }

    private void differs(
            Verwachting expected, Period period, String subject, String value, String found, List<String> rules) {
        LocalDate day = expected.op() != null ? expected.op() : period.from();
        differences.add(new Difference(day, period.placement(), subject, value, found, rules, line(expected, subject)));
    }

    private int line(Verwachting expected, String subject) {
        return judgement.dossier().place(expected.path() + "." + subject).line();
    }

    private static boolean is(FoundSignal found, String wanted) {
        return found.code().equals(wanted) || found.text().contains(wanted);
    }

    private static String shown(Period period) {
        List<String> found =
                period.outcome().signals().stream().map(Expectations::shown).toList();
        return found.isEmpty() ? "geen" : String.join("; ", found);
    }

    private static String shown(FoundSignal signal) {
        return signal.code().isEmpty() ? signal.text() : signal.code();
    }

    private static String shown(Answer answer) {
        if (answer.amount() != null) {
            return answer.amount().toPlainString();
        }
        return switch (answer.kind()) {
            case VASTSTELLING -> answer.value();
            case GEEN_RECHT -> "geen";
            default -> answer.kind().word();
        };
    }

    private static String shown(Sum sum) {
        return sum.toString();
    }

    private static List<String> rules(FoundSignal signal) {
        return signal.derivations().stream()
                .map(derivation -> derivation.rule().name())
                .distinct()
                .toList();
    }
}
