package nl.pleegrecht.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pleegrecht.analysis.compare.AnswerChange;
import nl.pleegrecht.analysis.compare.AnswerGroup;
import nl.pleegrecht.analysis.compare.CaseDifference;
import nl.pleegrecht.analysis.compare.Comparison;
import nl.pleegrecht.analysis.compare.Gap;
import nl.pleegrecht.analysis.compare.MoneyGroup;
import nl.pleegrecht.analysis.compare.Repeated;
import nl.pleegrecht.analysis.compare.RulesDifference;
import nl.pleegrecht.analysis.compare.Said;
import nl.pleegrecht.analysis.compare.SignalChange;
import nl.pleegrecht.analysis.compare.SignalGroup;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.rulebook.RuleBook;

/** What differs between two rule bases, in the words of a language: the same in every shape of the report. */
final class CompareWording {
    private final Comparison comparison;
    private final Messages messages;
    private final Wording wording;
    private final DecimalFormat signed;
    private final DecimalFormat whole;

    CompareWording(Comparison comparison, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
        this.wording = new Wording(messages);
        Locale locale = messages.language().equals("en") ? Locale.UK : Locale.forLanguageTag("nl-NL");
        this.signed = new DecimalFormat("+#,##0;-#,##0", DecimalFormatSymbols.getInstance(locale));
        this.whole = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
    }

    /** What the figures of made-up populations do and do not show. */
    String chance(Repeated repeated) {
        String key = repeated.populations() == 1 ? "compare.een-trekking" : "compare.toeval";
        return messages.text(key, count(repeated.size()));
    }

    String count(long number) {
        return whole.format(number);
    }

    /** Whole euros with their sign: of thousands of cases nobody counts cents. */
    String round(BigDecimal euros) {
        return euros.setScale(0, java.math.RoundingMode.HALF_UP).signum() == 0 ? "0" : signed.format(euros);
    }

    String book(RuleBook book) {
        return messages.text("compare.regels", book.name(), book.sha256().substring(0, 12));
    }

    /** How many cases, and how many of them change. */
    String summary() {
        int changed = comparison.changed().size();
        return messages.text(
                "compare.samenvatting",
                count(comparison.compared()),
                count(changed),
                count(comparison.compared() - changed));
    }

    /** Of a family only what its members have in common. */
    String subject(String name) {
        return comparison.subject(name).label(name, messages.language()).replaceAll(":? *<[^>]*>$", "");
    }

    String flow(String name) {
        return comparison.flow(name, messages.language());
    }

    String said(Said said) {
        if (said == null) {
            return messages.text("compare.niet-gevraagd");
        }
        return switch (said.kind()) {
            case VASTSTELLING -> said.value();
            case RECHT -> amount(said);
            case TER_BEOORDELING -> messages.text("antwoord.TER_BEOORDELING.door", said.by());
            case ONBEKEND, GEEN_BEDRAG, GEEN_REGELS, GEEN_RECHT -> word(said.kind());
        };
    }

    private String amount(Said said) {
        if (said.amount() == null) {
            return messages.text("antwoord.RECHT");
        }
        String amount = wording.euros(said.amount()) + " "
                + messages.text("eenheid." + said.unit().name());
        return said.estimated() ? amount + " (" + messages.text("geraamd") + ")" : amount;
    }

    /** A kind of answer in its shortest form. */
    String word(AnswerKind kind) {
        return messages.find("kort." + kind.name()).orElseGet(() -> messages.text("antwoord." + kind.name()));
    }

    /** The way an answer goes. */
    String way(AnswerGroup group) {
        String after = group.otherAmount() ? messages.text("compare.ander-bedrag") : word(group.after());
        return word(group.before()) + " → " + after;
    }

    private String word(String word) {
        if (word == null) {
            return messages.text("compare.niet-gevraagd");
        }
        for (AnswerKind kind : AnswerKind.values()) {
            if (kind != AnswerKind.VASTSTELLING && kind.word().equals(word)) {
                return word(kind);
            }
        }
        return word;
    }

    String way(AnswerChange change) {
        return said(change.before()) + " → " + said(change.after());
    }

    /** The titles of the rules behind an answer; those that are not the same in both are marked. */
    String rules(List<String> titles) {
        return titles.isEmpty()
                ? messages.text("compare.geen-regel")
                : titles.stream()
                        .map(title -> comparison.rules().isChanged(title)
                                ? messages.text("compare.regel-gewijzigd", title)
                                : title)
                        .collect(Collectors.joining("; "));
    }

