package nl.pleegrecht.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.analysis.compare.AnswerGroup;
import nl.pleegrecht.analysis.compare.CaseDifference;
import nl.pleegrecht.analysis.compare.Comparison;
import nl.pleegrecht.analysis.compare.MoneyGroup;
import nl.pleegrecht.analysis.compare.Repeated;
import nl.pleegrecht.analysis.compare.RulesDifference;
import nl.pleegrecht.analysis.compare.SignalGroup;
import nl.pleegrecht.analysis.compare.Spread;
import nl.pleegrecht.diagnostics.Messages;

/** The tables of a comparison as heads and cells, for Markdown and HTML alike. */
final class CompareSections {
    private final Comparison comparison;
    private final Messages messages;
    private final CompareWording wording;

    /**
     * A table.
     *
     * @param heads the names of its columns
     * @param figures how many of its last columns are figures
     * @param rows its cells, as plain text
     */
    record Section(List<String> heads, int figures, List<List<String>> rows) {}

    CompareSections(Comparison comparison, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
        this.wording = new CompareWording(comparison, messages);
    }

    Section money() {
        List<List<String>> rows = new ArrayList<>();
        BigDecimal won = BigDecimal.ZERO;
        BigDecimal lost = BigDecimal.ZERO;
        List<MoneyGroup> groups =
                comparison.money().stream().filter(MoneyGroup::hasEuros).toList();
        for (int i = 0; i < groups.size(); i++) {
            MoneyGroup group = groups.get(i);
            rows.add(List.of(
                    wording.flow(group.flow()),
                    wording.subject(group.family()),
                    wording.count(group.winners()),
                    wording.count(group.losers()),
                    wording.round(group.wonAYear()),
                    wording.round(group.lostAYear()),
                    wording.round(group.netAYear())));
            won = won.add(group.wonAYear());
            lost = lost.add(group.lostAYear());
            boolean last = i + 1 == groups.size() || !groups.get(i + 1).flow().equals(group.flow());
            if (last) {
                // what different people pay is not added up
                rows.add(List.of(
                        wording.flow(group.flow()),
                        messages.text("rapport.samen"),
                        "",
                        "",
                        wording.round(won),
                        wording.round(lost),
                        wording.round(won.add(lost))));
                won = BigDecimal.ZERO;
                lost = BigDecimal.ZERO;
            }
        }
        return new Section(heads("compare.kop-euros"), 5, rows);
    }

    Section repeated(Repeated repeated) {
        List<List<String>> rows = new ArrayList<>();
        for (Spread spread : repeated.spreads()) {
            rows.add(List.of(
                    wording.flow(spread.flow()),
                    spread.family().isEmpty() ? messages.text("rapport.samen") : wording.subject(spread.family()),
                    wording.round(spread.mean()),
                    wording.round(spread.least()),
                    wording.round(spread.most())));
        }
        return new Section(heads("compare.kop-herhaald"), 3, rows);
    }

    Section rules() {
        List<List<String>> rows = new ArrayList<>();
        items(rows, comparison.rules().rules());
        items(rows, comparison.rules().amounts());
        items(rows, comparison.rules().subjects());
        return new Section(heads("compare.kop-regels"), 0, rows);
    }

    private void items(List<List<String>> rows, List<RulesDifference.Item> items) {
        for (RulesDifference.Item item : items) {
            boolean changed = item.kind() == RulesDifference.Kind.CHANGED;
            rows.add(List.of(
                    wording.kind(item),
                    item.name(),
                    changed ? String.join("\n", item.before()) : "",
                    changed ? String.join("\n", item.after()) : ""));
        }
    }

    Section answers() {
        List<List<String>> rows = new ArrayList<>();
        for (AnswerGroup group : comparison.answers()) {
            rows.add(List.of(
                    wording.subject(group.family()),
                    wording.way(group),
                    wording.rules(group.rulesBefore()),
                    wording.rules(group.rulesAfter()),
                    wording.count(group.cases()),
                    wording.count(group.days())));
        }
        return new Section(heads("compare.kop-antwoorden"), 2, rows);
    }

    Section signals() {
        List<List<String>> rows = new ArrayList<>();
        for (SignalGroup group : comparison.signals()) {
            rows.add(List.of(CompareWording.name(group), wording.count(group.appear()), wording.count(group.vanish())));
        }
        return new Section(heads("compare.kop-signalen"), 2, rows);
    }

    Section cases(int most) {
        List<List<String>> rows = new ArrayList<>();
        int shown = Math.min(most, comparison.changed().size());
        for (CaseDifference one : comparison.changed().subList(0, shown)) {
            for (CompareWording.Line line : wording.lines(one)) {
                rows.add(List.of(
                        one.file(),
                        one.title(),
                        line.placement(),
                        line.days(),
                        line.subject(),
                        line.way(),
                        line.euros()));
            }
        }
        return new Section(heads("compare.kop-zaken"), 1, rows);
    }

    private List<String> heads(String key) {
        return List.of(messages.text(key).split(";"));
    }
}
