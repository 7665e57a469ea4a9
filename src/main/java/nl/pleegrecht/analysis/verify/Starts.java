package nl.pleegrecht.analysis.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.pleegrecht.analysis.Reach;
import nl.pleegrecht.analysis.explore.Neighbour;
import nl.pleegrecht.analysis.explore.Neighbourhood;
import nl.pleegrecht.analysis.explore.Seeds;
import nl.pleegrecht.analysis.explore.Step;
import nl.pleegrecht.analysis.explore.Turns;
import nl.pleegrecht.dossier.DossierTree;
import nl.pleegrecht.dossier.KeyHelp;
import nl.pleegrecht.evaluation.Fact;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.rulebook.ParsedRules;
import nl.pleegrecht.rulebook.ReadProperties;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.Subject;
import nl.pleegrecht.timeline.Timeline;

/**
 * The cases from which everything that a dossier can leave open is gone into: for each time with rules of its own a dossier
 * that says as little as a dossier can, and each combination of values of what it can not leave open. Those with the fewest
 * values that differ come first, and among them the latest time.
 */
final class Starts {
    /** What its items are called, where an answer is about an item. */
    static final String ITEM = "post";

    private static final String COSTS = "bijzonderekosten";
    private static final String HELP = "aanvullendehulp";
    private static final long MANY = 1_000_000;

    private final Timeline timeline;
    private final Turns turns;
    private final Reach reach;
    private final List<Axes> times = new ArrayList<>();

    /** What can differ in one time: by key, the values other than that of the seed. */
    private record Axes(LocalDate day, Neighbourhood around, List<List<Step>> axes) {}

    /** Per type of fact the properties that the rules read. */
    private final Map<String, Set<String>> read = new HashMap<>();

    Starts(RuleBook book, Timeline timeline, Seeds seeds, Subject subject, Reach reach) {
        this.timeline = timeline;
        reach.rules()
                .forEach(rule -> ReadProperties.perPattern(rule)
                        .forEach((pattern, properties) -> read.computeIfAbsent(pattern.type(), type -> new HashSet<>())
                                .addAll(properties)));
        this.reach = reach;
        this.turns = new Turns(
                new ParsedRules(List.copyOf(reach.rules()), book.parsed().declaredTypes()));
        for (LocalDate day : Days.of(book, reach.rules()::contains)) {
            LocalDate born = seeds.plain(day).dossier().jeugdige().geboortedatum();
            LocalDate began = seeds.plain(day).dossier().plaatsingen().get(0).van();
            add(day, little(day, born, "[{van: " + began + items(day) + "}]"));
            if (subject.withoutPlacement()) {
                add(day, little(day, born, "[]"));
            }
        }
    }

    private String items(LocalDate day) {
        String items = "";
        if (reach.words().contains(COSTS)) {
            items += ", bijzondereKosten: [{omschrijving: " + ITEM + ", categorie: overig, datum: " + day
                    + ", bedrag: 100}]";
        }
        if (reach.words().contains(HELP)) {
            items += ", aanvullendeHulp: [{vorm: therapie, van: " + day + "}]";
        }
        return items;
    }

    private static DossierTree little(LocalDate day, LocalDate born, String placements) {
        return DossierTree.of(
                "titel: Zo weinig als een dossier kan zeggen\npeildatum: " + day + "\njeugdige: {geboortedatum: " + born
                        + "}\nplaatsingen: " + placements + "\n",
                "dossier");
    }

    private void add(LocalDate day, DossierTree seed) {
        Neighbourhood around = new Neighbourhood(turns, seed, day);
        Map<String, Map<String, Step>> byKey = new LinkedHashMap<>();
        Predicate<Step> matters = step -> reach.touches(step.path())
                && !KeyHelp.mayBeUnknown(step.path())
                && !step.path().endsWith(".naam")
                && !step.path().endsWith(".nachtenPerJaar")
                && !step.path().endsWith("]")
                && around.at(List.of(step)).isPresent();
        around.steps().stream()
                .filter(matters)
                .forEach(step -> byKey.computeIfAbsent(step.path(), path -> new LinkedHashMap<>())
                        .putIfAbsent(step.after(), step));
        times.add(new Axes(
                day,
                around,
                byKey.values().stream()
                        .map(values -> List.copyOf(values.values()))
                        .toList()));
    }

    /** What the rules see of a dossier: two that look the same to them are one case. */
    private Object view(Neighbour one) {
        Set<Object> seen = new HashSet<>();
        for (Situation situation : timeline.situations(one.dossier())) {
            for (Fact fact : situation.facts()) {
                Set<String> properties = read.get(fact.type().getSimpleName());
                if (properties != null) {
                    Map<String, Object> values = new HashMap<>(fact.known());
                    values.keySet().retainAll(properties);
                    seen.add(List.of(situation.placement(), fact.type(), values));
                }
            }
        }
        return seen;
    }

    /** How many there are; a million stands for more. */
    long count() {
        long count = 0;
        for (Axes time : times) {
            long product = 1;
            for (List<Step> axis : time.axes()) {
                product = Math.min(MANY, product * (1 + axis.size()));
            }
            count = Math.min(MANY, count + product);
        }
        return count;
    }

    /** Is given one after the other, until it has had enough. */
    interface Taker {
        boolean take(Case start);
    }

    /** Gives all of them, in their order. */
    void each(Taker taker) {
        int deepest = times.stream().mapToInt(time -> time.axes().size()).max().orElse(0);
        for (int changed = 0; changed <= deepest; changed++) {
            for (Axes time : times) {
                if (!each(time, changed, 0, List.of(), taker)) {
                    return;
                }
            }
        }
    }

    private boolean each(Axes time, int changed, int from, List<Step> taken, Taker taker) {
        if (changed == 0) {
            Optional<Neighbour> start = time.around().at(taken);
            return start.isEmpty() || taker.take(new Case(start.get().tree(), time.day()));
        }
        for (int i = from; i + changed <= time.axes().size(); i++) {
            for (Step step : time.axes().get(i)) {
                List<Step> more = new ArrayList<>(taken);
                more.add(step);
                if (!each(time, changed - 1, i + 1, more, taker)) {
                    return false;
                }
            }
        }
        return true;
    }
}
