package nl.pleegrecht.rulebook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.facts.Grenzen;

/**
 * Amounts that follow from others, per calendar year: with an index from the year before, as a sum, by dividing or by
 * multiplying. A row of {@code bedragen.csv} goes before what would be computed. Every step is brought to the cent
 * (HALF_UP); what an index had a part in is {@code geraamd}.
 */
final class DerivedAmounts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Amount> printed;
    private final Map<String, List<AmountStep>> steps;
    private final Map<String, Map<Integer, IndexFigure>> indices;
    private final String indexFile;
    private final String stepFile;

    DerivedAmounts(
            List<Amount> printed,
            Map<String, List<AmountStep>> steps,
            Map<String, Map<Integer, IndexFigure>> indices,
            String indexFile,
            String stepFile) {
        this.printed = List.copyOf(printed);
        this.steps = steps;
        this.indices = indices;
        this.indexFile = indexFile;
        this.stepFile = stepFile;
    }

    List<Amount> printed() {
        return printed;
    }

    /** The same computations from other printed rows. */
    DerivedAmounts of(List<Amount> others) {
        return new DerivedAmounts(others, steps, indices, indexFile, stepFile);
    }

    /** What an amount comes to in a year: {@code value}, or the index that is missing for it, or neither. */
    private record Found(BigDecimal value, Bedragstatus status, MissingIndex missing) {
        static final Found NOTHING = new Found(null, null, null);
    }

    /** The printed rows, and behind them the computed ones. */
    List<Amount> all() {
        List<Amount> all = new ArrayList<>(printed);
        for (List<AmountStep> step : steps.values()) {
            years().filter(year -> printed.stream()
                            .noneMatch(row -> overlaps(row, step.get(0).name(), year)))
                    .forEach(year -> computed(step.get(0), year).ifPresent(all::add));
        }
        return all;
    }

    /** Why there is no amount on a day, if that is because an index is missing. */
    Optional<MissingIndex> missing(String name, LocalDate day) {
        return Optional.ofNullable(find(name, day.getYear()).missing());
    }

    List<AmountStep> steps() {
        return steps.values().stream().flatMap(List::stream).toList();
    }

    String stepFile() {
        return stepFile;
    }

    Iterable<String> names() {
        return steps.keySet();
    }

    /** The years for which something may be known. */
    private IntStream years() {
        IntStream rows = printed.stream()
                .filter(row -> !row.to().equals(Grenzen.OPEN_EINDE))
                .flatMapToInt(row -> IntStream.of(row.from().getYear(), row.to().getYear()));
        IntStream figures = indices.values().stream()
                .flatMapToInt(byYear -> byYear.keySet().stream().mapToInt(year -> year + 1));
        int[] all = IntStream.concat(rows, figures).sorted().toArray();
        return all.length == 0 ? IntStream.empty() : IntStream.rangeClosed(all[0], all[all.length - 1]);
    }

    private Optional<Amount> computed(AmountStep step, int year) {
        Found found = find(step.name(), year);
        if (found.value() == null) {
            return Optional.empty();
        }
        Bedrag bedrag =
                new Bedrag(step.name(), 0, Grenzen.OPEN_LEEFTIJD, found.value(), step.unit(), found.status(), true);
        LocalDate first = LocalDate.of(year, 1, 1);
        return Optional.of(new Amount(
                bedrag, first, LocalDate.of(year, 12, 31), step.kind().woord(), stepFile, step.line()));
    }

    private Found find(String name, int year) {
        Optional<Amount> row = printed(name, year);
        if (row.isPresent()) {
            return new Found(row.get().bedrag().bedrag(), row.get().bedrag().status(), null);
        }
        List<AmountStep> own = steps.getOrDefault(name, List.of());
        if (own.isEmpty()) {
            return Found.NOTHING;
        }
        AmountStep first = own.get(0);
        return switch (first.kind()) {
            case INDEX -> indexed(own, year);
            case SUM -> sum(own, year);
            case DIVIDED -> changed(first, year, value -> value.divide(first.value(), MathContext.DECIMAL128));
            case TIMES -> changed(first, year, value -> value.multiply(first.value()));
        };
    }

    /** From the last year with a printed row on, year by year, each time with the figures of the year before. */
    private Found indexed(List<AmountStep> own, int year) {
        String name = own.get(0).name();
        Optional<Amount> base = printed.stream()
                .filter(row -> row.bedrag().naam().equals(name) && row.to().getYear() < year)
                .reduce((a, b) -> a.to().isAfter(b.to()) ? a : b);
        if (base.isEmpty()) {
            return Found.NOTHING;
        }
        BigDecimal value = base.get().bedrag().bedrag();
        for (int before = base.get().to().getYear(); before < year; before++) {
            BigDecimal rise = BigDecimal.ZERO;
            for (AmountStep step : own) {
                IndexFigure figure = indices.getOrDefault(step.from(), Map.of()).get(before);
                if (figure == null) {
                    return new Found(null, null, new MissingIndex(step.from(), before, before + 1, indexFile));
                }
                rise = rise.add(figure.percentage().multiply(step.value()));
            }
            BigDecimal factor = BigDecimal.ONE.add(rise.divide(HUNDRED.multiply(HUNDRED), MathContext.DECIMAL128));
            value = cents(value.multiply(factor));
        }
        return new Found(value, Bedragstatus.GERAAMD, null);
    }

    private Found sum(List<AmountStep> own, int year) {
        BigDecimal sum = BigDecimal.ZERO;
        Bedragstatus status = Bedragstatus.VASTGESTELD;
        for (AmountStep step : own) {
            Found part = find(step.from(), year);
            if (part.value() == null) {
                return part;
            }
            sum = sum.add(part.value());
            status = part.status() == Bedragstatus.GERAAMD ? part.status() : status;
        }
        return new Found(cents(sum), status, null);
    }

    private Found changed(AmountStep step, int year, java.util.function.UnaryOperator<BigDecimal> change) {
        Found of = find(step.from(), year);
        return of.value() == null ? of : new Found(cents(change.apply(of.value())), of.status(), null);
    }

    private Optional<Amount> printed(String name, int year) {
        return printed.stream()
                .filter(row -> row.bedrag().naam().equals(name) && row.coversYear(year))
                .findFirst();
    }

    private static boolean overlaps(Amount row, String name, int year) {
        return row.bedrag().naam().equals(name)
                && row.from().getYear() <= year
                && year <= row.to().getYear();
    }

    private static BigDecimal cents(BigDecimal euros) {
        return euros.setScale(2, RoundingMode.HALF_UP);
    }
}
