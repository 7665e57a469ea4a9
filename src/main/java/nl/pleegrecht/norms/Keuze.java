package nl.pleegrecht.norms;

import java.util.List;
import nl.pleegrecht.diagnostics.Location;

/**
 * A choice where the texts leave room.
 *
 * @param code such as {@code K1}, by which rules name it
 * @param keuze what was chosen
 * @param signaal what answers say that rest on it; null without
 * @param normen the norms that leave the room
 * @param bron where the choice is accounted for; null without
 * @param waarom why no rule carries it; null without
 * @param location where it stands
 */
public record Keuze(
        String code, String keuze, String signaal, List<String> normen, String bron, String waarom, Location location) {
    public Keuze {
        normen = List.copyOf(normen);
    }
}
