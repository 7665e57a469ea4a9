package nl.pleegrecht.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.pleegrecht.analysis.compare.AnswerGroup;
import nl.pleegrecht.analysis.compare.CaseDifference;
import nl.pleegrecht.analysis.compare.Comparison;
import nl.pleegrecht.analysis.compare.MoneyGroup;
import nl.pleegrecht.analysis.compare.Repeated;
import nl.pleegrecht.analysis.compare.RulesDifference;
import nl.pleegrecht.analysis.compare.Spread;
import nl.pleegrecht.diagnostics.Messages;

/** What differs between two rule bases, as a person reads it: the whole first, then the groups, then some cases. */
public final class CompareText {
    private static final int MOST_ITEMS = 12;

    private final Comparison comparison;
    private final Repeated repeated;
    private final int most;
    private final Messages messages;
    private final CompareWording wording;
    private final Lines lines = new Lines();

    private CompareText(Comparison comparison, Repeated repeated, int most, Messages messages) {
        this.comparison = comparison;
        this.repeated = repeated;
        this.most = most;
        this.messages = messages;
        this.wording = new CompareWording(comparison, messages);
    }

    /**
     * The whole text, with a line end.
     *
     * @param repeated the same in more populations; null without
     * @param most how many cases are shown
     */
    public static String of(Comparison comparison, Repeated repeated, int most, Messages messages) {
        CompareText report = new CompareText(comparison, repeated, most, messages);
        report.head();
        report.rules();
        report.money();
        report.repeated();
        report.answers();
        report.signals();
        report.cases();
        return report.lines.text();
    }

    private void head() {
        lines.add("A: " + wording.book(comparison.a()), 0, 3);
        lines.add("B: " + wording.book(comparison.b()), 0, 3);
        lines.blank();
        lines.add(wording.summary(), 0);
        if (!comparison.failures().isEmpty()) {
            lines.add(
                    messages.text(
                            "compare.fouten",
                            wording.cases(comparison.failures().size())),
                    0);
        }
    }

    private void title(String key) {
        lines.blank();
        lines.add(messages.text(key), 0);
    }

    private void rules() {
        if (comparison.rules().isEmpty()) {
            lines.add(messages.text("compare.regels-gelijk"), 0);
            return;
        }
        title("compare.verschil-regels");
        items(comparison.rules().rules());
        items(comparison.rules().amounts());
        items(comparison.rules().subjects());
    }

    private void items(List<RulesDifference.Item> items) {
        for (RulesDifference.Item item : items.subList(0, Math.min(MOST_ITEMS, items.size()))) {
            lines.add(wording.kind(item) + ": " + item.name(), 2, 4);
            if (item.kind() == RulesDifference.Kind.CHANGED) {
                item.before().forEach(line -> lines.add("- " + line, 4, 6));
                item.after().forEach(line -> lines.add("+ " + line, 4, 6));
            }
        }
        if (items.size() > MOST_ITEMS) {
            lines.add(messages.text("compare.meer", items.size() - MOST_ITEMS), 2);
        }
    }

    private void money() {
        List<MoneyGroup> groups =
                comparison.money().stream().filter(MoneyGroup::hasEuros).toList();
        for (String flow : groups.stream().map(MoneyGroup::flow).distinct().toList()) {
            List<MoneyGroup> ofFlow =
                    groups.stream().filter(group -> group.flow().equals(flow)).toList();
            List<String> names = new ArrayList<>();
            ofFlow.forEach(group -> names.add(wording.subject(group.family())));
            names.add(messages.text("rapport.samen"));
            Table table = new Table(messages.text("compare.per-jaar", wording.flow(flow)), names);
            table.add(messages.text("compare.kop-meer"), counts(ofFlow, MoneyGroup::winners));
            table.add(messages.text("compare.kop-minder"), counts(ofFlow, MoneyGroup::losers));
            table.add(messages.text("compare.kop-gewonnen"), euros(ofFlow, MoneyGroup::wonAYear));
            table.add(messages.text("compare.kop-verloren"), euros(ofFlow, MoneyGroup::lostAYear));
            table.add(messages.text("compare.kop-saldo"), euros(ofFlow, MoneyGroup::netAYear));
            table.lines().forEach(lines::asIs);
        }
        List<String> uncounted = wording.uncounted();
        if (!uncounted.isEmpty()) {
            title("compare.niet-geteld");
            uncounted.forEach(line -> lines.add("- " + line, 2, 4));
        }
    }

