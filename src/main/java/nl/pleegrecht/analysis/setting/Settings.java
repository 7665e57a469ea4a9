package nl.pleegrecht.analysis.setting;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Expression.Constant;
import nl.pleegrecht.rulebook.Expression.Listing;
import nl.pleegrecht.rulebook.Expression.Literal;
import nl.pleegrecht.rulebook.Expression.Property;
import nl.pleegrecht.rulebook.Expression.Reference;
import nl.pleegrecht.rulebook.Makers;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.Read;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.Vocabulary;

/** The settings in which rules can match: what they ask of the facts, and what they need other rules to conclude. */
final class Settings {
    /** Of these there is one whenever there is a placement. */
    private static final Set<String> ONE_WITH_A_PLACEMENT = Set.of("Plaatsing", "Pleegouder", "Aanbieder", "Beleid");

    /** Of these there is one at most, and only with a placement. */
    private static final Set<String> ONE_AT_MOST = Set.of("Pleegcontract");

    /** Other facts that are only there with a placement. */
    private static final Set<String> WITH_A_PLACEMENT = Set.of(
            "Verleningsbesluit",
            "AnderPleegkind",
            "Afwezigheid",
            "ToeslagBeperking",
            "BijzondereKosten",
            "AanvullendeHulp");

    private static final String CHILD = "Jeugdige";

    private final Universe universe;
    private final Makers makers;
    private final Map<ParsedRule, Setting> known = new IdentityHashMap<>();
    private final Map<ParsedRule, Set<ParsedRule>> above = new IdentityHashMap<>();

    Settings(RuleBook book) {
        this.universe = new Universe(book);
        this.makers = new Makers(book.parsed());
    }

    Universe universe() {
        return universe;
    }

    Makers makers() {
        return makers;
    }

    /**
     * Where a rule can match.
     *
     * @param open rules of which it is not known what they conclude: they may conclude it anywhere
     * @param within the settings that matter
     */
    Setting of(ParsedRule rule, Predicate<ParsedRule> open, Setting within) {
        Setting setting = within.and(Setting.days(rule.effective(), rule.expires()));
        for (Pattern pattern : rule.when()) {
            if (isFact(pattern)) {
                setting = setting.and(of(pattern, rule));
            }
        }
        for (Pattern pattern : rule.when()) {
            if (!isFact(pattern) && pattern.kind() != Pattern.Kind.NOT) {
                setting = concluded(pattern, rule, open, setting);
            }
        }
        return ruledOut(setting, rule, open);
    }

    /** Without the settings in which a rule certainly concludes what must not be there. */
    private Setting ruledOut(Setting setting, ParsedRule rule, Predicate<ParsedRule> open) {
        Setting left = setting;
        for (Pattern pattern : rule.when()) {
            if (pattern.kind() == Pattern.Kind.NOT && !isFact(pattern)) {
                for (ParsedRule maker : makers.certain(pattern)) {
                    if (!open.test(maker) && left.isWithin(maker.effective(), maker.expires())) {
                        left = without(left, maker);
                    }
                }
            }
        }
        return left;
    }

    /** Where not all is there that a rule asks for. */
    private Setting without(Setting setting, ParsedRule maker) {
        Setting left = Setting.NONE;
        for (Pattern pattern : maker.when()) {
            left = left.or(setting.and(
                    isFact(pattern) && pattern.kind() != Pattern.Kind.NOT ? absent(pattern, maker) : Setting.ANY));
        }
        return left;
    }

    private static boolean isFact(Pattern pattern) {
        Class<? extends Record> type = Vocabulary.RECORDS.get(pattern.type());
        return type != null && Vocabulary.FACTS.contains(type);
    }

    private Setting of(Pattern pattern, ParsedRule rule) {
        if (pattern.kind() == Pattern.Kind.NOT) {
            return absent(pattern, rule);
        }
        Setting setting = isWithPlacement(pattern.type()) ? Setting.withPlacement(true) : Setting.ANY;
        for (Constraint constraint : pattern.constraints()) {
            setting = setting.and(of(constraint, pattern, rule, true));
        }
        return setting;
    }

    /** Of what is always there, one of the conditions must fail. */
    private Setting absent(Pattern pattern, ParsedRule rule) {
        if (!pattern.type().equals(CHILD) && !ONE_WITH_A_PLACEMENT.contains(pattern.type())) {
            return Setting.ANY;
        }
        Setting setting = pattern.type().equals(CHILD) ? Setting.NONE : Setting.withPlacement(false);
        for (Constraint constraint : pattern.constraints()) {
            setting = setting.or(of(constraint, pattern, rule, false));
        }
        return setting;
    }

