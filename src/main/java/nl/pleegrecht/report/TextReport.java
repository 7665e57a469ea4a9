package nl.pleegrecht.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.dossier.Periode;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.evaluation.Derivation;
import nl.pleegrecht.evaluation.FoundSignal;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.rulebook.Subject;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Names;
import nl.pleegrecht.timeline.Period;
import nl.pleegrecht.timeline.Sum;
import nl.pleegrecht.timeline.Sums;

/** A judgement as a person reads it: eighty columns, no colour. */
public final class TextReport {
    private static final int WIDEST_LABEL = 38;
    private static final Pattern PLACEMENT = Pattern.compile("plaatsingen\\[(\\d+)]\\.(.+)");

    private final Judgement judgement;
    private final Messages messages;
    private final boolean why;
    private final Wording wording;
    private final Sums sums;
    private final Lines lines = new Lines();
    private final int labelWidth;

    /**
     * @param judgement what to tell
     * @param messages in which language
     * @param why whether to tell the steps and facts behind each answer
     */
    public TextReport(Judgement judgement, Messages messages, boolean why) {
        this.judgement = judgement;
        this.messages = messages;
        this.why = why;
        this.wording = new Wording(messages);
        this.sums = new Sums(judgement);
        this.labelWidth = 2
                + judgement.periods().stream()
                        .flatMap(period -> period.outcome().answers().stream())
                        .mapToInt(answer -> Math.min(WIDEST_LABEL, label(answer).length()))
                        .max()
                        .orElse(0);
    }

    private String label(Answer answer) {
        Subject subject = judgement.book().subjects().find(answer.subject()).orElseThrow();
        return subject.label(answer.subject(), messages.language());
    }

    /** The whole text, with a line end. */
    public String text() {
        lines.add(judgement.dossier().titel(), 0);
        lines.add(
                messages.text(
                        "rapport.kop",
                        judgement.dossier().file(),
                        judgement.book().sha256().substring(0, 12)),
                0);
        Map<Integer, Period> before = new LinkedHashMap<>();
        for (Period period : judgement.periods()) {
            lines.blank();
            period(period, before.put(period.index(), period));
        }
        lines.blank();
        Periode asked = judgement.dossier().periode();
        lines.add(
                messages.text("rapport.totaal", days(asked.van(), asked.tot()), sum(sums.total(), judgement.periods())),
                0);
        questions();
        return lines.text();
    }

    private void period(Period period, Period before) {
        String placement = period.index() < 0 ? messages.text("rapport.zonder-plaatsing") : period.placement();
        lines.add(
                messages.text("rapport.periode", placement, days(period.from(), period.to()), count(period.days())), 0);
        for (Answer answer : period.outcome().answers()) {
            answer(period, before, answer);
        }
        if (period.index() >= 0) {
            lines.entry(messages.text("rapport.per-dag"), sum(sums.perDay(period), List.of(period)), labelWidth);
        }
        for (FoundSignal signal : period.outcome().signals()) {
            String code = signal.code().isEmpty() ? "" : signal.code() + ": ";
            lines.add(messages.text("rapport.signaal", code + signal.text()), 2);
        }
    }

    /** A reason that was given for the period before, and still stands, is not said again. */
    private void answer(Period period, Period before, Answer answer) {
        Subject subject = judgement.book().subjects().find(answer.subject()).orElseThrow();
        lines.entry(subject.label(answer.subject(), messages.language()), wording.answer(answer), labelWidth);
        if (answer.kind() == AnswerKind.ONBEKEND || !answer.questions().isEmpty()) {
            lines.add(messages.text("rapport.vul-in", keys(answer)), 6);
        }
        if (answer.kind() == AnswerKind.GEEN_BEDRAG) {
            lines.add(
                    messages.text(
                            "rapport.geen-bedrag",
                            period.from().getYear(),
                            judgement.book().amounts().file()),
                    6);
        }
        boolean told = before != null
                && before.answer(answer.subject())
                        .map(earlier -> earlier.saysTheSameAs(answer)
                                && Reasons.rules(earlier).equals(Reasons.rules(answer)))
                        .orElse(false);
        if (!answer.derivations().isEmpty() && (why || !told)) {
            lines.add(Reasons.explanation(answer) + " (" + String.join("; ", Reasons.grounds(answer)) + ")", 6);
        }
        if (why) {
            Reasons reasons = new Reasons(judgement, period);
            answer.derivations().forEach(derivation -> steps(reasons, derivation, 8));
        }
    }

    private void steps(Reasons reasons, Derivation derivation, int indent) {
        lines.add("- " + derivation.rule().name(), indent, indent + 2);
        lines.add(derivation.rule().location().toString(), indent + 4);
        for (Reasons.UsedFact fact : reasons.facts(derivation)) {
            lines.add(fact.name() + " = " + fact.value() + "  (" + fact.source() + ")", indent + 4);
        }
        Stream.concat(
                        derivation.because().stream().flatMap(List::stream),
                        derivation.witnesses().stream().flatMap(witness -> witness.because().stream()))
                .distinct()
                .forEach(below -> steps(reasons, below, Math.min(indent + 4, 24)));
    }

    /** Every key that is asked for, once, with the subjects it would settle. */
    private void questions() {
        Map<String, Set<String>> asked = new LinkedHashMap<>();
        for (Period period : judgement.periods()) {
            for (Answer answer : period.outcome().answers()) {
                if (answer.kind() == AnswerKind.ONBEKEND) {
                    answer.questions()
                            .forEach(question -> asked.computeIfAbsent(question, q -> new LinkedHashSet<>())
                                    .add(answer.subject()));
                }
            }
        }
        if (!asked.isEmpty()) {
            lines.blank();
            lines.add(messages.text("rapport.vragen"), 0);
            asked.forEach(
                    (question, subjects) -> lines.add("- " + key(question) + ": " + String.join(", ", subjects), 2, 4));
        }
    }

    /** A sum in which an estimate counts is an estimate. */
    private String sum(Sum sum, List<Period> periods) {
        boolean estimated = sum.amount() != null
                && periods.stream()
                        .flatMap(period -> period.outcome().answers().stream())
                        .anyMatch(answer -> answer.status() == Bedragstatus.GERAAMD);
        return estimated ? messages.text("rapport.deels-geraamd", wording.sum(sum)) : wording.sum(sum);
    }

    private String keys(Answer answer) {
        return answer.questions().stream().map(this::key).collect(Collectors.joining(", "));
    }

    /** A key as people would point at it: placements by name, not by number. */
    private String key(String path) {
        Matcher matcher = PLACEMENT.matcher(path);
        if (!matcher.matches()) {
            return path;
        }
        String name = Names.of(judgement.dossier(), Integer.parseInt(matcher.group(1)));
        return judgement.dossier().plaatsingen().size() == 1
                ? matcher.group(2)
                : messages.text("rapport.sleutel", matcher.group(2), name);
    }

    private String days(LocalDate from, LocalDate to) {
        return from.equals(to)
                ? wording.date(from)
                : messages.text("rapport.van-tot", wording.date(from), wording.date(to));
    }

    private String count(long days) {
        return days == 1 ? messages.text("rapport.een-dag") : messages.text("rapport.dagen", days);
    }
}
