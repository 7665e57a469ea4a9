package nl.pleegrecht.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.evaluation.Derivation;
import nl.pleegrecht.evaluation.Fact;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.facts.Grenzen;
import nl.pleegrecht.facts.Woord;
import nl.pleegrecht.rulebook.Amounts;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.ReadProperties;
import nl.pleegrecht.rulebook.Template;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Period;

/** What an answer rests on: its rules, their grounds, and the facts they read, each with its place. */
public final class Reasons {
    private final Sources sources;
    private final Period period;

    /**
     * A fact that a rule read.
     *
     * @param name type and property, such as {@code Jeugdige.leeftijd}
     * @param value as in a dossier file
     * @param source file and line it comes from
     */
    public record UsedFact(String name, String value, String source) {}

    public Reasons(Judgement judgement, Period period) {
        this.sources = new Sources(judgement);
        this.period = period;
    }

    /** Names of the rules that gave the answer. */
    public static List<String> rules(Answer answer) {
        return answer.derivations().stream()
                .map(derivation -> derivation.rule().name())
                .distinct()
                .toList();
    }

    /** Articles the answer rests on. */
    public static List<String> grounds(Answer answer) {
        return answer.derivations().stream()
                .map(derivation -> derivation.rule().grondslag())
                .distinct()
                .toList();
    }

    /** The reason in plain Dutch; rules that say the same with the same values say it once. */
    public String explanation(Answer answer) {
        return answer.derivations().stream()
                .map(derivation -> Explanation.of(derivation, period.outcome()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Which amounts were asked for and are not known; empty for an answer of another kind. */
    public List<MissingAmount> missing(Answer answer) {
        if (answer.kind() != AnswerKind.GEEN_BEDRAG) {
            return List.of();
        }
        Amounts amounts = sources.judgement().book().amounts();
        int year = period.from().getYear();
        return answer.derivations().stream()
                .flatMap(derivation -> derivation.matched().stream())
                .filter(matched -> matched instanceof Bedrag bedrag && !bedrag.bekend())
                .map(matched -> ((Bedrag) matched).naam())
                .distinct()
                .map(name -> amounts.missingIndex(name, period.from())
                        .map(index -> new MissingAmount(name, year, index, index.file()))
                        .orElseGet(() -> new MissingAmount(name, year, null, amounts.file())))
                .toList();
    }

    /** The facts read on the way to an answer, intermediate conclusions included, each once. */
    public List<UsedFact> facts(Answer answer) {
        Map<String, UsedFact> found = new LinkedHashMap<>();
        answer.derivations().forEach(derivation -> collect(derivation, found));
        return List.copyOf(found.values());
    }

    /** The facts that one rule read by itself. */
    public List<UsedFact> facts(Derivation derivation) {
        Map<String, UsedFact> found = new LinkedHashMap<>();
        own(derivation, found);
        return List.copyOf(found.values());
    }

    private void collect(Derivation derivation, Map<String, UsedFact> found) {
        own(derivation, found);
        derivation.because().forEach(list -> list.forEach(below -> collect(below, found)));
        derivation.witnesses().forEach(witness -> witness.because().forEach(below -> collect(below, found)));
    }

    private void own(Derivation derivation, Map<String, UsedFact> found) {
        Map<Pattern, Set<String>> read = ReadProperties.perPattern(derivation.rule());
        addTold(derivation.rule(), read);
        int index = 0;
        for (Pattern pattern : derivation.rule().when()) {
            if (pattern.kind() == Pattern.Kind.PRESENT
                    && index < derivation.matched().size()) {
                add(pattern, derivation.matched().get(index++), read.get(pattern), found);
            }
        }
        for (Derivation.Witness witness : derivation.witnesses()) {
            add(witness.pattern(), witness.object(), read.get(witness.pattern()), found);
        }
    }

    /** A value in the explanation is one that the rule tells of, though no condition asks for it. */
    private static void addTold(ParsedRule rule, Map<Pattern, Set<String>> read) {
        for (Template.Place place : Template.of(rule.uitleg()).places()) {
            read.forEach((pattern, properties) -> {
                if (pattern.binding().equals(place.binding())) {
                    properties.add(place.property());
                }
            });
        }
    }

    private void add(Pattern pattern, Object matched, Set<String> read, Map<String, UsedFact> found) {
        if (matched instanceof Bedrag bedrag) {
            // of an amount that is not known there is no figure to show
            String value = bedrag.bekend() ? text(bedrag.bedrag()) : "onbekend";
            UsedFact fact = new UsedFact("Bedrag." + bedrag.naam(), value, sources.of(bedrag, period.from()));
            found.putIfAbsent(fact.toString(), fact);
            return;
        }
        Optional<Fact> origin = period.outcome().origin(matched);
        if (origin.isEmpty()) {
            return;
        }
        for (String property : read) {
            if (origin.get().known().containsKey(property)) {
                UsedFact fact = new UsedFact(
                        pattern.type() + "." + property,
                        text(origin.get().known().get(property)),
                        sources.of(origin.get(), property));
                found.putIfAbsent(fact.toString(), fact);
            }
        }
    }

    /** A value as a dossier file has it. */
    public static String text(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "ja" : "nee";
        }
        if (value instanceof Woord woord) {
            return woord.woord();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Collection<?> all) {
            Set<String> texts = new LinkedHashSet<>();
            all.stream().map(Reasons::text).sorted().forEach(texts::add);
            return texts.isEmpty() ? "geen" : String.join(", ", new ArrayList<>(texts));
        }
        if (Grenzen.OPEN_EINDE.equals(value)) {
            return "open";
        }
        return String.valueOf(value);
    }
}
