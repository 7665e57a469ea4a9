package nl.pleegrecht.analysis.mutate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.Verwachting;
import nl.pleegrecht.rulebook.Subject;
import nl.pleegrecht.rulebook.SubjectTable;
import nl.pleegrecht.timeline.Part;

/** What the expectations of a scenario look at on some days. */
final class Expected {
    static final String PER_DAY = "perDag";
    static final String TOTAL = "totaal";

    /**
     * What is looked at.
     *
     * @param subjects by name
     * @param counting whether every subject that counts is
     * @param signals whether signals are
     */
    record Looked(Set<String> subjects, boolean counting, boolean signals) {
        /** Whether the answer on a subject is looked at, by itself or in a sum. */
        boolean at(String subject, SubjectTable table) {
            return subjects.contains(subject) || counting && anyCounts(Set.of(subject), table);
        }

        /** Whether anything that could not be told is looked at. */
        boolean at(Verdicts now, SubjectTable table) {
            return now.open().stream().anyMatch(subjects::contains)
                    || counting && anyCounts(now.open(), table)
                    || signals && now.openSignals();
        }
    }

    /** Whether any of some subjects is added up. */
    static boolean anyCounts(Set<String> subjects, SubjectTable table) {
        return subjects.stream()
                .anyMatch(subject -> table.find(subject).map(Subject::counts).orElse(false));
    }

    private Expected() {}

    static Looked on(Dossier dossier, Part part) {
        Set<String> subjects = new HashSet<>();
        boolean counting = false;
        boolean signals = false;
        for (Verwachting expected : dossier.verwacht()) {
            if (expected.waarden().containsKey(TOTAL)) {
                counting = true;
            }
            boolean day = expected.op() == null
                    ? part.index() >= 0
                    : !expected.op().isBefore(part.from()) && !expected.op().isAfter(part.to());
            boolean placement = expected.plaatsing() == null
                    || expected.plaatsing().equals(part.situation().placement());
            if (day && placement) {
                subjects.addAll(expected.waarden().keySet());
                subjects.addAll(expected.status().keySet());
                counting |= expected.waarden().containsKey(PER_DAY);
                signals |=
                        !expected.signaal().isEmpty() || !expected.geenSignaal().isEmpty();
            }
        }
        subjects.removeAll(List.of(PER_DAY, TOTAL));
        return new Looked(subjects, counting, signals);
    }
}
