package nl.pleegrecht.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.explain.Attempt;
import nl.pleegrecht.explain.Check;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Operator;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.RuleBook;

/** What a rule asks for, without the signs of a rule: an answer by its label, a concept by its name, a fact by its key. */
final class PatternWords {
    private static final String SUBJECT = "onderwerp";

    private final RuleBook book;
    private final Messages messages;
    private final Needed needed;

    PatternWords(RuleBook book, Messages messages) {
        this.book = book;
        this.messages = messages;
        this.needed = new Needed(messages);
    }

    /** What is asked for, between quotes. */
    String of(Pattern pattern) {
        Optional<String> subject = pattern.constraints().stream()
                .map(PatternWords::subject)
                .filter(Objects::nonNull)
                .findFirst();
        String conditions = pattern.constraints().stream()
                .filter(one -> subject(one) == null)
                .map(this::condition)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" " + messages.text("waarom.en") + " "));
        if (subject.isPresent()) {
            String label = label(subject.get());
            String of = pattern.type().equals("Vaststelling")
                    ? label
                    : ConclusionText.inWords(pattern.type()) + ": " + label;
            return "'" + of + (conditions.isEmpty() ? "" : ": " + conditions) + "'";
        }
        String name = "'" + ConclusionText.inWords(pattern.type()) + "'";
        return conditions.isEmpty() ? name : messages.text("waarom-niet.met", name, conditions);
    }

    /** The subject that a condition asks for; null for another condition. */
    private static String subject(Constraint constraint) {
        return constraint instanceof Comparison comparison
                        && comparison.operator() == Operator.EQUAL
                        && comparison.left() instanceof Expression.Property property
                        && property.name().equals(SUBJECT)
                        && comparison.right() instanceof Expression.Literal literal
                ? literal.value().toString()
                : null;
    }

    private String label(String subject) {
        return book.subjects()
                .find(subject)
                .map(found -> found.label(subject, messages.language()))
                .orElse(subject);
    }

    /** Null for what is compared with something that only the rule knows. */
    private String condition(Constraint constraint) {
        if (!(constraint instanceof Comparison comparison)
                || !(comparison.left() instanceof Expression.Property property)) {
            return null;
        }
        Object value = comparison.right() instanceof Expression.Literal literal
                ? literal.value()
                : comparison.right() instanceof Expression.Constant constant ? constant.value() : null;
        if (value == null) {
            return null;
        }
        String words = needed.of(comparison.operator(), value instanceof LocalDate, Needed.value(value));
        // of an answer the value says enough
        return property.name().equals("waarde") ? words : property.name() + " " + words;
    }

    /** What a comparison looks at: a key as the file has it, or what a concept holds. */
    String name(Attempt attempt, Check check) {
        String type = attempt.thing().type();
        String full = WhyNotCase.name(attempt, check);
        String property = full.substring(type.length() + 1);
        if (property.equals("waarde") && attempt.thing().value(SUBJECT) != null) {
            return label(attempt.thing().value(SUBJECT).toString());
        }
        if (type.equals("Plaatsing")) {
            return property;
        }
        return attempt.thing().isConcluded()
                ? "'" + ConclusionText.inWords(type) + "' " + property
                : type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) + "." + property;
    }

    /** Whether a thing is an answer on another subject than a pattern asks for: that it is another one says nothing. */
    static boolean isAboutAnother(Attempt attempt) {
        return attempt.obstacles().stream()
                .map(Check::constraint)
                .anyMatch(constraint -> property(constraint).equals(SUBJECT));
    }

    private static String property(Constraint constraint) {
        return constraint instanceof Comparison comparison && comparison.left() instanceof Expression.Property property
                ? property.name()
                : "";
    }
}
