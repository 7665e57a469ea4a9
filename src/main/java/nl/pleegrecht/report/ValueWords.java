package nl.pleegrecht.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.evaluation.Unsettled;
import nl.pleegrecht.evaluation.Unsettled.Choice;
import nl.pleegrecht.evaluation.Unsettled.Effect;
import nl.pleegrecht.evaluation.Unsettled.Group;
import nl.pleegrecht.facts.Woord;

/**
 * Values of a key put together into words: those of a dossier file, or of the case worker where what the rules see is
 * something that a file does not hold. The catalogue has the words of a key under {@code waarde.}, by its last word.
 */
final class ValueWords {
    /** Beyond so many the rest is left to the imagination. */
    private static final int MOST = 6;

    private final Messages messages;
    private final RangeWords ranges;

    ValueWords(Messages messages) {
        this(messages, new Wording(messages));
    }

    private ValueWords(Messages messages, Wording wording) {
        this.messages = messages;
        this.ranges = new RangeWords(messages, wording);
    }

    /** With days and numbers as a dossier has them. */
    static ValueWords asTyped(Messages messages) {
        return new ValueWords(messages, null);
    }

    /** The values of a group, with "or" between them; where they are many and the others few, all but those. */
    String any(Effect effect, Group group) {
        List<String> words = list(effect.question(), group.values());
        if (words.size() <= MOST) {
            return joined(words);
        }
        List<String> others = list(
                effect.question(),
                effect.outcomes().stream()
                        .filter(other -> other != group)
                        .flatMap(other -> other.values().stream())
                        .toList());
        return !others.isEmpty() && others.size() <= MOST
                ? messages.text("gevolg.anders-dan", joined(others))
                : joined(Stream.concat(words.stream().limit(MOST), Stream.of("…"))
                        .toList());
    }

    private String joined(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : messages.text(
                        "gevolg.of",
                        String.join(", ", words.subList(0, words.size() - 1)),
                        words.get(words.size() - 1));
    }

    /** The same one by one: those of a single thing together first, then those of more. */
    List<String> list(String question, List<List<Choice>> cases) {
        Map<String, Choice> single = new LinkedHashMap<>();
        Set<String> others = new LinkedHashSet<>();
        for (List<Choice> one : cases) {
            List<Choice> parts = parts(one);
            if (parts.size() == 1) {
                single.merge(parts.get(0).property(), parts.get(0), ValueWords::both);
            } else {
                others.add(parts.isEmpty() ? presence(question, one) : together(question, parts));
            }
        }
        Set<String> words = new LinkedHashSet<>();
        boolean areItems = cases.stream().flatMap(List::stream).anyMatch(ValueWords::isPresence);
        single.values().stream()
                .map(choice -> words(question, choice))
                .forEach(one -> words.addAll(areItems ? List.of(String.join(" / ", one)) : one));
        words.addAll(others);
        return List.copyOf(words);
    }

    /** One value of everything a key is made of. */
    String one(String question, List<Choice> filled) {
        List<Choice> parts =
                filled.stream().filter(choice -> !isPresence(choice)).toList();
        return parts.isEmpty() ? presence(question, filled) : together(question, parts);
    }

    private static Choice both(Choice one, Choice other) {
        Set<Object> values = new LinkedHashSet<>(one.values());
        values.addAll(other.values());
        return new Choice(one.property(), one.name(), List.copyOf(values), one.all());
    }

    /** What there is to tell: not that something is there of which more is told, nor what may have any value. */
    private static List<Choice> parts(List<Choice> choices) {
        return choices.stream()
                .filter(choice -> !isPresence(choice))
                .filter(choice -> choices.size() == 1
                        || choice.values().size() < choice.all().size())
                .toList();
    }

    /** What is chosen for one item of a list, and for the next. */
    private String together(String question, List<Choice> parts) {
        Map<String, List<Choice>> items = new LinkedHashMap<>();
        parts.forEach(choice ->
                items.computeIfAbsent(item(choice), i -> new ArrayList<>()).add(choice));
        return items.values().stream()
                .map(item -> item.stream()
                        .map(choice -> String.join(" / ", words(question, choice)))
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .distinct()
                .collect(Collectors.joining(" " + messages.text("gevolg.en-daarnaast") + " "));
    }

    private static String item(Choice choice) {
        return choice.name().matches("\\d+") ? choice.name() : "";
    }

    private String presence(String question, List<Choice> choices) {
        boolean there = choices.stream()
                .anyMatch(choice -> isPresence(choice) && choice.values().contains(true));
        String key = there ? "wel" : "niet";
        return messages.find("waarde." + last(question) + "." + key).orElseGet(() -> messages.text("gevolg." + key));
    }

    /** Whether it says only if something is there; the number tells one item of a list from the next. */
    private static boolean isPresence(Choice choice) {
        return choice.property().isEmpty()
                        && choice.values().stream().allMatch(Boolean.class::isInstance)
                        && !choice.name().endsWith("#")
                        && choice.name().matches("\\d+")
                || choice.property().matches("\\d+");
    }

    private List<String> words(String question, Choice choice) {
        List<Object> values = choice.values();
        List<String> words = RangeWords.haveOrder(values)
                ? ranges.of(values, choice.all())
                : values.stream().map(this::plain).toList();
        String last = last(question);
        String property = choice.property();
        boolean isItself = property.isEmpty() || property.equals(question) || property.equals(last);
        String ofKey = "waarde." + last + (isItself ? "" : "." + property);
        String ofProperty = "waarde.eigenschap." + property;
        boolean bare = isItself || values.get(0) instanceof Enum;
        return words.stream()
                .map(word ->
                        said(ofKey, word).or(() -> said(ofProperty, word)).orElse(bare ? word : property + " " + word))
                .distinct()
                .toList();
    }

    /** What the catalogue has for a value, or for any value. */
    private Optional<String> said(String key, String word) {
        return messages.find(key + "." + word).or(() -> messages.find(key, word));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    String plain(Object value) {
        if (value instanceof Boolean yes) {
            return messages.text(yes ? "gevolg.ja" : "gevolg.nee");
        }
        if (value instanceof LocalDate day) {
            return ranges.day(day);
        }
        if (value instanceof Collection<?> all) {
            return all.isEmpty()
                    ? messages.text("gevolg.geen")
                    : all.stream().map(this::plain).sorted().collect(Collectors.joining(" + "));
        }
        if (value instanceof Woord word) {
            return word.woord();
        }
        String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        return Unsettled.isAnyOther(text) ? messages.text("gevolg.anders") : text;
    }
}
