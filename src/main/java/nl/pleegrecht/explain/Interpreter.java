package nl.pleegrecht.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.rulebook.Amounts;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.ParsedRules;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.SubjectTable;

/**
 * Tries the parsed rules on a situation, by plain interpretation. Slower than the kernel, and able to say of every
 * condition whether it holds. Safe to share between threads.
 */
public final class Interpreter {
    private final List<ParsedRule> rules;
    private final SubjectTable subjects;
    private final Rows rows;
    private final Consequences consequences;

    private Interpreter(List<ParsedRule> rules, SubjectTable subjects, Rows rows, Consequences consequences) {
        this.rules = rules;
        this.subjects = subjects;
        this.rows = rows;
        this.consequences = consequences;
    }

    /** For rules that are not, or not yet, compiled. */
    public Interpreter(ParsedRules rules, SubjectTable subjects, Amounts amounts) {
        this(rules.rules(), subjects, new Rows(amounts), new Consequences(rules));
    }

    /** For the same rules as the kernel. */
    public Interpreter(RuleBook book) {
        this(book.parsed(), book.subjects(), book.amounts());
    }

    /** The same rules with another table of amounts. */
    public Interpreter with(Amounts others) {
        return new Interpreter(rules, subjects, new Rows(others), consequences);
    }

    /**
     * What follows in a situation, and why or why not. Where facts are missing, only what follows without them; the rest is
     * open.
     */
    public Trial on(Situation situation) {
        LocalDate day = situation.day();
        List<ParsedRule> inForce =
                rules.stream().filter(rule -> isInForce(rule, day)).toList();
        return new Trial(situation, subjects.all(), inForce, given(situation), consequences);
    }

    /** What was tried before, with this table of amounts; only the rules that hang on it are tried anew. */
    public Trial on(Trial before, Predicate<ParsedRule> again) {
        return before.with(
                given(before.situation()),
                again,
                before.rules().stream().filter(again).toList());
    }

    private Given given(Situation situation) {
        List<Thing> facts = situation.facts().stream().map(Thing::given).toList();
        return new Given(facts, rows.on(situation.day()));
    }

    /** From its first day in force up to, and not including, its first day out of force. */
    private static boolean isInForce(ParsedRule rule, LocalDate day) {
        boolean begun = rule.effective() == null || rule.effective().compareTo(day) <= 0;
        boolean over = rule.expires() != null && rule.expires().compareTo(day) <= 0;
        return begun && !over;
    }
}
