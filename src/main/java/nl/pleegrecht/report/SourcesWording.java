package nl.pleegrecht.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.pleegrecht.analysis.NormTrace;
import nl.pleegrecht.analysis.Played;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.norms.Norm;
import nl.pleegrecht.norms.Status;
import nl.pleegrecht.rulebook.ParsedRule;

/** What the text and the Markdown of a trace of norms have in common. */
final class SourcesWording {
    private final Messages messages;
    private final Wording wording;

    SourcesWording(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    /** How many of everything, in a sentence or two. */
    String summary(NormTrace trace) {
        String statuses = Arrays.stream(Status.values())
                .map(status -> trace.normen().stream()
                                .filter(one -> one.norm().status() == status)
                                .count()
                        + " " + status.word())
                .collect(Collectors.joining(", "));
        return messages.text(
                "sources.samenvatting",
                trace.normen().size(),
                statuses,
                trace.regels().size(),
                trace.keuzes().size(),
                trace.findings().size());
    }

    /** The days on which a norm is in force. */
    String validity(Norm norm) {
        LocalDate from = norm.van();
        LocalDate to = norm.tot();
        if (from == null) {
            return to == null
                    ? messages.text("sources.geldig-onbekend")
                    : messages.text("sources.geldig-tot", wording.date(to));
        }
        return to == null
                ? messages.text("sources.geldig-vanaf", wording.date(from))
                : messages.text("rapport.van-tot", wording.date(from), wording.date(to));
    }

    /** File and line of a rule. */
    static String place(ParsedRule rule) {
        Location at = rule.location();
        return new Location(at.file(), at.line(), 0).toString();
    }

    /** Those that say most of a rule: the open ones, then those in which the fewest others take part. */
    static List<Played> telling(List<Played> scenarios, int most) {
        return scenarios.stream()
                .sorted(Comparator.comparing((Played one) -> !NormTrace.isOpen(one))
                        .thenComparing(one -> one.applied().size())
                        .thenComparing(one -> one.result().file()))
                .limit(most)
                .toList();
    }

    /** A scenario by its file, and its status unless it came out as expected. */
    static String scenario(Played one) {
        return switch (one.result().status()) {
            case GESLAAGD -> one.result().file();
            default -> one.result().file() + " (" + one.result().status().word() + ")";
        };
    }
}
