package nl.pleegrecht.analysis.implied;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.rulebook.Conclusion;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.Subject;
import nl.pleegrecht.rulebook.SubjectTable;
import nl.pleegrecht.rulebook.Topic;
import nl.pleegrecht.rulebook.Vocabulary;

/** What of the conclusions of rules anybody gets to see on a day without a placement. */
final class Observed {
    private final SubjectTable subjects;
    private final Map<Regime, Map<ParsedRule, Boolean>> known = new HashMap<>();

    Observed(SubjectTable subjects) {
        this.subjects = subjects;
    }

    /** Whether what a rule, or another version of it, concludes shows on days with a placement only. */
    boolean onlyWithPlacement(Regime regime, ParsedRule rule, ParsedRule other) {
        // what a rule needs it may need by way of the one that is changed
        Regime changed = regime.with(rule, other);
        Set<Conclusion> seen = new HashSet<>();
        Deque<Conclusion> open = new ArrayDeque<>(rule.then());
        open.addAll(other.then());
        while (!open.isEmpty()) {
            Conclusion made = open.poll();
            if (!seen.add(made)) {
                continue;
            }
            Topic topic = Topic.of(made);
            if (isShown(topic)) {
                return false;
            }
            for (ParsedRule reader : readers(regime, topic)) {
                if (!needsPlacement(regime, reader) || !provesPlacement(changed, reader)) {
                    open.addAll(reader.then());
                }
            }
        }
        return true;
    }

    private boolean isShown(Topic topic) {
        return topic.type().equals("Signaal")
                || Vocabulary.RECORDS.containsKey(topic.type())
                        && subjects.all().stream()
                                .filter(Subject::withoutPlacement)
                                .anyMatch(subject -> topic.subject() == null
                                        || subject.covers(topic.subject())
                                        || topic.mayBeAbout(subject.prefix())
                                        || topic.prefix() && subject.prefix().startsWith(topic.subject()));
    }

    private static Set<ParsedRule> readers(Regime regime, Topic topic) {
        Set<ParsedRule> readers = new LinkedHashSet<>();
        for (ParsedRule rule : regime.rules()) {
            for (Pattern pattern : rule.when()) {
                if (pattern.type().equals(topic.type())
                        && Topic.of(pattern).stream().anyMatch(topic::mayBe)) {
                    readers.add(rule);
                }
            }
        }
        return readers;
    }

    /** Whether a rule can not work on a day without a placement. */
    private synchronized boolean needsPlacement(Regime regime, ParsedRule rule) {
        Map<ParsedRule, Boolean> ofRegime = known.computeIfAbsent(regime, r -> new HashMap<>());
        Boolean before = ofRegime.get(rule);
        if (before != null) {
            return before;
        }
        boolean needs = provesPlacement(regime, rule);
        ofRegime.put(rule, needs);
        return needs;
    }

    private static boolean provesPlacement(Regime regime, ParsedRule rule) {
        Scene scene = new Scene(regime);
        scene.rule(rule.when());
        scene.lack(placement(), Map.of());
        return new Prover(regime, null).impossible(scene) != null;
    }

    private static Pattern placement() {
        return new Pattern(
                Pattern.Kind.NOT, Laws.PLACEMENT, "", List.of(), "", nl.pleegrecht.diagnostics.Location.of(""));
    }
}
