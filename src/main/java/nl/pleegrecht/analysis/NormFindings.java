package nl.pleegrecht.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pleegrecht.analysis.NormTrace.OfChoice;
import nl.pleegrecht.analysis.NormTrace.OfNorm;
import nl.pleegrecht.analysis.NormTrace.OfRule;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.norms.Norm;
import nl.pleegrecht.norms.NormFile;
import nl.pleegrecht.replay.ScenarioResult;
import nl.pleegrecht.rulebook.ParsedRule;

/** What a trace lacks: a link that should be there, or one that should not. */
final class NormFindings {
    private static final int MOST_SHOWN = 8;

    private final NormFile file;
    private final Map<String, Norm> normen;
    private final List<Finding> findings = new ArrayList<>();

    private NormFindings(NormFile file) {
        this.file = file;
        this.normen = file.normen().stream().collect(Collectors.toMap(Norm::id, Function.identity()));
    }

    static List<Finding> of(
            NormFile file, List<OfNorm> normen, List<OfRule> regels, List<OfChoice> keuzes, List<Played> played) {
        NormFindings all = new NormFindings(file);
        regels.forEach(all::rule);
        normen.forEach(all::norm);
        keuzes.forEach(all::choice);
        Map<String, List<String>> byRule =
                regels.stream().collect(Collectors.toMap(one -> one.rule().name(), OfRule::normen));
        played.forEach(one -> all.scenario(one, byRule));
        all.findings.sort(
                Comparator.comparing((Finding finding) -> finding.diagnostic().location())
                        .thenComparing(finding -> finding.diagnostic().code()));
        return List.copyOf(all.findings);
    }

    private void rule(OfRule one) {
        ParsedRule rule = one.rule();
        Set<String> named = Set.copyOf(one.normen());
        if (one.normen().isEmpty()) {
            add(Diagnostic.error("NOR-020", rule.location(), rule.name()), named);
        }
        for (String id : one.normen()) {
            Norm norm = normen.get(id);
            if (norm == null) {
                add(
                        Diagnostic.error("NOR-021", rule.location(), rule.name(), id, file.name())
                                .nearest(id, file.ids()),
                        named);
            } else if (!norm.status().isEncoded()) {
                String status = norm.status().word();
                add(Diagnostic.error("NOR-025", rule.location(), rule.name(), id, status, norm.location()), named);
            }
        }
        for (String code : one.keuzes()) {
            if (!file.codes().contains(code)) {
                add(
                        Diagnostic.error("NOR-026", rule.location(), rule.name(), code, file.name())
                                .nearest(code, file.codes()),
                        named);
            }
        }
        if (one.scenarios().isEmpty()) {
            add(Diagnostic.error("NOR-023", rule.location(), rule.name()), named);
        }
    }

    private void norm(OfNorm one) {
        Norm norm = one.norm();
        if (norm.status().isEncoded() && one.rules().isEmpty()) {
            add(
                    Diagnostic.error(
                            "NOR-022", norm.location(), norm.id(), norm.status().word()),
                    Set.of(norm.id()));
        }
    }

    private void choice(OfChoice one) {
        if (one.rules().isEmpty() && one.keuze().waarom() == null) {
            add(
                    Diagnostic.error(
                            "NOR-027", one.keuze().location(), one.keuze().code()),
                    Set.copyOf(one.keuze().normen()));
        }
    }

    /** A scenario that is open or differs leaves the norms uncertain whose rules take part in it; one in error, any norm. */
    private void scenario(Played one, Map<String, List<String>> byRule) {
        ScenarioResult result = one.result();
        Set<String> touched = new TreeSet<>();
        one.applied().forEach(rule -> touched.addAll(byRule.getOrDefault(rule, List.of())));
        String shown = shown(touched);
        Location place = Location.of(result.file());
        switch (result.status()) {
            case OPENSTAAND -> add(Diagnostic.error("NOR-024", place, result.why(), shown), touched);
            case AFWIJKEND ->
                add(Diagnostic.error("NOR-028", place, result.differences().size(), shown), touched);
            case FOUT -> result.findings().forEach(finding -> findings.add(new Finding(finding, Set.of(), true)));
            case GESLAAGD -> {}
        }
    }

    /** The first few: an everyday case touches the norms of half the rules. */
    private static String shown(Set<String> touched) {
        String first = touched.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
        return touched.isEmpty() ? "-" : touched.size() <= MOST_SHOWN ? first : first + ", … (" + touched.size() + ")";
    }

    private void add(Diagnostic diagnostic, Set<String> about) {
        findings.add(new Finding(diagnostic, about, false));
    }
}