    /** Maker by maker: one that is in force on other days does not widen what the others leave. */
    private Setting concluded(Pattern pattern, ParsedRule rule, Predicate<ParsedRule> open, Setting within) {
        Setting setting = Setting.NONE;
        for (ParsedRule maker : makers.of(pattern)) {
            setting = setting.or(within.and(open.test(maker) ? Setting.ANY : maker(maker, rule)));
        }
        return setting;
    }

    /** Of rules that build on each other nothing is known but on what days they are in force. */
    private Setting maker(ParsedRule maker, ParsedRule asking) {
        return upstream(maker).contains(asking) ? Setting.days(maker.effective(), maker.expires()) : alone(maker);
    }

    private synchronized Setting alone(ParsedRule rule) {
        Setting found = known.get(rule);
        if (found == null) {
            found = of(rule, other -> false, Setting.ANY);
            known.put(rule, found);
        }
        return found;
    }

    /** The rules on whose conclusions a rule builds, directly or not. */
    private synchronized Set<ParsedRule> upstream(ParsedRule rule) {
        Set<ParsedRule> found = above.get(rule);
        if (found == null) {
            found = Collections.newSetFromMap(new IdentityHashMap<>());
            Deque<ParsedRule> next = new ArrayDeque<>(List.of(rule));
            while (!next.isEmpty()) {
                for (Pattern pattern : next.remove().when()) {
                    for (ParsedRule maker : makers.of(pattern)) {
                        if (found.add(maker)) {
                            next.add(maker);
                        }
                    }
                }
            }
            above.put(rule, found);
        }
        return found;
    }

    /** Where a condition holds, or where it does not. */
    private Setting of(Constraint constraint, Pattern pattern, ParsedRule rule, boolean holds) {
        if (constraint instanceof Constraint.AnyOf any) {
            return parts(any.parts(), pattern, rule, holds, !holds);
        }
        if (constraint instanceof Constraint.AllOf all) {
            return parts(all.parts(), pattern, rule, holds, holds);
        }
        if (constraint instanceof Comparison comparison) {
            return read(comparison.left(), pattern, rule)
                    .filter(universe::knows)
                    .filter(property -> isWritten(comparison.right()))
                    .map(property -> Setting.with(
                            property, universe.passing(property, holds ? comparison : negated(comparison))))
                    .orElse(Setting.ANY);
        }
        return holds ? Setting.ANY : Setting.NONE;
    }

    private Setting parts(
            Iterable<Constraint> parts, Pattern pattern, ParsedRule rule, boolean holds, boolean together) {
        Setting setting = together ? Setting.ANY : Setting.NONE;
        for (Constraint part : parts) {
            Setting one = of(part, pattern, rule, holds);
            setting = together ? setting.and(one) : setting.or(one);
        }
        return setting;
    }

    private static Comparison negated(Comparison one) {
        return new Comparison(
                one.left(), one.operator().negated(), one.right(), one.text(), one.start(), one.end(), one.location());
    }

    private static boolean isWritten(Expression value) {
        return value instanceof Listing list
                ? list.items().stream().allMatch(Settings::isWritten)
                : value instanceof Literal || value instanceof Constant;
    }

    /** The property of a fact of which there is one that an expression in a rule stands for. */
    Optional<Read> read(Expression expression, Pattern pattern, ParsedRule rule) {
        if (expression instanceof Property property) {
            return isSingle(pattern) ? Optional.of(new Read(pattern.type(), property.name())) : Optional.empty();
        }
        if (!(expression instanceof Reference reference)) {
            return Optional.empty();
        }
        for (Pattern other : rule.when()) {
            if (isSingle(other)
                    && other.binding().equals(reference.binding())
                    && !reference.property().isEmpty()) {
                return Optional.of(new Read(other.type(), reference.property()));
            }
            for (Constraint constraint : other.constraints()) {
                if (isSingle(other)
                        && constraint instanceof Constraint.Binding bound
                        && bound.binding().equals(reference.binding())) {
                    return Optional.of(new Read(other.type(), bound.property()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSingle(Pattern pattern) {
        String type = pattern.type();
        return type.equals(CHILD) || ONE_WITH_A_PLACEMENT.contains(type) || ONE_AT_MOST.contains(type);
    }

    private static boolean isWithPlacement(String type) {
        return ONE_WITH_A_PLACEMENT.contains(type) || ONE_AT_MOST.contains(type) || WITH_A_PLACEMENT.contains(type);
    }
}
