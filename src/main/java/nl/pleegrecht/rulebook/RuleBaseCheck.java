package nl.pleegrecht.rulebook;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.facts.Eenheid;

/** What no rule shows by itself: whether rules wait for each other's absence, and whether they keep to their subjects. */
final class RuleBaseCheck {
    private final List<ParsedRule> rules;
    private final SubjectTable subjects;
    private final List<Diagnostic> findings;

    private RuleBaseCheck(ParsedRules parsed, SubjectTable subjects, List<Diagnostic> findings) {
        this.rules = parsed.rules();
        this.subjects = subjects;
        this.findings = findings;
    }

    static void check(ParsedRules parsed, SubjectTable subjects, String subjectsFile, List<Diagnostic> findings) {
        RuleBaseCheck check = new RuleBaseCheck(parsed, subjects, findings);
        check.absences();
        parsed.rules().forEach(rule -> rule.then().forEach(conclusion -> check.kind(rule, conclusion)));
        check.silentSubjects(subjectsFile);
    }

    /**
     * A rule that fires because something is absent must not, through others, lead to just that: the engine would let the
     * order of the files decide, or never come to rest.
     */
    private void absences() {
        BitSet[] leadsTo = new BitSet[rules.size()];
        for (int i = 0; i < rules.size(); i++) {
            leadsTo[i] = new BitSet();
            for (int j = 0; j < rules.size(); j++) {
                if (asksFor(rules.get(j), rules.get(i))) {
                    leadsTo[i].set(j);
                }
            }
        }
        for (int i = 0; i < rules.size(); i++) {
            BitSet reached = reached(i, leadsTo);
            for (Pattern pattern : rules.get(i).when()) {
                if (pattern.kind() != Pattern.Kind.NOT || isFact(pattern)) {
                    continue;
                }
                for (int j = 0; j < rules.size(); j++) {
                    if (reached.get(j) && concludes(rules.get(j), pattern)) {
                        ParsedRule other = rules.get(j);
                        findings.add(waiting(rules.get(i), pattern, other));
                        break;
                    }
                }
            }
        }
    }

    /** Where the condition tells facts of one type apart, it may come out well: then it is only a warning. */
    private static Diagnostic waiting(ParsedRule rule, Pattern pattern, ParsedRule other) {
        boolean sure = pattern.constraints().isEmpty()
                || Topic.of(pattern).stream().noneMatch(topic -> topic.subject() == null);
        return sure
                ? Diagnostic.error("REG-011", pattern.location(), rule.name(), other.name(), other.location())
                : Diagnostic.warning("REG-015", pattern.location(), rule.name(), other.name(), other.location());
    }

    private static BitSet reached(int start, BitSet[] leadsTo) {
        BitSet reached = new BitSet();
        reached.set(start);
        BitSet open = (BitSet) reached.clone();
        while (!open.isEmpty()) {
            BitSet next = new BitSet();
            for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
                next.or(leadsTo[i]);
            }
            next.andNot(reached);
            reached.or(next);
            open = next;
        }
        return reached;
    }

    private static boolean asksFor(ParsedRule asking, ParsedRule concluding) {
        return asking.when().stream().anyMatch(pattern -> !isFact(pattern) && concludes(concluding, pattern));
    }

    private static boolean concludes(ParsedRule rule, Pattern pattern) {
        return rule.then().stream()
                .map(Topic::of)
                .anyMatch(concluded -> Topic.of(pattern).stream().anyMatch(concluded::mayBe));
    }

    private static boolean isFact(Pattern pattern) {
        Class<? extends Record> type = Vocabulary.RECORDS.get(pattern.type());
        return type != null && Vocabulary.FACTS.contains(type);
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
