package nl.pleegrecht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.norms.NormReader;
import nl.pleegrecht.rulebook.RuleBookLoader;

/** A small folder of rules in which one example of {@code codes.yaml} takes its place; and what is found in it. */
final class ExampleFiles {
    private static final String AMOUNTS = "naam,vanaf,tot,leeftijdVan,leeftijdTot,bedrag,eenheid,status,bron\n";
    private static final String TOESLAG = "toeslag,2024-01-01,2024-12-31,,,4.65,dag,vastgesteld,x\n";
    private static final String SUBJECTS = """
            omvang: {label: {nl: Omvang, en: Extent}, soort: vaststelling}
            basisbedrag: {label: {nl: Basisbedrag, en: Base amount}, soort: recht, eenheid: dag}
            toeslag crisis: {label: {nl: Toeslag, en: Supplement}, soort: recht, eenheid: dag}
            "bijzondere kosten: <omschrijving>": {label: {nl: Kosten, en: Costs}, soort: recht, eenheid: eenmalig, per: BijzondereKosten.omschrijving}
            """;
    /** Main rule for exceptions, and what asks for the amounts of the folder. */
    private static final String OTHER_RULE = """
            rule "een andere regel"
                @grondslag( "Jeugdwet art. 2" )
                @uitleg( "Dit is de uitleg." )
                date-effective "2015-01-01"
            when
                exists Bedrag( naam == "toeslag" )
            then
                insertLogical( signaal( "gezien" ) );
            end
            """;

    /** The places in a dossier: all of it, or a part of one that is otherwise in order. */
    private static final Set<String> DOSSIER = Set.of("dossier", "kantlijn", "jeugdige", "plaatsing", "verwacht");

    private static final String HEAD = """
            titel: Geval
            periode: {van: 2024-03-01, tot: 2024-03-31}
            jeugdige:
              geboortedatum: 2015-03-10
            """;

    private final Map<String, String> files = new TreeMap<>();

    private ExampleFiles(String place, String text) {
        files.put(
                "bedragen.csv",
                AMOUNTS
                        + TOESLAG
                        + TOESLAG.replace("toeslag", "basisbedrag")
                        + TOESLAG.replace("toeslag", "basisbedrag per maand").replace("dag,", "maand,"));
        files.put("onderwerpen.yaml", SUBJECTS);
        files.put("b.drl", OTHER_RULE);
        files.put("a.drl", rule("", "Plaatsing( )", "insertLogical( recht( \"basisbedrag\" ) );"));
        switch (place) {
            case "when" -> files.put("a.drl", rule("", text, "insertLogical( recht( \"basisbedrag\" ) );"));
            case "then" -> files.put("a.drl", rule("", "Plaatsing( )", text));
            case "kop" -> files.put("a.drl", rule(text, "Plaatsing( )", "insertLogical( recht( \"basisbedrag\" ) );"));
            case "drl" -> files.put("a.drl", text + "\n");
            case "bedragen" -> files.put("bedragen.csv", AMOUNTS + text + "\n");
            case "afgeleide" -> files.put("afgeleide-bedragen.csv", "naam,bewerking,van,waarde,eenheid,bron\n" + text);
            case "indexen" -> files.put("indexen.csv", "index,jaar,percentage,bron\n" + text);
            default -> files.put(place, text + "\n");
        }
        if (place.equals("onderwerpen.yaml")) {
            files.put("a.drl", "");
        }
    }

    /** All that is found when the example stands in its place. */
    static List<Diagnostic> findings(String place, String text, Path folder) {
        if (DOSSIER.contains(place)) {
            return ofDossier(place, text);
        }
        new ExampleFiles(place, text).write(folder);
        List<Diagnostic> found = new ArrayList<>();
        try {
            found.addAll(RuleBookLoader.load(folder, "rules").warnings());
        } catch (DiagnosticsException e) {
            found.addAll(e.diagnostics());
        }
        try {
            if (place.equals(NormReader.FILE)) {
                NormReader.read(folder, "rules");
            }
        } catch (DiagnosticsException e) {
            found.addAll(e.diagnostics());
        }
        return found;
    }

    private static List<Diagnostic> ofDossier(String place, String text) {
        String whole = switch (place) {
            case "kantlijn" -> HEAD + text + "\nplaatsingen: []\n";
            case "jeugdige" -> HEAD + text.indent(2) + "plaatsingen: []\n";
            case "plaatsing" -> HEAD + "plaatsingen:\n  - van: 2024-03-01\n" + text.indent(4);
            case "verwacht" -> HEAD + "plaatsingen:\n  - van: 2024-03-01\nverwacht:\n" + text.indent(2);
            default -> text + "\n";
        };
        try {
            new DossierReader().read(whole, "zaak.yaml");
            return List.of();
        } catch (DiagnosticsException e) {
            return e.diagnostics();
        }
    }

    private void write(Path folder) {
        files.forEach((name, text) -> {
            try {
                Files.writeString(folder.resolve(name), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String rule(String header, String when, String then) {
        return """
                rule "art. 1: een regel"
                    @grondslag( "Jeugdwet art. 1" )
                    @uitleg( "Dit is de uitleg." )
                %s
                when
                %s
                then
                %s
                end
                """.formatted(header, when, then);
    }
}
