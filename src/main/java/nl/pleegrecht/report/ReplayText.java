package nl.pleegrecht.report;

import java.util.List;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.replay.Difference;
import nl.pleegrecht.replay.ReplayResult;
import nl.pleegrecht.replay.ScenarioResult;
import nl.pleegrecht.replay.Status;

/** A replay as a person reads it: what differs, then how many. */
public final class ReplayText {
    private final Messages messages;
    private final StringBuilder text = new StringBuilder();

    private ReplayText(Messages messages) {
        this.messages = messages;
    }

    /** The whole text, with a line end. */
    public static String of(ReplayResult result, Messages messages) {
        ReplayText report = new ReplayText(messages);
        result.results().stream().filter(one -> one.status() != Status.GESLAAGD).forEach(report::scenario);
        report.text
                .append(messages.text(
                        "replay.samenvatting",
                        result.results().size(),
                        result.count(Status.GESLAAGD),
                        result.count(Status.AFWIJKEND),
                        result.count(Status.OPENSTAAND),
                        result.count(Status.FOUT),
                        messages.text(result.results().size() == 1 ? "replay.scenario" : "replay.scenarios")))
                .append('\n');
        if (result.passedOver() > 0) {
            report.text
                    .append(messages.text("replay.overgeslagen", result.passedOver()))
                    .append('\n');
        }
        return report.text.toString();
    }

    private void scenario(ScenarioResult result) {
        text.append(messages.text("replay." + result.status().word(), result.file(), result.title()))
                .append('\n');
        text.append(details(result, messages)).append('\n');
    }

    /** Why a scenario came out as it did, each line indented. */
    static String details(ScenarioResult result, Messages messages) {
        StringBuilder text = new StringBuilder();
        if (result.status() == Status.OPENSTAAND) {
            text.append("  ").append(result.why()).append('\n');
            if (result.nowPasses()) {
                text.append("  ").append(messages.text("replay.slaagt-nu")).append('\n');
            }
        }
        result.findings().forEach(finding -> text.append(messages.show(finding).indent(2)));
        result.differences()
                .forEach(difference ->
                        text.append("  ").append(line(difference, messages)).append('\n'));
        return text.toString();
    }

    /** One difference in a sentence. */
    static String line(Difference difference, Messages messages) {
        String where =
                difference.placement().isEmpty() || difference.placement().startsWith("plaatsing ")
                        ? ""
                        : " (" + difference.placement() + ")";
        String what = messages.text(
                difference.day() == null ? "replay.verschil-totaal" : "replay.verschil",
                difference.day(),
                difference.subject() + where,
                shown(difference.expected()),
                shown(difference.found()));
        List<String> rules = difference.rules();
        return rules.isEmpty() ? what : what + " " + messages.text("replay.regel", String.join("; ", rules));
    }

    private static String shown(String value) {
        return value.matches("\\d+\\.\\d{1,2}") ? value.replace('.', ',') : value;
    }
}