    String days(LocalDate from, LocalDate to) {
        return from.equals(to)
                ? wording.date(from)
                : messages.text("rapport.van-tot", wording.date(from), wording.date(to));
    }

    String cases(long number) {
        return number == 1 ? messages.text("compare.een-zaak") : messages.text("compare.zaken", count(number));
    }

    String of(AnswerGroup group) {
        String days = group.days() == 1
                ? messages.text("rapport.een-dag")
                : messages.text("rapport.dagen", count(group.days()));
        return cases(group.cases()) + ", " + days;
    }

    String signal(SignalGroup group) {
        List<String> parts = new ArrayList<>();
        if (group.appear() > 0) {
            parts.add(messages.text("compare.verschijnt", cases(group.appear())));
        }
        if (group.vanish() > 0) {
            parts.add(messages.text("compare.verdwijnt", cases(group.vanish())));
        }
        return String.join(", ", parts);
    }

    static String name(SignalGroup group) {
        return group.code().isEmpty() ? group.text() : group.code() + ": " + group.text();
    }

    /** What could not be told in euros; a line for each subject and reason. */
    List<String> uncounted() {
        List<String> lines = new ArrayList<>();
        for (MoneyGroup group : comparison.money()) {
            add(lines, "compare.aan-een-kant", group, group.oneSided());
            add(lines, "compare.aan-geen-kant", group, group.neither());
        }
        return lines;
    }

    private void add(List<String> lines, String key, MoneyGroup group, Map<AnswerKind, Integer> words) {
        words.forEach(
                (word, cases) -> lines.add(messages.text(key, subject(group.family()), word(word), cases(cases))));
    }

    String kind(RulesDifference.Item item) {
        return messages.text("compare." + item.kind().name());
    }

    /** A change as people read it: the same one on other days, such as weekends, is the same line. */
    record Line(String placement, String subject, String way, String days, String euros) {}

    /** The changes of a case, those of answers before those of signals. */
    List<Line> lines(CaseDifference one) {
        Map<List<String>, List<AnswerChange>> answers = new LinkedHashMap<>();
        one.answers()
                .forEach(change -> answers.computeIfAbsent(
                                List.of(change.placement(), change.subject(), way(change)), k -> new ArrayList<>())
                        .add(change));
        List<Line> lines = new ArrayList<>();
        answers.forEach((key, changes) -> lines.add(new Line(
                key.get(0),
                key.get(1),
                key.get(2),
                days(changes.stream()
                        .map(change -> new LocalDate[] {change.from(), change.to()})
                        .toList()),
                euros(together(changes)))));
        Map<List<String>, List<LocalDate[]>> signals = new LinkedHashMap<>();
        one.signals()
                .forEach(change -> signals.computeIfAbsent(
                                List.of(change.placement(), signal(change)), k -> new ArrayList<>())
                        .add(new LocalDate[] {change.from(), change.to()}));
        signals.forEach((key, runs) -> lines.add(new Line(key.get(0), "", key.get(1), days(runs), "")));
        return lines;
    }

    private String signal(SignalChange change) {
        String name = change.code().isEmpty() ? change.text() : change.code() + ": " + change.text();
        return messages.text(change.appears() ? "compare.signaal-erbij" : "compare.signaal-weg", name);
    }

    private String days(List<LocalDate[]> runs) {
        String all = days(runs.get(0)[0], runs.get(runs.size() - 1)[1]);
        long days = runs.stream()
                .mapToLong(run -> ChronoUnit.DAYS.between(run[0], run[1]) + 1)
                .sum();
        return runs.size() == 1 ? all : messages.text("compare.dagen-binnen", count(days), all);
    }

    private static Gap together(List<AnswerChange> changes) {
        Gap all = null;
        for (AnswerChange change : changes) {
            all = all == null ? change.euros() : all.plus(change.euros());
        }
        return all;
    }

    /** What a change comes to; empty where nobody pays. */
    String euros(Gap gap) {
        if (gap == null) {
            return "";
        }
        if (gap.euros() == null) {
            return word(gap.word());
        }
        return (gap.euros().signum() > 0 ? "+ " : gap.euros().signum() < 0 ? "- " : "")
                + wording.euros(gap.euros().abs());
    }
}
