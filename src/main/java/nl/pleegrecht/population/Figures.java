package nl.pleegrecht.population;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pleegrecht.population.Figure.Shape;

/**
 * All figures of a population.
 *
 * @param name the file as the user named it
 * @param all in the order of the file
 */
public record Figures(String name, List<Figure> all) {
    /** What there has to be, and in which form. */
    static final Map<String, Shape> KEYS = new TreeMap<>(Map.ofEntries(
            Map.entry("omvang", Shape.NUMBER),
            Map.entry("wachtend", Shape.SHARE),
            Map.entry("wachtOpDeeltijd", Shape.SHARE),
            Map.entry("jongerDan12", Shape.SHARE),
            Map.entry("vrijwillig", Shape.SHARE),
            Map.entry("voogdij", Shape.SHARE),
            Map.entry("beperking", Shape.SHARE),
            Map.entry("toeslagBeperkingCenten", Shape.RANGE),
            Map.entry("herkomstNetwerk", Shape.SHARE),
            Map.entry("variant", Shape.WEIGHTS),
            Map.entry("deeltijdNieuw", Shape.SHARE),
            Map.entry("beeindigd", Shape.SHARE),
            Map.entry("nieuw", Shape.SHARE),
            Map.entry("jarenGeplaatst", Shape.RANGE),
            Map.entry("jarenHulpverlening", Shape.RANGE),
            Map.entry("crisis", Shape.SHARE),
            Map.entry("crisisDagen", Shape.RANGE),
            Map.entry("bovenregionaal", Shape.SHARE),
            Map.entry("regios", Shape.NUMBER),
            Map.entry("gemeentenPerRegio", Shape.NUMBER),
            Map.entry("anderePleegkinderen", Shape.WEIGHTS),
            Map.entry("nachtenVoltijd", Shape.WEIGHTS),
            Map.entry("weekendenDeeltijd", Shape.WEIGHTS),
            Map.entry("kostenposten", Shape.WEIGHTS),
            Map.entry("kostenCenten", Shape.RANGE),
            Map.entry("kostenDeeltijd", Shape.SHARE),
            Map.entry("ouderBetaalt", Shape.SHARE)));

    public Figures {
        all = List.copyOf(all);
    }

    /** The figure of a name. */
    public Figure get(String name) {
        return all.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
