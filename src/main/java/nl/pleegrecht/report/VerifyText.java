package nl.pleegrecht.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.pleegrecht.analysis.implied.Decided;
import nl.pleegrecht.analysis.verify.Verified;
import nl.pleegrecht.analysis.verify.Verified.Conflict;
import nl.pleegrecht.analysis.verify.Verified.OfSubject;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Messages;

/** A search over the cases as a person reads it: how far it went, and what it found. */
public final class VerifyText {
    /** So many pairs of rules are named for a subject; all of them are in the JSON. */
    private static final int MOST_PAIRS = 3;

    private static final long MANY = 1_000_000;

    private final Verified verified;
    private final Messages messages;
    private final Lines lines = new Lines();

    private VerifyText(Verified verified, Messages messages) {
        this.verified = verified;
        this.messages = messages;
    }

    /**
     * The whole text, with a line end.
     *
     * @param given how many dossiers it started from
     * @param out where the dossiers were written; null when they were not
     * @param all whether to tell of each condition that never mattered, not only how many there are in a file
     */
    public static String of(Verified verified, int budget, int given, Path out, boolean all, Messages messages) {
        VerifyText report = new VerifyText(verified, messages);
        report.searched(budget, given);
        report.conflicts(out);
        report.needless(all);
        return report.lines.text();
    }

    /** A dossier that shows a contradiction or a gap, as a file. */
    public static String dossier(Conflict one, Messages messages) {
        return one.dossier().titled(title(one, messages)).yaml();
    }

    private static String title(Conflict one, Messages messages) {
        return messages.text("verify.titel." + one.finding().code(), one.subject());
    }

    private void searched(int budget, int given) {
        lines.add(messages.text("verify.kop", verified.dossiers(), given, budget), 0);
        lines.blank();
        for (OfSubject one : verified.subjects()) {
            Object tried = one.isProven() ? "" : one.situations();
            lines.asIs(String.format(java.util.Locale.ROOT, "  %-46s %5s  %s", one.subject(), tried, extent(one)));
            together(one);
            one.unshown().forEach(what -> lines.add(messages.text("verify.geen-dossier", what.replace('\n', ' ')), 6));
        }
        lines.blank();
        if (verified.subjects().stream().anyMatch(OfSubject::isProven)) {
            lines.add(messages.text("verify.uitleg"), 0);
            lines.blank();
        }
        if (!verified.subjects().stream().allMatch(OfSubject::isProven)) {
            lines.add(messages.text("verify.gezocht"), 0);
            lines.blank();
        }
    }

    /** Where to look when the rules about a subject do not prove that it has one answer. */
    private void together(OfSubject one) {
        List<Decided.Pair> pairs = one.decided().together();
        for (Decided.Pair pair : pairs.subList(0, Math.min(MOST_PAIRS, pairs.size()))) {
            boolean twice = pair.one() == pair.other();
            String first = pair.one().name() + " (" + pair.one().location() + ")";
            lines.add(
                    twice
                            ? messages.text("verify.in-twee-wegen", first)
                            : messages.text(
                                    "verify.samen",
                                    first,
                                    pair.other().name() + " (" + pair.other().location() + ")"),
                    6);
        }
        if (pairs.size() > MOST_PAIRS) {
            lines.add(messages.text("verify.meer-samen", pairs.size() - MOST_PAIRS), 6);
        }
    }

    private String extent(OfSubject one) {
        if (one.isProven()) {
            return messages.text("verify.bewezen");
        }
        String proven = one.decided().neverTwo() ? messages.text("verify.bewezen-geen-twee") + "; " : "";
        return proven + tried(one);
    }

    private String tried(OfSubject one) {
        if (one.isExhaustive()) {
            return messages.text("verify.uitputtend", one.starts());
        }
        return one.starts() >= MANY
                ? messages.text("verify.deels-veel", one.exhausted(), MANY)
                : messages.text("verify.deels", one.exhausted(), one.starts());
    }

    private void conflicts(Path out) {
        if (verified.conflicts().isEmpty()) {
            lines.add(messages.text("verify.geen-fouten"), 0);
            lines.blank();
        }
        for (Conflict one : verified.conflicts()) {
            messages.show(one.finding()).lines().forEach(lines::asIs);
            if (out == null) {
                lines.add(messages.text("verify.dossier"), 2);
                dossier(one, messages).lines().forEach(line -> lines.asIs("    " + line));
            } else {
                lines.add(
                        messages.text(
                                "verify.bestand",
                                out.resolve(one.file()).toString().replace('\\', '/')),
                        2);
            }
            lines.blank();
        }
    }

    private void needless(boolean all) {
        List<Diagnostic> found = new ArrayList<>(dead(verified));
        found.addAll(NeedlessText.implied(verified));
        if (all) {
            found.addAll(NeedlessText.idle(verified));
        }
        if (found.isEmpty() && verified.idle().isEmpty()) {
            lines.add(
                    verified.subjects().size() == 1
                            ? messages.text(
                                    "verify.niets-over-onderwerp",
                                    verified.subjects().get(0).subject())
                            : messages.text("verify.niets-over"),
                    0);
        }
        for (Diagnostic finding : found) {
            messages.show(finding).lines().forEach(lines::asIs);
        }
        if (!all && !verified.idle().isEmpty()) {
            lines.blank();
            lines.add(messages.text("verify.nooit"), 0);
            NeedlessText.perFile(verified).forEach((file, count) -> lines.asIs("  " + file + "  " + count));
        }
    }

    /** Rules that never fired and conditions that never mattered, as findings. */
    static List<Diagnostic> findings(Verified verified) {
        List<Diagnostic> found = new ArrayList<>(dead(verified));
        found.addAll(NeedlessText.implied(verified));
        found.addAll(NeedlessText.idle(verified));
        return found;
    }

    private static List<Diagnostic> dead(Verified verified) {
        return verified.dead().stream()
                .map(one -> Diagnostic.warning(
                        one.nearest().isEmpty() ? "VER-002" : "VER-001",
                        one.rule().location(),
                        one.rule().name(),
                        one.tried(),
                        one.nearest().stream().map(NeedlessText::onOneLine).collect(Collectors.joining("; "))))
                .toList();
    }
}
