package nl.pleegrecht.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.pleegrecht.rulebook.Heading;
import nl.pleegrecht.rulebook.SubjectTable;

/** What is paid by whom to whom: per calendar month, flow and subject, and added up as asked. */
public final class Totals {
    private final SubjectTable subjects;
    private final List<TotalLine> lines;

    /**
     * What lines come to together.
     *
     * @param sum the number, or the word that says why there is none
     * @param estimated whether an amount in it is an estimate
     */
    public record Total(Sum sum, boolean estimated) {}

    public Totals(Judgement judgement) {
        this.subjects = judgement.book().subjects();
        Map<List<?>, TotalLine> merged = new LinkedHashMap<>();
        MonthlyParts.of(judgement).stream()
                .filter(part -> !part.flow().isEmpty())
                .forEach(part ->
                        merged.merge(List.of(part.placement(), part.month(), part.subject()), part, TotalLine::plus));
        List<TotalLine> sorted = new ArrayList<>(merged.values());
        sorted.sort(Comparator.comparing(TotalLine::month)
                .thenComparing(line -> order(line.flow()))
                .thenComparing(line -> subjects.order(line.subject())));
        this.lines = List.copyOf(sorted);
    }

    /** One line for a month, placement and subject that anything is to be said of; by month, flow and subject. */
    public List<TotalLine> lines() {
        return lines;
    }

    /** The flows with anything in them, in the order of the rule base. */
    public List<Heading> flows() {
        return subjects.flows().stream()
                .filter(flow -> lines.stream().anyMatch(line -> line.flow().equals(flow.name())))
                .toList();
    }

    /** The subjects of some of the lines, each once, in the order of the rule base. */
    public List<String> subjects(Predicate<TotalLine> wanted) {
        return lines.stream()
                .filter(wanted)
                .map(TotalLine::subject)
                .distinct()
                .sorted(Comparator.comparing(subjects::order))
                .toList();
    }

    /** What some of the lines come to; empty where there is none. */
    public Optional<Total> of(Predicate<TotalLine> wanted) {
        return lines.stream()
                .filter(wanted)
                .map(line -> new Total(line.sum(), line.estimated()))
                .reduce((a, b) -> new Total(a.sum().plus(b.sum()), a.estimated() || b.estimated()));
    }

    private int order(String flow) {
        List<String> names = subjects.flows().stream().map(Heading::name).toList();
        return names.indexOf(flow);
    }
}
