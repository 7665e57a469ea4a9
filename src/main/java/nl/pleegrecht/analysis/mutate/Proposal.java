package nl.pleegrecht.analysis.mutate;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
import nl.pleegrecht.evaluation.Outcome;
import nl.pleegrecht.explain.InterpretedRunner;
import nl.pleegrecht.replay.Replay;
import nl.pleegrecht.timeline.Part;
import nl.pleegrecht.timeline.Period;
import nl.pleegrecht.timeline.Timeline;

/** Makes a scenario of a dossier: it is one only when it passes on the real rules and fails on the changed ones. */
record Proposal(Kernel kernel, Mutant mutant, Trying trying) {
    /**
     * @param subject on which the answers differ; empty for a signal
     */
    Optional<Suggestion> of(DossierTree tree, Part part, String subject) {
        Timeline real = new Timeline(kernel);
        Timeline changed = new Timeline(new Kernel(trying.book(), new InterpretedRunner(trying.book())));
        Optional<Outcome> now = outcome(real, tree.dossier(), part);
        Optional<String> expectation =
                subject.isEmpty() ? signal(now, tree, changed, part) : now.flatMap(outcome -> answer(outcome, subject));
        if (expectation.isEmpty()) {
            return Optional.empty();
        }
        String text = text(tree, part, expectation.get());
        Dossier scenario = new DossierReader().read(text, "voorstel.yaml");
        return passes(real, scenario) && !passes(changed, scenario)
                ? Optional.of(new Suggestion(name(), text))
                : Optional.empty();
    }

    private static Optional<Outcome> outcome(Timeline timeline, Dossier dossier, Part part) {
        return timeline.judge(dossier).periods().stream()
                .filter(period -> period.index() == part.index() && period.contains(part.from()))
                .map(Period::outcome)
                .findFirst();
    }

    private static boolean passes(Timeline timeline, Dossier scenario) {
        try {
            return Replay.differences(timeline.judge(scenario)).isEmpty();
        } catch (DiagnosticsException e) {
            return false;
        }
    }

    private static Optional<String> answer(Outcome outcome, String subject) {
        return outcome.answers().stream()
                .filter(answer -> answer.subject().equals(subject))
                .findFirst()
                .map(answer -> quoted(subject) + ": " + value(answer));
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
    private static Optional<String> signal(Optional<Outcome> now, DossierTree tree, Timeline changed, Part part) {
        TreeSet<String> were = texts(now);
        TreeSet<String> are = texts(outcome(changed, tree.dossier(), part));
        Optional<String> gone =
                were.stream().filter(text -> !are.contains(text)).findFirst().map(text -> "signaal: " + quoted(text));
        return gone.isPresent()
                ? gone
                : are.stream()
                        .filter(text -> !were.contains(text))
                        .findFirst()
                        .map(text -> "geenSignaal: " + quoted(text));
    }

    private static TreeSet<String> texts(Optional<Outcome> outcome) {
        TreeSet<String> texts = new TreeSet<>();
        outcome.ifPresent(one -> one.signals().stream().map(FoundSignal::text).forEach(texts::add));
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
