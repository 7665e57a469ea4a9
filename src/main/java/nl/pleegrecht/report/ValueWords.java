package nl.pleegrecht.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.evaluation.Unsettled;
import nl.pleegrecht.evaluation.Unsettled.Choice;
import nl.pleegrecht.facts.Grenzen;

/** Values of a key, as a dossier would have them, put together into words. */
final class ValueWords {
    /** Beyond so many the rest is left to the imagination. */
    private static final int MOST = 6;

    private final Messages messages;
    private final Wording wording;

    ValueWords(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    /** Values that lead to the same, with "or" between them. */
    String any(String question, List<List<Choice>> cases) {
        List<String> words = list(question, cases);
        List<String> shown = words.size() > MOST ? new ArrayList<>(words.subList(0, MOST)) : words;
        if (words.size() > MOST) {
            shown.add("…");
        }
        return joined(shown, "gevolg.of");
    }

    /** The same one by one. */
    List<String> list(String question, List<List<Choice>> cases) {
        Set<String> words = new LinkedHashSet<>();
        cases.forEach(one -> words.addAll(one(question, one)));
        return new ArrayList<>(words);
    }

    private String joined(List<String> words, String last) {
        return words.size() < 2
                ? String.join("", words)
                : messages.text(
                        last, String.join(", ", words.subList(0, words.size() - 1)), words.get(words.size() - 1));
    }

    private List<String> one(String question, List<Choice> choices) {
        if (choices.size() == 1 && !isPresence(choices.get(0))) {
            return words(question, choices.get(0), true);
        }
        List<String> parts = new ArrayList<>();
        for (Choice choice : choices) {
            if (isPresence(choice) && !choice.property().contains(".")) {
                continue;
            }
            List<String> words = words(question, choice, false);
            if (!words.isEmpty()) {
                parts.add(String.join(" / ", words));
            }
        }
        boolean there = choices.stream()
                .anyMatch(choice -> isPresence(choice) && choice.values().contains(true));
        return parts.isEmpty()
                ? List.of(messages.text(there ? "gevolg.wel" : "gevolg.geen"))
                : List.of(String.join(", ", parts));
    }

    /** Whether it says only if something is there; the number tells one item of a list from the next. */
    private static boolean isPresence(Choice choice) {
        return choice.property().isEmpty()
                        && choice.values().stream().allMatch(Boolean.class::isInstance)
                        && !choice.name().endsWith("#")
                        && choice.name().matches("\\d+")
                || choice.property().matches("\\d+");
    }

    private List<String> words(String question, Choice choice, boolean alone) {
        List<Object> values = choice.values();
        if (values.size() == choice.all().size() && !alone) {
            return List.of();
        }
        String name =
                choice.property().isEmpty() || question.endsWith(choice.property()) || values.get(0) instanceof Enum
                        ? ""
                        : choice.property() + " ";
        if (choice.property().equals(question)) {
            name = "";
        }
        String of = name;
        List<String> words = isOrdered(values)
                ? runs(choice)
                : values.stream().map(this::plain).toList();
        return words.stream().map(word -> of + word).distinct().toList();
    }

    private static boolean isOrdered(List<Object> values) {
        return values.stream()
                .allMatch(
                        value -> value instanceof Integer || value instanceof BigDecimal || value instanceof LocalDate);
    }

    /** Values that follow each other, as one. */
    private List<String> runs(Choice choice) {
        List<Object> all = choice.all();
        List<String> runs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= all.size(); i++) {
            boolean in = i < all.size() && choice.values().contains(all.get(i));
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                runs.add(run(all, start, i - 1));
                start = -1;
            }
        }
        return runs;
    }

    private String run(List<Object> all, int from, int to) {
        boolean isDate = all.get(from) instanceof LocalDate;
        if (from == to && !isDate) {
            return plain(all.get(from));
        }
        if (from == 0) {
            return messages.text(isDate ? "gevolg.voor" : "gevolg.tot", plain(all.get(to)));
        }
        return to == all.size() - 1
                ? messages.text(isDate ? "gevolg.na" : "gevolg.vanaf", plain(all.get(from)))
                : messages.text("gevolg.tussen", plain(all.get(from)), plain(all.get(to)));
    }

    String plain(Object value) {
        if (value instanceof Boolean yes) {
            return messages.text(yes ? "gevolg.ja" : "gevolg.nee");
        }
        if (value instanceof LocalDate day) {
            return day.equals(Grenzen.OPEN_EINDE)
                    ? messages.text("gevolg.open")
                    : day.equals(Grenzen.OPEN_BEGIN) ? messages.text("gevolg.altijd") : wording.date(day);
        }
        if (value instanceof Collection<?> all) {
            return all.isEmpty()
                    ? messages.text("gevolg.geen")
                    : all.stream().map(this::plain).sorted().collect(Collectors.joining(" + "));
        }
        if (value instanceof Enum<?> word) {
            return word.toString().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
        String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        return Unsettled.isAnyOther(text) ? messages.text("gevolg.anders") : text;
    }
}