    /** A case may gain on several subjects, so cases are not added up. */
    private List<String> counts(List<MoneyGroup> groups, Function<MoneyGroup, Integer> count) {
        List<String> cells = new ArrayList<>();
        groups.forEach(group -> cells.add(wording.count(count.apply(group))));
        cells.add("");
        return cells;
    }

    private List<String> euros(List<MoneyGroup> groups, Function<MoneyGroup, BigDecimal> euros) {
        List<String> cells = new ArrayList<>();
        groups.forEach(group -> cells.add(wording.round(euros.apply(group))));
        cells.add(wording.round(groups.stream().map(euros).reduce(BigDecimal.ZERO, BigDecimal::add)));
        return cells;
    }

    private void repeated() {
        if (repeated == null) {
            return;
        }
        List<Spread> spreads = repeated.spreads();
        String title = messages.text("compare.herhaald", repeated.populations(), wording.count(repeated.standsFor()));
        List<String> names = spreads.stream()
                .map(one -> one.family().isEmpty() ? wording.flow(one.flow()) : "  " + wording.subject(one.family()))
                .toList();
        lines.blank();
        lines.add(title, 0);
        if (!spreads.isEmpty()) {
            Table table = new Table("", names);
            table.add(
                    messages.text("compare.kop-gemiddeld"),
                    spreads.stream().map(one -> wording.round(one.mean())).toList());
            table.add(
                    messages.text("compare.kop-laagste"),
                    spreads.stream().map(one -> wording.round(one.least())).toList());
            table.add(
                    messages.text("compare.kop-hoogste"),
                    spreads.stream().map(one -> wording.round(one.most())).toList());
            table.lines().stream().skip(1).forEach(lines::asIs);
        }
        lines.add(wording.chance(repeated), 2);
    }

    private void answers() {
        String family = "";
        for (AnswerGroup group : comparison.answers()) {
            if (family.isEmpty()) {
                title("compare.antwoorden");
            }
            if (!group.family().equals(family)) {
                family = group.family();
                lines.add(wording.subject(family), 2);
            }
            lines.add(wording.way(group) + ": " + wording.of(group), 4, 6);
            lines.add("A: " + wording.rules(group.rulesBefore()), 6, 9);
            lines.add("B: " + wording.rules(group.rulesAfter()), 6, 9);
        }
    }

    private void signals() {
        if (!comparison.signals().isEmpty()) {
            title("compare.signalen");
            comparison
                    .signals()
                    .forEach(group -> lines.add(CompareWording.name(group) + ": " + wording.signal(group), 2, 4));
        }
    }

    private void cases() {
        List<CaseDifference> changed = comparison.changed();
        if (changed.isEmpty() || most == 0) {
            return;
        }
        int shown = Math.min(most, changed.size());
        lines.blank();
        lines.add(messages.text("compare.zaken-kop", wording.count(shown), wording.count(changed.size())), 0);
        for (CaseDifference one : changed.subList(0, shown)) {
            lines.add(one.file() + ": " + one.title(), 2, 4);
            wording.lines(one).forEach(this::change);
        }
    }

    private void change(CompareWording.Line change) {
        String where = change.placement().isEmpty() ? "" : change.placement() + ", ";
        String subject = change.subject().isEmpty() ? "" : change.subject() + ": ";
        String euros = change.euros().isEmpty() ? "" : " (" + change.euros() + ")";
        lines.add(where + change.days() + ", " + subject + change.way() + euros, 4, 6);
    }
}
