package nl.pleegrecht.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import nl.pleegrecht.diagnostics.Diagnostic;
import org.kie.api.KieBase;

/**
 * A rule base that was read, checked and compiled.
 *
 * @param name the folder as the user named it
 * @param parsed what the rule files say
 * @param subjects the subjects that get an answer
 * @param amounts the dated amounts
 * @param compiled the same rules, compiled
 * @param sha256 version of the whole
 * @param warnings findings that do not stop the work
 */
public record RuleBook(
        String name,
        ParsedRules parsed,
        SubjectTable subjects,
        Amounts amounts,
        CompiledRules compiled,
        String sha256,
        List<Diagnostic> warnings) {

    /** The same rules as the engine judges with them, built when it is first asked for; null when they were not compiled. */
    public KieBase kieBase() {
        return compiled == null ? null : compiled.kieBase();
    }

    /** All rules, in the order of the files. */
    public List<ParsedRule> rules() {
        return parsed.rules();
    }

    /** The rules in force on a day, in the order of the files. */
    public List<ParsedRule> rulesInForce(LocalDate day) {
        return rules().stream().filter(rule -> rule.inForce(day)).toList();
    }

    /** The same with another rule, or none, in the place of one; what was compiled stays as it is. */
    public RuleBook with(ParsedRule rule, ParsedRule other) {
        List<ParsedRule> all = new ArrayList<>();
        for (ParsedRule one : rules()) {
            ParsedRule now = one == rule ? other : one;
            if (now != null) {
                all.add(now);
            }
        }
        ParsedRules changed = new ParsedRules(all, parsed.declaredTypes());
        return new RuleBook(name, changed, subjects, amounts, compiled, sha256, warnings);
    }

    /** The same, compiled. */
    RuleBook with(CompiledRules others) {
        return new RuleBook(name, parsed, subjects, amounts, others, sha256, warnings);
    }

    /** The same with another table of amounts. */
    public RuleBook with(Amounts others) {
        return new RuleBook(name, parsed, subjects, others, compiled, sha256, warnings);
    }

    /** The days on which the rules in force or the amounts change. */
    public NavigableSet<LocalDate> changes() {
        NavigableSet<LocalDate> days = new TreeSet<>(amounts.changes());
        for (ParsedRule rule : rules()) {
            if (rule.effective() != null) {
                days.add(rule.effective());
            }
            if (rule.expires() != null) {
                days.add(rule.expires());
            }
        }
        return days;
    }
}
