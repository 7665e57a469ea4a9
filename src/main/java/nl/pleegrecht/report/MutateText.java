package nl.pleegrecht.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.pleegrecht.analysis.mutate.Hunted;
import nl.pleegrecht.analysis.mutate.Mutant;
import nl.pleegrecht.analysis.mutate.Mutated;
import nl.pleegrecht.analysis.mutate.Mutation.Tried;
import nl.pleegrecht.diagnostics.Messages;

/** What scenarios notice of changes in the rules, as a person reads it: the figures, and what none of them noticed. */
public final class MutateText {
    private final Mutated mutated;
    private final Messages messages;
    private final Lines lines = new Lines();

    private MutateText(Mutated mutated, Messages messages) {
        this.mutated = mutated;
        this.messages = messages;
    }

    /** The whole text, with a line end. */
    public static String of(Mutated mutated, Messages messages) {
        MutateText report = new MutateText(mutated, messages);
        report.figures();
        report.survivors();
        return report.lines.text();
    }

    /** That the share is below what was asked. */
    public static String tooLow(Mutated mutated, double asked, Messages messages) {
        MutateText report = new MutateText(mutated, messages);
        String wanted =
                new BigDecimal(String.valueOf(asked)).stripTrailingZeros().toPlainString();
        return messages.text(
                "mutate.te-laag",
                report.percentage(mutated.killed(), mutated.noticeable()),
                mutated.killed(),
                mutated.noticeable(),
                messages.language().equals("en") ? wanted : wanted.replace('.', ','));
    }

    private void figures() {
        lines.add(messages.text("mutate.titel", mutated.all(), mutated.scenarios()), 0);
        lines.blank();
        figure(messages.text("mutate.opgemerkt"), mutated.killed(), mutated.noticeable());
        if (mutated.withoutEffect() > 0) {
            lines.add(messages.text("mutate.zonder-gevolg", mutated.withoutEffect()), 2);
        }
        if (!mutated.hunts().isEmpty()) {
            int perhaps = mutated.perhapsEquivalent();
            figure(messages.text("mutate.zonder-gelijkwaardig"), mutated.killed(), mutated.noticeable() - perhaps);
            lines.add(messages.text("mutate.gelijkwaardig", perhaps), 2);
        }
        if (!mutated.leftOut().isEmpty()) {
            lines.add(messages.text("mutate.doet-niet-mee", String.join(", ", mutated.leftOut())), 2, 4);
        }
        lines.blank();
        Map<Mutant.Kind, int[]> kinds = new TreeMap<>();
        for (Tried one : mutated.tried()) {
            if (one.withoutEffect()) {
                continue;
            }
            int[] count = kinds.computeIfAbsent(one.mutant().kind(), kind -> new int[2]);
            count[0] += one.killed() ? 1 : 0;
            count[1]++;
        }
        kinds.forEach((kind, count) -> figure(kind.word(), count[0], count[1]));
    }

    private void figure(String label, int part, int of) {
        lines.asIs(String.format(Locale.ROOT, "  %-44s %6d / %-6d %7s", label, part, of, percentage(part, of)));
    }

    /** With one decimal, rounded down. */
    private String percentage(int part, int of) {
        int permille = Mutated.permille(part, of);
        return permille / 10 + (messages.language().equals("en") ? "." : ",") + permille % 10 + "%";
    }

    private void survivors() {
        List<Mutant> survivors = mutated.survivors();
        if (survivors.isEmpty()) {
            return;
        }
        Map<Mutant, Hunted> hunts = new HashMap<>();
        mutated.hunts().forEach(hunt -> hunts.put(hunt.mutant(), hunt));
        lines.blank();
        lines.add(messages.text("mutate.niet-opgemerkt"), 0);
        String title = "";
        for (Mutant mutant : survivors) {
            if (!mutant.title().equals(title)) {
                title = mutant.title();
                lines.blank();
                lines.add(mutant.at().file() + "  " + title, 0, 2);
            }
            lines.add(mutant.at() + "  " + change(mutant), 2, 4);
            Hunted hunt = hunts.get(mutant);
            if (hunt != null) {
                lines.add(
                        hunt.suggestion()
                                .map(found -> messages.text("mutate.voorstel", found.name()))
                                .orElseGet(() -> messages.text("mutate.geen-voorstel", hunt.cases())),
                        6);
            }
        }
    }

    private String change(Mutant mutant) {
        return switch (mutant.kind()) {
            case RULE -> messages.text("mutate.regel-weg");
            case CONDITION, PATTERN -> messages.text("mutate.weg", mutant.before());
            default -> messages.text("mutate.wordt", mutant.before(), mutant.after());
        };
    }
}
