package nl.pleegrecht.rulebook;

import java.util.List;
import java.util.Optional;

/**
 * The subjects that get an answer, in the order in which they are shown.
 *
 * @param all in the order of {@code onderwerpen.yaml}
 * @param groups under which they are shown, in the order of that file; empty when it names none
 * @param flows who pays whom, in the order of that file; empty when it names none
 */
public record SubjectTable(List<Subject> all, List<Heading> groups, List<Heading> flows) {
    static final SubjectTable EMPTY = new SubjectTable(List.of(), List.of(), List.of());

    public SubjectTable {
        all = List.copyOf(all);
        groups = List.copyOf(groups);
        flows = List.copyOf(flows);
    }

    /** The subject a concrete name belongs to. */
    public Optional<Subject> find(String concrete) {
        return all.stream()
                .filter(subject -> !subject.isFamily() && subject.covers(concrete))
                .findFirst()
                .or(() ->
                        all.stream().filter(subject -> subject.covers(concrete)).findFirst());
    }

    /** Position of a concrete subject in the order of the file; behind all others when unknown. */
    public int order(String concrete) {
        return find(concrete).map(all::indexOf).orElse(all.size());
    }

    /** Names as the file has them. */
    public List<String> names() {
        return all.stream().map(Subject::name).toList();
    }
}
