package nl.pleegrecht.analysis.mutate;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.CRC32;
import nl.pleegrecht.analysis.mutate.Hunted.Suggestion;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.dossier.DossierTree;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.FoundSignal;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.replay.Replay;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Part;
import nl.pleegrecht.timeline.Period;
import nl.pleegrecht.timeline.Sums;
import nl.pleegrecht.timeline.Timeline;

/** Makes a scenario of a dossier: it is one only when it passes on the real rules and fails on the changed ones. */
final class Proposal {
    private final Timeline real;
    private final Mutant mutant;
    private final Trying trying;
    private Timeline changed;

    Proposal(Timeline real, Mutant mutant, Trying trying) {
        this.real = real;
        this.mutant = mutant;
        this.trying = trying;
    }

    /** Most changes are never asked for one: only then is it worth the time to get ready. */
    private synchronized Timeline changed() {
        if (changed == null) {
            changed = new Timeline(new Kernel(trying.book(), new InterpretedRunner(trying.book())));
        }
        return changed;
    }

    /**
     * @param subject on which the answers differ; empty for a signal
     */
    Optional<Suggestion> of(DossierTree tree, Part part, String subject) {
        Optional<Period> now = period(real, tree.dossier(), part);
        List<String> expectations = subject.isEmpty()
                ? signals(now, period(changed(), tree.dossier(), part))
                : answers(real, tree, now, subject);
        for (String expectation : expectations) {
            String text = text(tree, part, expectation);
            Dossier scenario = new DossierReader().read(text, "voorstel.yaml");
            if (passes(real, scenario) && !passes(changed(), scenario)) {
                return Optional.of(new Suggestion(name(), text));
            }
        }
        return Optional.empty();
    }

    private static Optional<Period> period(Timeline timeline, Dossier dossier, Part part) {
        return timeline.judge(dossier).periods().stream()
                .filter(period -> period.index() == part.index() && period.contains(part.from()))
                .findFirst();
    }

    private static boolean passes(Timeline timeline, Dossier scenario) {
        try {
            return Replay.differences(timeline.judge(scenario)).isEmpty();
        } catch (DiagnosticsException e) {
            return false;
        }
    }

    /** The answer itself; where that does not show the difference, what it comes to a day, or how sure it is. */
    private static List<String> answers(Timeline real, DossierTree tree, Optional<Period> now, String subject) {
        List<String> expectations = new ArrayList<>();
        now.flatMap(period -> period.answer(subject)).ifPresent(answer -> {
            expectations.add(quoted(subject) + ": " + value(answer));
            if (answer.amount() != null) {
                Judgement judged = real.judge(tree.dossier());
                expectations.add("perDag: " + new Sums(judged).perDay(now.get()));
                expectations.add(
                        "status: {" + quoted(subject) + ": " + answer.status().woord() + "}");
            }
        });
        return expectations;
    }

    private static String value(Answer answer) {
        BigDecimal amount = answer.amount();
        return switch (answer.kind()) {
            case RECHT -> amount == null ? "recht" : amount.toPlainString();
            case GEEN_RECHT -> "geen";
            case VASTSTELLING -> quoted(answer.value());
            default -> answer.kind().word();
        };
    }

    /** A signal that one of them gives and the other does not. */
    private static List<String> signals(Optional<Period> now, Optional<Period> then) {
        TreeSet<String> were = texts(now);
        TreeSet<String> are = texts(then);
        List<String> expectations = new ArrayList<>();
        were.stream().filter(text -> !are.contains(text)).forEach(text -> expectations.add("signaal: " + quoted(text)));
        are.stream()
                .filter(text -> !were.contains(text))
                .forEach(text -> expectations.add("geenSignaal: " + quoted(text)));
        return expectations;
    }

    private static TreeSet<String> texts(Optional<Period> period) {
        TreeSet<String> texts = new TreeSet<>();
        period.ifPresent(
                one -> one.outcome().signals().stream().map(FoundSignal::text).forEach(texts::add));
        return texts;
    }

    private String text(DossierTree tree, Part part, String expectation) {
        String what = mutant.before() + " -> " + (mutant.after().isEmpty() ? "(weg)" : mutant.after());
        String place = mutant.at().file() + ":" + mutant.at().line();
        boolean several = tree.dossier().plaatsingen().size() > 1 && part.index() >= 0;
        List<String> lines = List.of(
                tree.titled("Voorstel bij " + mutant.title()).yaml().stripTrailing(),
                "status: openstaand",
                "waarom: "
                        + quoted(
                                "Voorstel van het programma: beoordeel of de wet dit antwoord geeft. Het verwachte is wat"
                                        + " de regels nu zeggen. Geen ander scenario merkt deze wijziging op: " + place
                                        + ", " + what),
                "verwacht:",
                "  - op: " + part.from(),
                several ? "    plaatsing: " + quoted(part.situation().placement()) : "",
                "    " + expectation);
        return String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList()) + "\n";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The same for the same change, whatever else changes in the rules above it. */
    private String name() {
        String file = mutant.at().file();
        String stem = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        CRC32 sum = new CRC32();
        sum.update((mutant.title() + "|" + mutant.kind() + "|" + mutant.before() + "|" + mutant.after())
                .getBytes(StandardCharsets.UTF_8));
        return stem + "-" + mutant.kind().word().replace(' ', '-') + "-" + String.format("%08x", sum.getValue())
                + ".yaml";
    }
}
