package nl.pleegrecht.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.norms.Keuze;
import nl.pleegrecht.norms.Norm;
import nl.pleegrecht.norms.NormFile;
import nl.pleegrecht.replay.Status;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.RuleBook;

/** From each norm to its rules and the scenarios in which they take part, and back. */
public final class NormTrace {
    /** A norm; its rules in the order of the files, its scenarios in the order in which they were replayed. */
    public record OfNorm(Norm norm, List<ParsedRule> rules, List<Played> scenarios) {}

    /** A rule, the norms and choices it names, and the scenarios in which it takes part. */
    public record OfRule(ParsedRule rule, List<String> normen, List<String> keuzes, List<Played> scenarios) {}

    /** A choice and the rules that make it. */
    public record OfChoice(Keuze keuze, List<ParsedRule> rules) {}

    private static final Set<String> WRONG_NAMES = Set.of("NOR-021", "NOR-025", "NOR-026");

    private final List<OfNorm> normen;
    private final List<OfRule> regels;
    private final List<OfChoice> keuzes;
    private final List<Finding> findings;

    private NormTrace(List<OfNorm> normen, List<OfRule> regels, List<OfChoice> keuzes, List<Finding> findings) {
        this.normen = normen;
        this.regels = regels;
        this.keuzes = keuzes;
        this.findings = findings;
    }

    /** The trace of a rule base. */
    public static NormTrace of(RuleBook book, NormFile file, List<Played> played) {
        List<OfRule> regels = book.rules().stream()
                .map(rule -> new OfRule(rule, rule.normen(), rule.keuzes(), where(played, List.of(rule))))
                .toList();
        List<OfNorm> normen = file.normen().stream()
                .map(norm -> {
                    List<ParsedRule> rules = book.rules().stream()
                            .filter(rule -> rule.normen().contains(norm.id()))
                            .toList();
                    return new OfNorm(norm, rules, where(played, rules));
                })
                .toList();
        List<OfChoice> keuzes = file.keuzes().stream()
                .map(keuze -> new OfChoice(
                        keuze,
                        book.rules().stream()
                                .filter(rule -> rule.keuzes().contains(keuze.code()))
                                .toList()))
                .toList();
        return new NormTrace(normen, regels, keuzes, NormFindings.of(file, normen, regels, keuzes, played));
    }

    /** Norms and choices that rules name, while the file does not have them or says they are not encoded. */
    public static List<Diagnostic> wrongNames(RuleBook book, NormFile file) {
        return of(book, file, List.of()).findings().stream()
                .filter(finding -> WRONG_NAMES.contains(finding.code()))
                .toList();
    }

    private static List<Played> where(List<Played> played, List<ParsedRule> rules) {
        return played.stream()
                .filter(one -> rules.stream().anyMatch(rule -> one.applied().contains(rule.name())))
                .toList();
    }

    /**
     * The part about some norms: the one with this identifier, else those of which it begins so.
     *
     * @throws DiagnosticsException when there are none
     */
    public NormTrace only(String asked) {
        Set<String> exact = ids(asked::equals);
        String begin = asked.toLowerCase(Locale.ROOT);
        Set<String> shown =
                exact.isEmpty() ? ids(id -> id.toLowerCase(Locale.ROOT).startsWith(begin)) : exact;
        if (shown.isEmpty()) {
            throw new DiagnosticsException(List.of(
                    Diagnostic.error("NOR-014", Location.of("--norm"), asked).nearest(asked, ids(id -> true))));
        }
        List<OfRule> rules = regels.stream()
                .filter(one -> one.normen().stream().anyMatch(shown::contains))
                .toList();
        return new NormTrace(
                normen.stream().filter(one -> shown.contains(one.norm().id())).toList(),
                rules,
                keuzes.stream()
                        .filter(one -> one.keuze().normen().stream().anyMatch(shown::contains)
                                || rules.stream()
                                        .anyMatch(rule -> rule.keuzes()
                                                .contains(one.keuze().code())))
                        .toList(),
                findings.stream().filter(finding -> finding.isAbout(shown)).toList());
    }

    private Set<String> ids(java.util.function.Predicate<String> which) {
        return normen.stream().map(one -> one.norm().id()).filter(which).collect(Collectors.toSet());
    }

    public List<OfNorm> normen() {
        return normen;
    }

    public List<OfRule> regels() {
        return regels;
    }

    public List<OfChoice> keuzes() {
        return keuzes;
    }

    /** What is missing, by place. */
    public List<Diagnostic> findings() {
        return findings.stream().map(Finding::diagnostic).toList();
    }

    /** Whether a scenario is known not to be met yet. */
    public static boolean isOpen(Played played) {
        return played.result().status() == Status.OPENSTAAND;
    }
}
