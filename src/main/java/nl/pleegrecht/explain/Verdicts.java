package nl.pleegrecht.explain;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Subject;

/** From conclusions to the answer on each subject. */
final class Verdicts {
    static final Set<String> ANSWERS = Set.of("Recht", "GeenRecht", "TerBeoordeling", "Vaststelling");

    private final Trial trial;

    Verdicts(Trial trial) {
        this.trial = trial;
    }

    /** One for each subject that applies, in the order of the subjects. */
    List<Verdict> all(List<Subject> subjects, boolean placed) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Subject subject : subjects) {
            if (placed || subject.withoutPlacement()) {
                names(subject)
                        .distinct()
                        .forEach(name -> verdicts.add(trial.untouched(name).orElseGet(() -> of(name, subject))));
            }
        }
        return verdicts;
    }

    private Stream<String> names(Subject subject) {
        if (!subject.isFamily()) {
            return Stream.of(subject.name());
        }
        int dot = subject.per().indexOf('.');
        return trial.given(subject.per().substring(0, dot)).stream()
                .map(thing -> thing.value(subject.per().substring(dot + 1)))
                .filter(Objects::nonNull)
                .map(member -> subject.prefix() + member);
    }

    private Verdict of(String name, Subject subject) {
        Set<Thing> certain = about(name, trial.conclusions());
        if (!about(name, trial.possible()).equals(certain)
                || certain.stream().anyMatch(thing -> thing.values().containsValue(null))) {
            return Verdict.of(name, AnswerKind.ONBEKEND, List.of());
        }
        Map<Verdict, Set<ParsedRule>> found = new LinkedHashMap<>();
        certain.forEach(thing -> found.computeIfAbsent(verdict(name, thing), one -> new HashSet<>())
                .addAll(trial.rulesFor(thing)));
        if (found.size() == 1) {
            Map.Entry<Verdict, Set<ParsedRule>> one =
                    found.entrySet().iterator().next();
            return one.getKey().with(sorted(one.getValue()));
        }
        if (found.size() > 1) {
            return Verdict.of(
                    name,
                    null,
                    sorted(found.values().stream()
                            .flatMap(Set::stream)
                            .distinct()
                            .toList()));
        }
        if (trial.rules().stream().noneMatch(rule -> Candidates.mayConclude(rule, name, ANSWERS))) {
            return Verdict.of(name, AnswerKind.GEEN_REGELS, List.of());
        }
        boolean gap = subject.kind() == Subject.Kind.VASTSTELLING;
        return Verdict.of(name, gap ? null : AnswerKind.GEEN_RECHT, List.of());
    }

    private static Set<Thing> about(String name, Set<Thing> conclusions) {
        Set<Thing> about = new LinkedHashSet<>();
        for (Thing thing : conclusions) {
            Object subject = thing.value("onderwerp");
            if (ANSWERS.contains(thing.type()) && (subject == null || subject.equals(name))) {
                about.add(thing);
            }
        }
        return about;
    }

    private Verdict verdict(String name, Thing thing) {
        return switch (thing.type()) {
            case "Recht" -> right(name, thing);
            case "GeenRecht" -> Verdict.of(name, AnswerKind.GEEN_RECHT, List.of());
            case "TerBeoordeling" ->
                new Verdict(
                        name,
                        AnswerKind.TER_BEOORDELING,
                        null,
                        null,
                        null,
                        null,
                        (String) thing.value("door"),
                        List.of());
            default ->
                new Verdict(
                        name,
                        AnswerKind.VASTSTELLING,
                        null,
                        null,
                        null,
                        (String) thing.value("waarde"),
                        null,
                        List.of());
        };
    }

    private Verdict right(String name, Thing right) {
        Eenheid unit = (Eenheid) right.value("eenheid");
        if (unit == Eenheid.ZONDER_BEDRAG) {
            return Verdict.of(name, AnswerKind.RECHT, List.of());
        }
        if (right.value("bekend").equals(false) || restsOnUnknownAmount(right)) {
            return Verdict.of(name, AnswerKind.GEEN_BEDRAG, List.of());
        }
        return new Verdict(
                name,
                AnswerKind.RECHT,
                (BigDecimal) right.value("bedrag"),
                unit,
                (Bedragstatus) right.value("status"),
                null,
                null,
                List.of());
    }

    /** A figure that was compared with, or computed from, an amount that is not in the table would be made up. */
    private boolean restsOnUnknownAmount(Thing right) {
        Set<Thing> seen = new HashSet<>(Set.of(right));
        Deque<Thing> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Match match : trial.supports(open.remove())) {
                for (Thing below : match.things()) {
                    if (below.type().equals("Bedrag") && below.value("bekend").equals(false)) {
                        return true;
                    }
                    if (below.isConcluded() && seen.add(below)) {
                        open.add(below);
                    }
                }
            }
        }
        return false;
    }

    private static List<ParsedRule> sorted(java.util.Collection<ParsedRule> rules) {
        return rules.stream().sorted(Comparator.comparing(ParsedRule::location)).toList();
    }
}
