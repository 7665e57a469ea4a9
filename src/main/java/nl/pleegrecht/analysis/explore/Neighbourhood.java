package nl.pleegrecht.analysis.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.DossierTree;

/**
 * The dossiers near one dossier on a day, the nearest first: itself, those that differ in one thing, those that differ in
 * two. None comes twice, and what can not be a dossier does not come. The order is always the same.
 */
public final class Neighbourhood {
    private static final String YEARS_OF_A_CHILD = "jeugdige.geboortedatum";

    private final DossierTree seed;
    private final List<Step> steps;

    /**
     * @param turns where the rules turn
     * @param seed the dossier to start from
     * @param day the day that is asked about
     */
    public Neighbourhood(Turns turns, DossierTree seed, LocalDate day) {
        this.seed = seed.on(day).normal();
        this.steps = steps(new NearValues(turns, this.seed.values().values(), day));
    }

    private List<Step> steps(NearValues values) {
        List<Step> found = new ArrayList<>();
        for (LocalDate birth : values.dates(YEARS_OF_A_CHILD)) {
            found.add(new Step(YEARS_OF_A_CHILD, birth.toString(), tree -> Moves.born(tree, birth)));
        }
        for (String path : Moves.beginnings(seed)) {
            for (LocalDate first : values.dates(path)) {
                found.add(new Step(path, first.toString(), tree -> Moves.began(tree, path, first)));
            }
        }
        seed.nearby(values)
                .forEach(change ->
                        found.add(new Step(change.path(), change.after(), tree -> tree.with(List.of(change)))));
        return List.copyOf(found);
    }

    /** Each single change that is worth trying. */
    public List<Step> steps() {
        return steps;
    }

    /**
     * The dossiers.
     *
     * @param matters the keys worth changing, such as {@code plaatsingen[0].spoed}
     */
    public Stream<Neighbour> all(Predicate<String> matters) {
        List<Step> worth =
                steps.stream().filter(step -> matters.test(step.path())).toList();
        return distinct(Stream.concat(
                Stream.of(List.<Step>of()), Stream.concat(worth.stream().map(List::of), pairs(worth))));
    }

    /** The dossiers at which given changes lead, all of them together. */
    public Optional<Neighbour> at(List<Step> taken) {
        return neighbour(taken);
    }

    /** The dossiers to which given changes lead. */
    public Stream<Neighbour> of(Stream<List<Step>> all) {
        return distinct(all);
    }

    private Stream<Neighbour> distinct(Stream<List<Step>> all) {
        Set<String> seen = new HashSet<>();
        return all.map(this::neighbour)
                .flatMap(Optional::stream)
                .filter(one -> seen.add(one.tree().yaml()));
    }

    private static Stream<List<Step>> pairs(List<Step> worth) {
        return IntStream.range(0, worth.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, worth.size())
                        .filter(j -> worth.get(i).isApartFrom(worth.get(j)))
                        .mapToObj(j -> List.of(worth.get(i), worth.get(j))));
    }

    private Optional<Neighbour> neighbour(List<Step> taken) {
        DossierTree tree = seed;
        for (Step step : taken) {
            tree = step.edit().apply(tree);
        }
        try {
            return Optional.of(new Neighbour(taken, tree, tree.dossier()));
        } catch (DiagnosticsException e) {
            return Optional.empty();
        }
    }
}
