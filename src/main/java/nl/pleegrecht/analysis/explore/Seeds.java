package nl.pleegrecht.analysis.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.DossierTree;

/** Dossiers to start from, in which nothing is missing. */
public final class Seeds {
    private static final String FILE = "/whole-dossier.yaml";

    private final DossierTree whole;
    private final LocalDate wholeOn;

    public Seeds() {
        try (InputStream in = Seeds.class.getResourceAsStream(FILE)) {
            whole = DossierTree.of(new String(in.readAllBytes(), StandardCharsets.UTF_8), "dossier");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        wholeOn = whole.dossier().periode().van();
    }

    /** A plain dossier on a day. */
    public DossierTree plain(LocalDate day) {
        return at(whole, wholeOn, day);
    }

    /** A dossier on a day, with what it does not say taken from the plain one, as far as that fits. */
    public DossierTree completed(DossierTree tree, LocalDate day) {
        DossierTree asked = tree.on(day).normal();
        DossierTree completed = asked.over(plain(day).normal());
        try {
            completed.dossier();
            return completed;
        } catch (DiagnosticsException e) {
            return asked;
        }
    }

    /** A dossier moved in time: what was so on one day is so on another. */
    public static DossierTree at(DossierTree tree, LocalDate from, LocalDate day) {
        return Moves.to(tree.normal(), from, day);
    }
}
