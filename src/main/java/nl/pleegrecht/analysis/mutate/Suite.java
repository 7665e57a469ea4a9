package nl.pleegrecht.analysis.mutate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.Demand;
import nl.pleegrecht.evaluation.FoundSignal;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.evaluation.Outcome;
import nl.pleegrecht.explain.Interpreter;
import nl.pleegrecht.replay.Difference;
import nl.pleegrecht.replay.Replay;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Part;
import nl.pleegrecht.timeline.Parts;
import nl.pleegrecht.timeline.Period;

/** Scenarios made ready to be held against changed rules many times over. Safe to share between threads. */
final class Suite {
    private final RuleBook book;
    private final Kernel kernel;
    private final Interpreter interpreter;
    private final Parts parts;

    Suite(RuleBook book, Kernel kernel) {
        this.book = book;
        this.kernel = kernel;
        this.interpreter = new Interpreter(book);
        this.parts = new Parts(book);
    }

    /** That of the real rules. */
    Kernel kernel() {
        return kernel;
    }

    List<Part> parts(Dossier dossier) {
        return parts.of(dossier);
    }

    Interpreter interpreter() {
        return interpreter;
    }

    /** A scenario as the real rules judge it. */
    Case ready(Dossier dossier) {
        List<Case.Moment> moments = new ArrayList<>();
        for (Part part : parts.of(dossier)) {
            moments.add(new Case.Moment(
                    part,
                    interpreter.on(part.situation()),
                    kernel.evaluate(part.situation(), Demand.WITHOUT_PROOFS),
                    Expected.on(dossier, part)));
        }
        return new Case(dossier, moments);
    }

    /** What becomes of a case. */
    enum Fate {
        PASSES,
        FAILS,
        /** Plain interpretation can not tell. */
        OPEN
    }

    /** How a case comes out under changed rules, as far as plain interpretation can tell. */
    Fate fate(Case one, Trying trying) {
        List<Outcome> outcomes = new ArrayList<>();
        Set<String> open = new HashSet<>();
        boolean openSignals = false;
        boolean undecided = false;
        boolean changed = false;
        for (Case.Moment moment : one.moments()) {
            Outcome outcome = moment.outcome();
            if (trying.mayDiffer(moment.trial())) {
                Verdicts now = Verdicts.of(moment, trying.on(moment.trial()));
                if (now.wrong() && moment.part().situation().isComplete()) {
                    return Fate.FAILS;
                }
                undecided |= now.wrong() || moment.looked().at(now, book.subjects());
                open.addAll(now.open());
                openSignals |= now.openSignals();
                changed |= now.changed();
                outcome = now.wrong() ? outcome : now.outcome();
            }
            outcomes.add(outcome);
        }
        if (changed) {
            for (Difference difference : differences(one, outcomes)) {
                if (isCertain(difference, open, openSignals)) {
                    return Fate.FAILS;
                }
            }
        }
        return undecided ? Fate.OPEN : Fate.PASSES;
    }

    /** Whether it does not hang on an answer that could not be told. */
    private boolean isCertain(Difference difference, Set<String> open, boolean openSignals) {
        return switch (difference.subject()) {
            case Expected.PER_DAY, Expected.TOTAL -> !Expected.anyCounts(open, book.subjects());
            case "signaal" -> !openSignals;
            default -> !open.contains(difference.subject());
        };
    }

    /** How a case comes out under changed rules, with a search for what is missing. */
    Fate searched(Case one, Trying trying, Kernel changed) {
        List<Outcome> outcomes = new ArrayList<>();
        try {
            for (Case.Moment moment : one.moments()) {
                outcomes.add(trying.mayDiffer(moment.trial()) ? searched(moment, trying, changed) : moment.outcome());
            }
        } catch (DiagnosticsException e) {
            return Fate.FAILS;
        }
        return differences(one, outcomes).isEmpty() ? Fate.PASSES : Fate.FAILS;
    }

    /** Only what is looked at is searched; of the rest it does not matter what it says. */
    private Outcome searched(Case.Moment moment, Trying trying, Kernel changed) {
        Verdicts now = Verdicts.of(moment, trying.on(moment.trial()));
        if (!now.wrong() && !moment.looked().at(now, book.subjects())) {
            return now.outcome();
        }
        Outcome found = changed.evaluate(
                moment.part().situation(),
                new Demand(
                        subject ->
                                now.open().contains(subject) && moment.looked().at(subject, book.subjects()),
                        moment.looked().signals() && now.openSignals(),
                        false));
        Map<String, Answer> searched = new HashMap<>();
        found.answers().forEach(answer -> searched.put(answer.subject(), answer));
        List<Answer> answers = now.outcome().answers().stream()
                .map(answer -> searched.getOrDefault(answer.subject(), answer))
                .toList();
        boolean signals = moment.looked().signals() && now.openSignals();
        return new Outcome(answers, signals ? found.signals() : now.outcome().signals(), Set.of(), Map.of(), null, 0);
    }

    /** The expectations that are not met by answers for each part. */
    List<Difference> differences(Case one, List<Outcome> outcomes) {
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Part part = one.moments().get(i).part();
            Period last = periods.isEmpty() ? null : periods.get(periods.size() - 1);
            boolean joins = last != null
                    && last.index() == part.index()
                    && last.to().plusDays(1).equals(part.from())
                    && sayTheSame(last.outcome(), outcomes.get(i));
            LocalDate from = joins ? last.from() : part.from();
            if (joins) {
                periods.remove(periods.size() - 1);
            }
            periods.add(new Period(part.situation().placement(), part.index(), from, part.to(), outcomes.get(i)));
        }
        return Replay.differences(new Judgement(one.dossier(), book, periods));
    }

    private static boolean sayTheSame(Outcome a, Outcome b) {
        if (a == b) {
            return true;
        }
        if (a.answers().size() != b.answers().size()
                || a.signals().size() != b.signals().size()) {
            return false;
        }
        for (int i = 0; i < a.answers().size(); i++) {
            Answer one = a.answers().get(i);
            if (!one.saysTheSameAs(b.answers().get(i))) {
                return false;
            }
        }
        for (int i = 0; i < a.signals().size(); i++) {
            FoundSignal one = a.signals().get(i);
            FoundSignal other = b.signals().get(i);
            if (!one.code().equals(other.code()) || !one.text().equals(other.text())) {
                return false;
            }
        }
        return true;
    }

    /** The scenario, if the real rules can judge it and it passes. */
    Optional<Case> passing(Dossier dossier) {
        try {
            Case ready = ready(dossier);
            List<Outcome> outcomes =
                    ready.moments().stream().map(Case.Moment::outcome).toList();
            return differences(ready, outcomes).isEmpty() ? Optional.of(ready) : Optional.empty();
        } catch (DiagnosticsException e) {
            return Optional.empty();
        }
    }
}
