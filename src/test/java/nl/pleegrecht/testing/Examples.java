package nl.pleegrecht.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Timeline;

/** Cases for the rule base {@code src/test/resources/rules/voorbeeld}. */
public final class Examples {
    /** The folder of that rule base. */
    public static final Path RULES = Path.of("src/test/resources/rules/voorbeeld");

    /** Ten days in June 2023 of a child that becomes ten on the fifth, with a family from the second to the eighth. */
    public static final String CASE = """
            titel: Een kind in een gezin
            periode: {van: 2023-06-01, tot: 2023-06-10}
            jeugdige: {geboortedatum: 2013-06-05, werkelijkVerblijf: Utrecht}
            plaatsingen:
              - naam: gezin
                van: 2023-06-02
                tot: 2023-06-08
                variant: opvoeding
                spoed: ja
                bijzondereKosten:
                  - {omschrijving: bril, categorie: gezondheid, datum: 2023-06-03, bedrag: 99.95, noodzakelijk: ja}
            """;

    private Examples() {}

    private static final class Loaded {
        static final Timeline TIMELINE = new Timeline(new Kernel(TinyRules.inFolder("voorbeeld"))).proving();
    }

    /** The rule base, ready to judge. */
    public static Timeline timeline() {
        return Loaded.TIMELINE;
    }

    /** A case, judged; in messages the file is {@code geval.yaml}. */
    public static Judgement judge(String yaml) {
        return timeline().judge(new DossierReader().read(yaml, "geval.yaml"));
    }

    /** The case with expectations. */
    public static String expecting(String entries) {
        return CASE + "verwacht:\n" + entries.indent(2);
    }

    /** Puts a text in a file. */
    public static Path write(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
