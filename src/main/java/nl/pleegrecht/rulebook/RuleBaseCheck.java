package nl.pleegrecht.rulebook;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.facts.Eenheid;

/** Whether rules keep to what {@code onderwerpen.yaml} says of their subjects. */
final class RuleBaseCheck {
    private static final Set<Eenheid> DAYS = EnumSet.of(Eenheid.DAG, Eenheid.VERBLIJFSDAG);

    private final List<ParsedRule> rules;
    private final SubjectTable subjects;
    private final Amounts amounts;
    private final List<Diagnostic> findings;

    private RuleBaseCheck(ParsedRules parsed, SubjectTable subjects, Amounts amounts, List<Diagnostic> findings) {
        this.rules = parsed.rules();
        this.subjects = subjects;
        this.amounts = amounts;
        this.findings = findings;
    }

    static void check(
            ParsedRules parsed,
            SubjectTable subjects,
            Amounts amounts,
            String subjectsFile,
            List<Diagnostic> findings) {
        RuleBaseCheck check = new RuleBaseCheck(parsed, subjects, amounts, findings);
        parsed.rules().forEach(rule -> rule.then().forEach(conclusion -> check.kind(rule, conclusion)));
        check.silentSubjects(subjectsFile);
    }

    private void kind(ParsedRule rule, Conclusion conclusion) {
        Topic topic = Topic.of(conclusion);
        if (conclusion.declaredType() || topic.subject() == null) {
            return;
        }
        Optional<Subject> subject = topic.prefix()
                ? subjects.all().stream()
                        .filter(one -> one.isFamily() && one.prefix().equals(topic.subject()))
                        .findFirst()
                : subjects.find(topic.subject());
        if (subject.isEmpty()) {
            return;
        }
        boolean right = topic.type().equals("Recht") || topic.type().equals("GeenRecht");
        boolean established = topic.type().equals("Vaststelling");
        Subject.Kind kind = subject.get().kind();
        if (right && kind == Subject.Kind.VASTSTELLING || established && kind == Subject.Kind.RECHT) {
            findings.add(Diagnostic.error(
                    "REG-012", conclusion.location(), rule.name(), subject.get().name(), conclusion.name()));
        } else if (topic.type().equals("Recht")) {
            unit(rule, conclusion, subject.get());
        }
    }

    private void unit(ParsedRule rule, Conclusion conclusion, Subject subject) {
        boolean plain = conclusion.arguments().size() == 1;
        Expression last = conclusion.arguments().get(conclusion.arguments().size() - 1);
        Object unit = last instanceof Expression.Constant constant ? constant.value() : null;
        boolean perDayOfStay = unit == Eenheid.VERBLIJFSDAG && subject.unit() == Eenheid.DAG;
        boolean told = subject.unit() != Eenheid.ZONDER_BEDRAG;
        boolean other = unit instanceof Eenheid && unit != subject.unit() && !perDayOfStay;
        if (told && (plain || other)) {
            findings.add(Diagnostic.warning(
                    "REG-013",
                    conclusion.location(),
                    rule.name(),
                    subject.name(),
                    subject.unit().woord()));
        } else if (told && !plain) {
            unitOfRow(rule, conclusion, unit instanceof Eenheid given ? given : subject.unit());
        }
    }

    /** A row of the table that is per something else than what it is given for. */
    private void unitOfRow(ParsedRule rule, Conclusion conclusion, Eenheid given) {
        if (!(conclusion.arguments().get(1) instanceof Expression.Reference amount)
                || !amount.property().isEmpty() && !amount.property().equals("bedrag")) {
            return;
        }
        for (Pattern pattern : rule.when()) {
            if (!pattern.type().equals("Bedrag") || !pattern.binding().equals(amount.binding())) {
                continue;
            }
            for (String name : new TreeSet<>(AskedAmounts.names(pattern))) {
                for (Eenheid unit : amounts.units(name)) {
                    if (unit != given && !(DAYS.contains(unit) && DAYS.contains(given))) {
                        findings.add(Diagnostic.warning(
                                "REG-015", amount.location(), rule.name(), name, unit.woord(), given.woord()));
                    }
                }
            }
        }
    }

    private void silentSubjects(String file) {
        for (Subject subject : subjects.all()) {
            boolean spoken = rules.stream()
                    .flatMap(rule -> rule.then().stream())
                    .filter(conclusion -> !conclusion.declaredType())
                    .map(Topic::of)
                    .anyMatch(topic -> !topic.type().equals("Signaal")
                            && (topic.subject() == null
                                    || subject.name().equals(topic.subject())
                                    || topic.prefix() && subject.prefix().startsWith(topic.subject())));
            if (!spoken) {
                findings.add(Diagnostic.warning("REG-014", Location.of(file), subject.name()));
            }
        }
    }
}
