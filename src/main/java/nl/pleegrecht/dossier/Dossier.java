package nl.pleegrecht.dossier;

import java.util.List;
import java.util.Map;
import nl.pleegrecht.diagnostics.Location;

/**
 * One case: a child, its placements and the days asked about.
 *
 * @param file the file as the user named it
 * @param titel the case in a sentence
 * @param bron where the expectations come from; null without
 * @param status {@code openstaand} for an expectation that is known not to be met; null without
 * @param waarom why it is not met; null without
 * @param periode the days asked about, both included
 * @param jeugdige the child
 * @param plaatsingen the placements, in the order of the file; may be empty
 * @param verwacht expectations, in the order of the file; null when the file has none
 * @param places where each value stands, by path such as {@code plaatsingen[0].pleegcontract[0].van}
 */
public record Dossier(
        String file,
        String titel,
        String bron,
        String status,
        String waarom,
        Periode periode,
        JeugdigeInvoer jeugdige,
        List<PlaatsingInvoer> plaatsingen,
        List<Verwachting> verwacht,
        Map<String, Location> places) {

    /** Where a path stands, or the nearest path above it that does. */
    public Location place(String path) {
        return new Places(file, places).at(path);
    }
}
