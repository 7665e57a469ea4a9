package nl.pleegrecht.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.replay.Status;
import nl.pleegrecht.replay.watch.Round;

/** What one save changed as JSON, on one line. */
public final class WatchJson {
    private WatchJson() {}

    /**
     * One object, with a line end.
     *
     * @param version the rules that judged; empty when there were none
     */
    public static String of(Round round, String version, Messages messages) {
        ObjectNode root = JsonReport.object();
        root.put("ronde", round.number());
        ArrayNode files = root.putArray("bestanden");
        round.files().forEach(files::add);
        ObjectNode rules = root.putObject("regels");
        rules.put("inOrde", round.sound());
        if (!version.isEmpty()) {
            rules.put("sha256", version);
        }
        root.set("meldingen", JsonReport.findings(round.state(), messages));
        root.set("nieuweMeldingen", JsonReport.findings(round.found(), messages));
        root.set("verholpen", JsonReport.findings(round.gone(), messages));
        root.put("scenarios", round.results().size());
        root.put("geslaagd", round.count(Status.GESLAAGD));
        root.put("afwijkend", round.count(Status.AFWIJKEND));
        root.put("openstaand", round.count(Status.OPENSTAAND));
        root.put("fouten", round.count(Status.FOUT));
        root.put("beoordeeld", round.judged());
        ArrayNode changes = root.putArray("wijzigingen");
        for (Round.Change change : round.changes()) {
            ObjectNode node = changes.addObject();
            node.put("bestand", change.file());
            node.put("wat", change.kind().word());
            if (change.after() != null) {
                ReplayJson.putResult(node, change.after(), messages);
            }
        }
        return JsonReport.line(root);
    }
}
