package nl.pleegrecht.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.norms.NormFile;
import nl.pleegrecht.norms.NormReader;
import nl.pleegrecht.replay.Difference;
import nl.pleegrecht.replay.ScenarioResult;
import nl.pleegrecht.replay.Status;
import nl.pleegrecht.testing.Examples;
import nl.pleegrecht.testing.TinyRules;

/** A rule base of three rules and its norms, in which nothing is missing; tests take something away. */
public final class Traces {
    /** The rules, each with its norms. */
    public static final String RULES =
            rule("een", "N-1, N-2", "K1") + rule("twee", "N-2", "") + rule("drie", "N-10", "");

    /** The norms. */
    public static final String NORMS = """
            normen:
              N-1: {norm: De eerste., artikel: Wet art. 1, van: 2015-01-01, bron: law.md 1, aard: recht, status: opgenomen}
              N-2: {norm: "De | tweede.", artikel: Wet art. 2, tot: 2022-12-31, bron: law.md 2, aard: beleid, status: deels, waarom: de rest is vaag}
              N-3: {norm: De derde., artikel: Wet art. 3, bron: law.md 3, aard: feit, status: bewust niet, waarom: gaat over iets anders}
              N-10: {norm: De tiende., artikel: Wet art. 10, van: 2015-01-01, tot: 2022-12-31, bron: law.md 10, aard: keuze, status: opgenomen}
            keuzes:
              K1: {keuze: wat is gekozen, signaal: let op, norm: N-1}
              K2: {keuze: rekenwerk, waarom: staat in de kalender}
            """;

    /** What came of the scenarios. */
    public static final List<Played> PLAYED = List.of(
            played("a.yaml", Status.GESLAAGD, "een", "twee"),
            played("b.yaml", Status.GESLAAGD, "een"),
            played("c.yaml", Status.GESLAAGD, "een", "drie"),
            played("d.yaml", Status.GESLAAGD, "een", "twee", "drie"));

    private Traces() {}

    /** The trace of a rule base. */
    public static NormTrace trace(Path folder, String rules, String norms, List<Played> played) {
        Examples.write(folder, "normen.yaml", norms);
        NormFile file = NormReader.read(folder, "klein");
        return NormTrace.of(TinyRules.of(rules), file, played);
    }

    /** A scenario in which some rules took part. */
    public static Played played(String file, Status status, String... rules) {
        boolean wrong = status == Status.FOUT;
        List<Difference> differences = status == Status.AFWIJKEND
                ? List.of(new Difference(null, "", "totaal", "10.00", "onbekend", List.of(), 5))
                : List.of();
        List<Diagnostic> findings =
                wrong ? List.of(Diagnostic.error("BED-004", new Location(file, 4, 3), "naam")) : List.of();
        String why = status == Status.OPENSTAAND ? "de rechter beslist nog" : null;
        return new Played(new ScenarioResult(file, "Titel", status, differences, findings, why, false), Set.of(rules));
    }

    private static String rule(String name, String norms, String choice) {
        String annotations = "@norm( \"" + norms + "\" )" + (choice.isEmpty() ? "" : " @keuze( \"" + choice + "\" )");
        return TinyRules.dated(name, annotations, "Plaatsing( )", "signaal( \"" + name + "\" )");
    }
}
