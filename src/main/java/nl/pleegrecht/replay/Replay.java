package nl.pleegrecht.replay;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Timeline;

/** Replays scenarios against a rule base. Safe to share between threads. */
public final class Replay {
    private final Timeline timeline;
    private final DossierReader reader = new DossierReader();

    public Replay(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Judges one scenario and holds it against its expectations; never throws for what is wrong with the file. */
    public ScenarioResult replay(Path file, String name) {
        return replay(file, name, judgement -> {});
    }

    /**
     * The same, for who wants to know more of a scenario than how it came out.
     *
     * @param judged gets the answers, unless the case can not be judged
     */
    public ScenarioResult replay(Path file, String name, Consumer<Judgement> judged) {
        Dossier dossier;
        try {
            dossier = reader.read(file, name);
        } catch (DiagnosticsException e) {
            return failed(name, "", e.diagnostics());
        }
        return replay(dossier, judged);
    }

    /** The same for a scenario that was read already. */
    public ScenarioResult replay(Dossier dossier, Consumer<Judgement> judged) {
        return replay(dossier, () -> {
            Judgement judgement = timeline.judge(dossier);
            judged.accept(judgement);
            return judgement;
        });
    }

    /**
     * The same for who judges in a way of their own.
     *
     * @param judging judges the dossier
     */
    public static ScenarioResult replay(Dossier dossier, Supplier<Judgement> judging) {
        try {
            return compare(dossier, judging);
        } catch (DiagnosticsException e) {
            return failed(dossier.file(), dossier.titel(), e.diagnostics());
        }
    }

    private static ScenarioResult compare(Dossier dossier, Supplier<Judgement> judging) {
        if (dossier.verwacht() == null) {
            return failed(
                    dossier.file(),
                    dossier.titel(),
                    List.of(Diagnostic.error("SCN-005", nl.pleegrecht.diagnostics.Location.of(dossier.file()))));
        }
        Judgement judgement = judging.get();
        List<Diagnostic> findings = ExpectationCheck.findings(judgement);
        if (!findings.isEmpty()) {
            return failed(dossier.file(), dossier.titel(), findings);
        }
        List<Difference> differences = Expectations.compare(judgement);
        boolean open = dossier.status() != null;
        Status status = open ? Status.OPENSTAAND : differences.isEmpty() ? Status.GESLAAGD : Status.AFWIJKEND;
        return new ScenarioResult(
                dossier.file(),
                dossier.titel(),
                status,
                differences,
                List.of(),
                dossier.waarom(),
                open && differences.isEmpty());
    }

    /** What of a dossier's expectations an answer does not meet. */
    public static List<Difference> differences(Judgement judgement) {
        return Expectations.compare(judgement);
    }

    /** What came of a scenario that could not be judged, for reasons that are told. */
    public static ScenarioResult failed(String file, String title, List<Diagnostic> findings) {
        return new ScenarioResult(file, title, Status.FOUT, List.of(), findings, null, false);
    }
}
