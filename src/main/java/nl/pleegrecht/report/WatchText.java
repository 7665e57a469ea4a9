package nl.pleegrecht.report;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.replay.ScenarioResult;
import nl.pleegrecht.replay.Status;
import nl.pleegrecht.replay.watch.Round;

/** What one save changed, as a person reads it. */
public final class WatchText {
    private static final int MOST_FILES = 3;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Messages messages;
    private final StringBuilder text = new StringBuilder();

    private WatchText(Messages messages) {
        this.messages = messages;
    }

    /**
     * The whole text, with a line end.
     *
     * @param version the rules that judged; empty when there were none
     * @param at when it was
     * @param millis how long it took
     */
    public static String of(Round round, String version, LocalTime at, long millis, Messages messages) {
        WatchText report = new WatchText(messages);
        if (round.number() > 1) {
            report.line(messages.text("watch.kop", TIME.format(at), report.files(round.files())));
        }
        report.findings(round, version);
        round.changes().forEach(report::change);
        report.counts(round, millis);
        return report.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String files(List<String> files) {
        return files.size() <= MOST_FILES
                ? String.join(", ", files)
                : messages.text(
                        "watch.meer", String.join(", ", files.subList(0, MOST_FILES)), files.size() - MOST_FILES);
    }

    private void findings(Round round, String version) {
        round.found().forEach(finding -> line(messages.show(finding)));
        for (Diagnostic finding : round.gone()) {
            line(messages.text("watch.verholpen", finding.code(), finding.location(), messages.problem(finding)));
        }
        boolean mended = round.gone().stream().anyMatch(Diagnostic::isError);
        if (!round.sound()) {
            line(messages.text(version.isEmpty() ? "watch.geen-goede" : "watch.laatste-goede", version));
        } else if (round.number() == 1 || mended) {
            line(messages.text("watch.nieuwe-versie", version));
        }
    }

    private void change(Round.Change change) {
        ScenarioResult shown = change.after() != null ? change.after() : change.before();
        line(messages.text(key(change.kind()), shown.file(), shown.title()));
        if (change.after() != null) {
            text.append(ReplayText.details(change.after(), messages));
        }
    }

    private static String key(Round.Kind kind) {
        return switch (kind) {
            case AFWIJKEND -> "watch.afwijkend";
            case FOUT -> "watch.fout";
            case OPENSTAAND -> "watch.openstaand";
            case ANDERS -> "watch.anders";
            case SLAAGT_WEER -> "watch.slaagt";
            case NIEUW -> "watch.nieuw";
            case WEG -> "watch.weg";
        };
    }

    private void counts(Round round, long millis) {
        boolean nothing = round.changes().isEmpty()
                && round.found().isEmpty()
                && round.gone().isEmpty();
        if (nothing && round.number() > 1) {
            line(messages.text("watch.niets"));
        }
        String seconds = String.format(Locale.ROOT, "%.1f", millis / 1000.0);
        line(messages.text(
                "watch.telling",
                round.results().size(),
                round.count(Status.GESLAAGD),
                round.count(Status.AFWIJKEND),
                round.count(Status.OPENSTAAND),
                round.count(Status.FOUT),
                messages.text(round.results().size() == 1 ? "replay.scenario" : "replay.scenarios"),
                round.judged(),
                messages.language().equals("en") ? seconds : seconds.replace('.', ',')));
    }
}
