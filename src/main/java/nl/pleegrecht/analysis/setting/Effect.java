package nl.pleegrecht.analysis.setting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.pleegrecht.rulebook.Conclusion;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression.Literal;
import nl.pleegrecht.rulebook.Expression.Property;
import nl.pleegrecht.rulebook.Operator;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.Read;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.Subject;
import nl.pleegrecht.rulebook.Topic;
import nl.pleegrecht.rulebook.Vocabulary;

/**
 * Whether what a rule concludes somewhere can come through in an answer or a signal, by way of the rules that build on it. "No"
 * is certain; "yes" only means that nothing here rules it out. Safe to share between threads.
 */
public final class Effect {
    private final RuleBook book;
    private final Settings settings;
    private final Map<ParsedRule, List<Reading>> readings = new IdentityHashMap<>();

    /** A rule that asks for what another concludes, and the pattern with which it does. */
    private record Reading(ParsedRule rule, Pattern pattern) {}

    private record Visited(ParsedRule rule, Setting setting, boolean onlyLess) {}

    public Effect(RuleBook book) {
        this.book = book;
        this.settings = new Settings(book);
        for (ParsedRule rule : book.rules()) {
            for (Pattern pattern : rule.when()) {
                for (ParsedRule maker : settings.makers().of(pattern)) {
                    readings.computeIfAbsent(maker, key -> new ArrayList<>()).add(new Reading(rule, pattern));
                }
            }
        }
    }

    /**
     * Whether it can matter that a rule concludes something, or no longer does, wherever another rule matches.
     *
     * @param rule a rule of the rule base
     * @param changed what stands in its place; null when nothing does
     * @param where matches wherever they differ
     * @param affected the rule, and all that build on it, directly or not
     */
    public boolean matters(ParsedRule rule, ParsedRule changed, ParsedRule where, Set<ParsedRule> affected) {
        Setting setting = settings.of(where, affected::contains, Setting.ANY);
        if (setting.isEmpty() || saidElsewhere(where, setting, affected)) {
            return false;
        }
        boolean onlyLess = changed == null
                || settings.of(changed, affected::contains, setting).isEmpty();
        return comesThrough(rule, setting, affected, onlyLess, new HashSet<>());
    }

    /** Whether another rule, that does not build on this one, concludes the same wherever it matches. */
    private boolean saidElsewhere(ParsedRule where, Setting setting, Set<ParsedRule> affected) {
        return book.rules().stream()
                .filter(other -> !affected.contains(other) && setting.isWithin(other.effective(), other.expires()))
                .anyMatch(other -> Same.saysAllOf(other, where) && Same.asksNoMoreThan(other, where));
    }

    /**
     * Whether it can matter what the table says of amounts with a name on some days and for some ages.
     *
     * @param from first day, and {@code to} the first day after it
     * @param youngest up to and including {@code oldest}
     * @param affected the rules that ask for the amount, and all that build on them
     */
    public boolean amountMatters(
            String name, LocalDate from, LocalDate to, int youngest, int oldest, Set<ParsedRule> affected) {
        for (ParsedRule rule : book.rules()) {
            for (Pattern pattern : rule.when()) {
                if (asksFor(pattern, name)) {
                    Setting setting = settings.of(
                            rule,
                            affected::contains,
                            Setting.days(from, to).and(ages(pattern, rule, youngest, oldest)));
                    if (!setting.isEmpty() && comesThrough(rule, setting, affected, false, new HashSet<>())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean comesThrough(
            ParsedRule rule, Setting setting, Set<ParsedRule> affected, boolean onlyLess, Set<Visited> visited) {
        if (!visited.add(new Visited(rule, setting, onlyLess))) {
            return false;
        }
        for (Conclusion conclusion : rule.then()) {
            Topic topic = Topic.of(conclusion);
            if (isSeen(topic, setting)
                    && !(topic.type().equals("GeenRecht") && isSilence(topic, setting, affected, onlyLess))) {
                return true;
            }
        }
        for (Reading reading : readings.getOrDefault(rule, List.of())) {
            Setting there = settings.of(reading.rule(), affected::contains, setting);
            if (!there.isEmpty() && comesThrough(reading.rule(), there, affected, false, visited)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it is the same to say that there is no right and to say nothing: of a right nobody speaks of there is none. Where a
     * rule says otherwise, the rules contradict each other as they are, unless it is said anew.
     */
    private boolean isSilence(Topic topic, Setting setting, Set<ParsedRule> affected, boolean onlyLess) {
        return book.subjects().all().stream()
                        .filter(subject -> mayBeAbout(topic, subject))
                        .allMatch(subject -> subject.kind() == Subject.Kind.RECHT)
                && (onlyLess
                        || book.rules().stream()
                                .filter(other ->
                                        other.then().stream().map(Topic::of).anyMatch(said -> contradicts(topic, said)))
                                .allMatch(other -> settings.of(other, affected::contains, setting)
                                        .isEmpty()));
    }

    private static boolean contradicts(Topic topic, Topic said) {
        return Vocabulary.RECORDS.containsKey(said.type())
                && !said.type().equals("GeenRecht")
                && !said.type().equals("Signaal")
                && (said.subject() == null
                        || topic.subject() == null
                        || said.mayBeAbout(topic.subject())
                        || topic.mayBeAbout(said.subject()));
    }

    /** Whether an answer or a signal is made of it. */
    private boolean isSeen(Topic topic, Setting setting) {
        if (topic.type().equals("Signaal")) {
            return true;
        }
        return Vocabulary.RECORDS.containsKey(topic.type())
                && book.subjects().all().stream()
                        .filter(subject -> setting.placed() || subject.withoutPlacement())
                        .anyMatch(subject -> mayBeAbout(topic, subject));
    }

    private static boolean mayBeAbout(Topic topic, Subject subject) {
        return subject.isFamily()
                ? topic.subject() == null
                        || topic.subject().startsWith(subject.prefix())
                        || topic.prefix() && subject.prefix().startsWith(topic.subject())
                : topic.mayBeAbout(subject.name());
    }

    private static boolean asksFor(Pattern pattern, String name) {
        Predicate<Constraint> otherName = constraint -> constraint instanceof Comparison comparison
                && comparison.left() instanceof Property property
                && property.name().equals("naam")
                && comparison.operator() == Operator.EQUAL
                && comparison.right() instanceof Literal literal
                && !literal.value().equals(name);
        return pattern.type().equals("Bedrag") && pattern.constraints().stream().noneMatch(otherName);
    }

    /** The ages of the child for which a pattern asks for a row of those ages. */
    private Setting ages(Pattern pattern, ParsedRule rule, int youngest, int oldest) {
        Setting setting = Setting.ANY;
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Comparison comparison
                    && comparison.left() instanceof Property property
                    && isAge(comparison, pattern, rule)) {
                boolean from = property.name().equals("leeftijdVan") && comparison.operator() == Operator.LESS_OR_EQUAL;
                boolean to =
                        property.name().equals("leeftijdTot") && comparison.operator() == Operator.GREATER_OR_EQUAL;
                BitSet ages = settings.universe()
                        .passing(
                                Universe.AGE,
                                age -> (!from || number(age) >= youngest) && (!to || number(age) <= oldest));
                setting = setting.and(Setting.with(Universe.AGE, ages));
            }
        }
        return setting;
    }

    private boolean isAge(Comparison comparison, Pattern pattern, ParsedRule rule) {
        Optional<Read> read = settings.read(comparison.right(), pattern, rule);
        return read.isPresent() && read.get().equals(Universe.AGE);
    }

    private static int number(Object age) {
        return ((BigDecimal) age).intValueExact();
    }
}
