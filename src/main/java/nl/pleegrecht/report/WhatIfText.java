package nl.pleegrecht.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pleegrecht.analysis.WhatIf;
import nl.pleegrecht.analysis.WhatIf.Found;
import nl.pleegrecht.analysis.WhatIf.Tried;
import nl.pleegrecht.analysis.WhatIf.Turn;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierTree.Change;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.rulebook.Subject;

/** What would have given another answer, as a person reads it: by the answer it would give. */
public final class WhatIfText {
    /** Of the facts that lead to one answer so many are shown; JSON has them all. */
    private static final int MOST_SHOWN = 12;

    /** As a dossier writes that it does not know a value. */
    private static final String UNKNOWN = "onbekend";

    private final Dossier dossier;
    private final WhatIf whatIf;
    private final Subject subject;
    private final String name;
    private final Messages messages;
    private final Wording wording;
    private final Keys keys;
    private final OutlookText outlook;
    private final QuestionWording questions;
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
        this.outlook = new OutlookText(keys, messages);
        this.questions = new QuestionWording(keys);
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
        if (found.answer().kind() == AnswerKind.ONBEKEND) {
            unknown(found.answer());
        }
        List<Turn> single = ofSize(found, 1).stream()
                .filter(turn -> !fillsIn(turn, found.answer()))
                .toList();
        List<Turn> pairs = ofSize(found, 2);
        if (!single.isEmpty()) {
            turns("wat-als.een", single);
        }
        if (!pairs.isEmpty()) {
            boolean allTried = found.tried().everySingle();
            turns(single.isEmpty() && allTried ? "wat-als.twee" : "wat-als.ook-twee", pairs);
        }
        if (single.isEmpty() && pairs.isEmpty()) {
            lines.add(messages.text("wat-als.geen-van-geprobeerd"), 2);
        }
        tried(found);
    }

    /** That it is not known comes first: what to fill in, and what that leads to by itself. */
    private void unknown(Answer answer) {
        boolean tooMany = answer.unsettled() != null && answer.unsettled().tooMany();
        lines.add(messages.text(tooMany ? "wat-als.te-veel-onbekend" : "wat-als.nog-onbekend"), 2);
        int first = tooMany ? 1 : answer.questions().size();
        answer.questions().stream().limit(first).forEach(key -> lines.add("- " + questions.inWords(key), 4, 6));
        if (answer.questions().size() > first) {
            lines.add(messages.text("wat-als.daarna-misschien"), 2);
            answer.questions().stream().skip(first).forEach(key -> lines.add("- " + questions.inWords(key), 4, 6));
        }
        outlook.range(answer).ifPresent(range -> lines.add(range, 2));
        List<OutlookText.Branch> branches = outlook.branches(answer);
        if (!branches.isEmpty()) {
            lines.add(messages.text("wat-als.invullen-geeft"), 2);
            branches.forEach(branch -> lines.add(outlook.line(branch), 4, 6));
        }
    }

    /** Whether it only fills in one of the keys of which was told already what they lead to. */
    private static boolean fillsIn(Turn turn, Answer now) {
        return turn.changes().stream()
                .allMatch(change -> change.kind() == Change.Kind.SET
                        && (change.before().isEmpty() || change.before().equals(UNKNOWN))
                        && now.questions().contains(change.path()));
    }

    private void tried(Found found) {
        Tried tried = found.tried();
        lines.add(
                messages.text(
                        tried.everySingle() ? "wat-als.alle-enkele" : "wat-als.deel-enkele",
                        tried.single(),
                        tried.singlePossible()),
                2);
        if (found.answer().kind() == AnswerKind.ONBEKEND) {
            lines.add(messages.text("wat-als.geen-paren-onbekend"), 2);
        } else if (tried.pairs() > 0) {
            lines.add(
                    messages.text(
                            tried.everyPair() ? "wat-als.alle-paren" : "wat-als.deel-paren",
                            tried.pairs(),
                            tried.pairsPossible()),
                    2);
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
