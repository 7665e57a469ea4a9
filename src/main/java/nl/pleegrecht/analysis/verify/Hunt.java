package nl.pleegrecht.analysis.verify;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.pleegrecht.analysis.Reach;
import nl.pleegrecht.analysis.explore.Neighbour;
import nl.pleegrecht.analysis.explore.Neighbourhood;
import nl.pleegrecht.analysis.explore.Step;
import nl.pleegrecht.analysis.explore.Turns;
import nl.pleegrecht.explain.Interpreter;
import nl.pleegrecht.explain.Trial;
import nl.pleegrecht.timeline.Timeline;

/** Goes from case to nearer case, one change at a time, towards what is looked for. */
final class Hunt {
    private static final int ROUNDS = 12;

    private final Timeline timeline;
    private final Interpreter interpreter;
    private final Turns turns;
    private final int most;
    private final Function<Trial, Distance> distance;
    private final Set<String> known = new HashSet<>();
    private Spot nearest;
    private int tried;

    /** A case, how far it is, and how it came out. */
    private record Spot(Case at, Distance distance, Trial trial) {}

    /**
     * @param most how many dossiers to try at most
     * @param distance how far a situation is from what is looked for; 0 when it is that
     */
    Hunt(Timeline timeline, Interpreter interpreter, Turns turns, int most, Function<Trial, Distance> distance) {
        this.timeline = timeline;
        this.interpreter = interpreter;
        this.turns = turns;
        this.most = most;
        this.distance = distance;
    }

    /** A case with what is looked for; {@code met} is told of every case on the way. */
    Optional<Case> from(List<Case> starts, Consumer<Neighbour> met) {
        for (Case start : starts) {
            new Neighbourhood(turns, start.tree(), start.day()).at(List.of()).ifPresent(one -> look(one, start, met));
        }
        for (int round = 0; isOpen() && round < ROUNDS; round++) {
            Spot before = nearest;
            climb(before, met);
            if (nearest == before) {
                break;
            }
        }
        return nearest != null && nearest.distance().value() == 0 ? Optional.of(nearest.at()) : Optional.empty();
    }

    private boolean isOpen() {
        return nearest != null && nearest.distance().value() > 0 && tried < most;
    }

    /** The first step that comes nearer, among those that change what stands in the way. */
    private void climb(Spot from, Consumer<Neighbour> met) {
        Neighbourhood around =
                new Neighbourhood(turns, from.at().tree(), from.at().day());
        Stream<List<Step>> steps = around.steps().stream()
                .filter(step -> Reach.touches(from.distance().words(), step.path()))
                .map(List::of);
        Iterator<Neighbour> all = around.of(steps).iterator();
        while (all.hasNext() && tried < most && nearest == from) {
            look(all.next(), from.at(), met);
        }
    }

    private void look(Neighbour one, Case from, Consumer<Neighbour> met) {
        if (!known.add(one.tree().yaml())) {
            return;
        }
        met.accept(one);
        tried++;
        timeline.situations(one.dossier()).stream()
                .map(interpreter::on)
                .map(trial -> new Spot(new Case(one.tree(), from.day()), distance.apply(trial), trial))
                .filter(spot -> nearest == null
                        || spot.distance().value() < nearest.distance().value())
                .forEach(spot -> nearest = spot);
    }

    /** The situation that came nearest; empty when there was none. */
    Optional<Trial> nearest() {
        return Optional.ofNullable(nearest).map(Spot::trial);
    }

    int tried() {
        return tried;
    }
}
