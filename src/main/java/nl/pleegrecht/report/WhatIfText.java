package nl.pleegrecht.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pleegrecht.analysis.WhatIf;
import nl.pleegrecht.analysis.WhatIf.Found;
import nl.pleegrecht.analysis.WhatIf.Turn;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierTree.Change;
import nl.pleegrecht.rulebook.Subject;

/** What would have given another answer, as a person reads it: by the answer it would give. */
public final class WhatIfText {
    /** Of the facts that lead to one answer so many are shown; JSON has them all. */
    private static final int MOST_SHOWN = 12;

    private final Dossier dossier;
    private final WhatIf whatIf;
    private final Subject subject;
    private final String name;
    private final Messages messages;
    private final Wording wording;
    private final Keys keys;
    private final Lines lines = new Lines();

    /**
     * @param subject what the rule base says of the subject asked about
     * @param name the subject as it was asked
     */
    public WhatIfText(Dossier dossier, WhatIf whatIf, Subject subject, String name, Messages messages) {
        this.dossier = dossier;
        this.whatIf = whatIf;
        this.subject = subject;
        this.name = name;
        this.messages = messages;
        this.wording = new Wording(messages);
        this.keys = new Keys(dossier, messages);
    }

    /** The whole text, with a line end. */
    public String text() {
        lines.add(dossier.titel(), 0);
        List<Found> found = whatIf.find();
        if (found.isEmpty()) {
            lines.add(messages.text("wat-als.niets", label(), wording.date(whatIf.day())), 0);
        }
        found.forEach(this::found);
        return lines.text();
    }

    private void found(Found found) {
        String placement = found.placement().isEmpty() ? messages.text("rapport.zonder-plaatsing") : found.placement();
        lines.add(
                messages.text(
                        "wat-als.nu", placement, wording.date(whatIf.day()), label(), wording.answer(found.answer())),
                0);
        if (found.turns().isEmpty()) {
            lines.add(messages.text(found.complete() ? "wat-als.geen" : "wat-als.geen-van-geprobeerd"), 2);
            return;
        }
        List<Turn> single = ofSize(found, 1);
        List<Turn> pairs = ofSize(found, 2);
        if (!single.isEmpty()) {
            turns("wat-als.een", single);
        }
        if (!pairs.isEmpty()) {
            turns(single.isEmpty() ? "wat-als.twee" : "wat-als.ook-twee", pairs);
        }
        if (!found.complete()) {
            lines.add(messages.text("wat-als.niet-alles"), 2);
        }
    }

    private static List<Turn> ofSize(Found found, int size) {
        return found.turns().stream()
                .filter(turn -> turn.changes().size() == size)
                .toList();
    }

    private void turns(String heading, List<Turn> turns) {
        lines.add(messages.text(heading), 2);
        byAnswer(turns).forEach((answer, same) -> {
            lines.add(answer, 4);
            same.stream()
                    .limit(MOST_SHOWN)
                    .forEach(turn -> lines.add(
                            "- "
                                    + turn.changes().stream()
                                            .map(this::change)
                                            .collect(Collectors.joining(" " + messages.text("wat-als.en") + " ")),
                            6,
                            8));
            if (same.size() > MOST_SHOWN) {
                lines.add(messages.text("wat-als.meer", same.size() - MOST_SHOWN), 6);
            }
        });
    }

    private Map<String, List<Turn>> byAnswer(List<Turn> turns) {
        Map<String, List<Turn>> groups = new LinkedHashMap<>();
        turns.forEach(turn -> groups.computeIfAbsent(wording.answer(turn.answer()), key -> new ArrayList<>())
                .add(turn));
        return groups;
    }

    private String change(Change change) {
        String key = keys.one(change.path());
        return switch (change.kind()) {
            case SET ->
                change.before().isEmpty()
                        ? messages.text("wat-als.zet-onbekend", key, change.after())
                        : messages.text("wat-als.zet", key, change.after(), change.before(), place(change.at()));
            case ADD -> messages.text("wat-als.erbij", key, change.after());
            case REMOVE -> messages.text("wat-als.zonder", key, change.after(), place(change.at()));
        };
    }

    private static String place(Location at) {
        return at.line() == 0 ? at.file() : at.file() + ":" + at.line();
    }

    private String label() {
        return subject.label(name, messages.language());
    }
}
