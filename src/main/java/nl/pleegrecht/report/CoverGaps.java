package nl.pleegrecht.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.pleegrecht.analysis.Coverage;
import nl.pleegrecht.analysis.Coverage.OfAmount;
import nl.pleegrecht.analysis.Coverage.OfCondition;
import nl.pleegrecht.analysis.Coverage.OfLimit;
import nl.pleegrecht.analysis.Coverage.OfNorm;
import nl.pleegrecht.analysis.Coverage.OfRule;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.facts.Grenzen;
import nl.pleegrecht.rulebook.Amount;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.RuleBook;

/** What cases leave unseen, each with the case that would show it. */
final class CoverGaps {
    /**
     * Something that was not seen.
     *
     * @param kind {@code regel}, {@code voorwaarde}, {@code grens}, {@code bedrag} or {@code norm}
     * @param location where it stands
     * @param text what it is
     * @param hint which case would show it
     */
    record Gap(String kind, Location location, String text, String hint) {}

    private final Messages messages;
    private final Wording wording;
    private final CoverHints hints;

    CoverGaps(RuleBook book, Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.hints = new CoverHints(book, messages);
    }

    /** Of a rule, in the order of its text; what never came up is left to {@link #unreached}. */
    List<Gap> of(OfRule one) {
        List<Gap> gaps = new ArrayList<>();
        if (!one.fired().yes()) {
            gaps.add(new Gap("regel", one.rule().location(), one.rule().name(), hints.rule(one)));
        }
        one.conditions().stream()
                .filter(condition -> !CoverHints.isUnreached(condition))
                .forEach(condition -> condition(condition, gaps));
        return gaps;
    }

    /** How many conditions of a rule never came up. */
    static int unreached(OfRule one) {
        return (int) one.conditions().stream().filter(CoverHints::isUnreached).count();
    }

    private void condition(OfCondition one, List<Gap> gaps) {
        String text = one.text().replaceAll("\\s+", " ");
        OfLimit limit = one.limit();
        if (limit != null
                && (CoverHints.isMissing(limit.below())
                        || CoverHints.isMissing(limit.on())
                        || CoverHints.isMissing(limit.above()))) {
            // an outcome that was not seen is one of these
            gaps.add(new Gap("grens", one.location(), text, hints.limit(one)));
            return;
        }
        if (CoverHints.isMissing(one.holds())) {
            gaps.add(new Gap("voorwaarde", one.location(), text, hints.outcome(one, true)));
        }
        if (CoverHints.isMissing(one.fails())) {
            gaps.add(new Gap("voorwaarde", one.location(), text, hints.outcome(one, false)));
        }
    }

    /** Of the tables, in their order. */
    List<Gap> ofAmounts(Coverage coverage) {
        return coverage.amounts().stream()
                .filter(one -> CoverHints.isMissing(one.used()))
                .map(OfAmount::row)
                .map(row -> new Gap(
                        "bedrag", place(row), row.bedrag().naam(), messages.text("cover.hint.bedrag", days(row))))
                .toList();
    }

    static Location place(Amount row) {
        return new Location(row.file(), row.line(), 0);
    }

    /** The days and ages a row is for. */
    String days(Amount row) {
        String days = row.to().equals(Grenzen.OPEN_EINDE)
                ? messages.text("sources.geldig-vanaf", wording.date(row.from()))
                : messages.text("rapport.van-tot", wording.date(row.from()), wording.date(row.to()));
        int from = row.bedrag().leeftijdVan();
        int to = row.bedrag().leeftijdTot();
        if (from == 0 && to == Grenzen.OPEN_LEEFTIJD) {
            return days;
        }
        return to == Grenzen.OPEN_LEEFTIJD
                ? messages.text("cover.vanaf-leeftijd", days, from)
                : messages.text("cover.leeftijden", days, from, to);
    }

    /** Of the norms, in the order of their file. */
    List<Gap> ofNorms(Coverage coverage) {
        return coverage.norms().orElse(List.of()).stream()
                .filter(one -> !one.fired().yes())
                .map(one -> new Gap("norm", one.norm().location(), one.norm().id(), hint(one)))
                .toList();
    }

    private String hint(OfNorm one) {
        return one.rules().isEmpty()
                ? messages.text("cover.hint.norm-zonder-regel")
                : messages.text(
                        "cover.hint.norm",
                        one.rules().stream().map(ParsedRule::name).collect(Collectors.joining("; ")));
    }

    /** All of them. */
    List<Gap> all(Coverage coverage) {
        List<Gap> all = new ArrayList<>();
        coverage.rules().forEach(rule -> all.addAll(of(rule)));
        all.addAll(ofAmounts(coverage));
        all.addAll(ofNorms(coverage));
        return all;
    }
}
