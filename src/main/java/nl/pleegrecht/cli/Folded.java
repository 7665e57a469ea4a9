package nl.pleegrecht.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Messages;

/**
 * Findings as a person can take them in. One cause may be found a thousand times: the same words are told a few times of
 * one file, and then only with their lines; one code so often; and all together no more than somebody reads. What is left
 * out is counted; who wants to see it all asks for JSON.
 */
final class Folded {
    /** How often the same words are told of one file. */
    private static final int SAME = 3;
    /** How often one code is told of one file, whatever the words. */
    private static final int MOST = 20;
    /** How many are told in all. */
    private static final int ALL = 300;
    /** How many lines are named, and how many stretches of what was left out. */
    private static final int NAMED = 20;

    private final Messages messages;
    private final List<Diagnostic> shown = new ArrayList<>();
    private final Map<String, Left> left = new LinkedHashMap<>();
    private final Set<String> filesOfRest = new LinkedHashSet<>();
    private int rest;

    /** Findings with one code in one file that are left out. */
    private record Left(Diagnostic first, List<Integer> lines) {}

    private Folded(Messages messages) {
        this.messages = messages;
    }

    static Folded of(List<Diagnostic> findings, Messages messages) {
        Folded folded = new Folded(messages);
        // where not everything can be told, what stops the work comes before what does not
        boolean errorsOnly = findings.stream().filter(Diagnostic::isError).count() > ALL;
        Map<String, Integer> sameWords = new LinkedHashMap<>();
        Map<String, Integer> sameCode = new LinkedHashMap<>();
        for (Diagnostic finding : findings) {
            String code = finding.code() + " " + finding.location().file();
            String words = code + " " + finding.args() + finding.suggestion();
            boolean told =
                    sameWords.merge(words, 1, Integer::sum) <= SAME && sameCode.merge(code, 1, Integer::sum) <= MOST;
            if (errorsOnly && !finding.isError() || told && folded.shown.size() == ALL) {
                folded.rest++;
                folded.filesOfRest.add(finding.location().file());
            } else if (told) {
                folded.shown.add(finding);
            } else {
                folded.left
                        .computeIfAbsent(code, key -> new Left(finding, new ArrayList<>()))
                        .lines()
                        .add(finding.location().line());
            }
        }
        return folded;
    }

    List<Diagnostic> shown() {
        return shown;
    }

    /** A line for each kind that was left out. */
    List<String> more() {
        List<String> lines = new ArrayList<>();
        for (Left one : left.values()) {
            if (lines.size() < NAMED) {
                lines.add(messages.text(
                        "bevinding.meer",
                        one.lines().size(),
                        one.first().code(),
                        messages.shown(one.first().location().file()),
                        lines(one.lines())));
            } else {
                rest += one.lines().size();
                filesOfRest.add(one.first().location().file());
            }
        }
        if (rest > 0) {
            lines.add(messages.text("bevinding.rest", rest, filesOfRest.size()));
        }
        return lines;
    }

    private static String lines(List<Integer> numbers) {
        List<Integer> different = numbers.stream().distinct().toList();
        return different.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "))
                + (different.size() > NAMED ? ", …" : "");
    }
}
