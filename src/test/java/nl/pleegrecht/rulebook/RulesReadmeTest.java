package nl.pleegrecht.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegrecht.dossier.DossierSchema;
import nl.pleegrecht.facts.Aantal;
import nl.pleegrecht.facts.Woord;
import org.junit.jupiter.api.Test;

/** Holds the tables of {@code rules/README.md} against the words a rule may really use. */
class RulesReadmeTest {
    private static final Path README = Path.of("rules/README.md");
    private static final Map<FieldType, String> KINDS = Map.of(
            FieldType.YES_NO, "ja/nee",
            FieldType.WHOLE, "getal",
            FieldType.DATE, "datum",
            FieldType.TEXT, "tekst");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final Map<String, List<String>> sections = sections();

    @Test
    void every_type_a_rule_can_ask_for_has_a_table_and_no_other_has() {
        same("types", headings("Wat een regel ziet"), List.copyOf(Vocabulary.RECORDS.keySet()));
    }

    @Test
    void every_property_is_listed_with_its_type() {
        List<String> listed = new ArrayList<>();
        List<String> real = new ArrayList<>();
        Vocabulary.RECORDS.forEach((name, type) -> {
            for (List<String> row : rows("Wat een regel ziet", name)) {
                listed.add(name + "." + code(row.get(0)) + " : " + row.get(1));
            }
            for (RecordComponent property : type.getRecordComponents()) {
                real.add(name + "." + property.getName() + " : "
                        + dutch(FieldType.of(property), property.isAnnotationPresent(Aantal.class)));
            }
        });
        same("properties", listed, real);
    }

    @Test
    void every_property_and_word_says_what_it_means() {
        List<String> silent = new ArrayList<>();
        sections.forEach((section, lines) -> {
            for (List<String> row : table(lines)) {
                if (row.stream().anyMatch(String::isBlank)) {
                    silent.add(section + ": " + String.join(" | ", row));
                }
            }
        });
        assertThat(silent).as("rows of %s with an empty cell", README).isEmpty();
    }

    @Test
    void every_constant_is_listed_with_the_word_a_dossier_has_for_it() {
        List<String> listed = new ArrayList<>();
        for (String name : headings("Woorden")) {
            rows("Woorden", name).forEach(row -> listed.add(name + ": " + code(row.get(0)) + " = " + row.get(1)));
        }
        List<String> real = new ArrayList<>();
        for (Class<? extends Enum<?>> type : Vocabulary.ENUMERATIONS) {
            String name = type.getSimpleName();
            for (Enum<?> constant : type.getEnumConstants()) {
                real.add(name + ": " + name + "." + constant.name() + " = " + ((Woord) constant).woord());
            }
        }
        same("words", listed, real);
    }

    @Test
    void every_form_of_every_verb_is_listed() {
        List<String> real = Vocabulary.VERBS.stream()
                .flatMap(VerbForms::of)
                .map(form -> Arrays.stream(form.getParameters())
                        .map(Parameter::getName)
                        .collect(Collectors.joining(", ", form.getName() + "( ", " )")))
                .distinct()
                .toList();
        same("verbs", firstCells("Werkwoorden"), real);
    }

    @Test
    void every_finding_that_is_a_warning_is_listed() throws IOException {
        Pattern warning = Pattern.compile("Diagnostic\\.warning\\(\\s*\"([A-Z]+-\\d+)\"");
        List<String> real = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/nl/pleegrecht/rulebook"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                warning.matcher(Files.readString(source)).results().forEach(match -> real.add(match.group(1)));
            }
        }
        same("warnings", firstCells("Fouten en waarschuwingen"), real);
    }

    @Test
    void every_name_in_the_glossary_is_a_word_of_rules_or_dossiers() throws IOException {
        String known = Files.readString(Path.of("rules/onderwerpen.yaml")) + DossierSchema.text();
        List<String> unknown = rows("Begrippen", "").stream()
                .flatMap(row -> codes(row.get(3)).stream())
                .filter(name -> !isVocabulary(name)
                        && !known.contains("\n" + name + ":")
                        && !known.contains("\"" + name + "\""))
                .toList();
        assertThat(unknown)
                .as("names in the glossary of %s that no rule or dossier knows", README)
                .isEmpty();
    }

    private static boolean isVocabulary(String name) {
        String[] parts = name.split("\\.");
        Class<? extends Record> type = Vocabulary.RECORDS.get(parts[0]);
        Stream<String> members = type != null
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
                : Vocabulary.ENUMERATIONS.stream()
                        .filter(words -> words.getSimpleName().equals(parts[0]))
                        .flatMap(words -> Arrays.stream(words.getEnumConstants()))
                        .map(Enum::name);
        boolean isType = type != null
                || Vocabulary.ENUMERATIONS.stream()
                        .anyMatch(words -> words.getSimpleName().equals(parts[0]));
        return isType && (parts.length == 1 || members.anyMatch(parts[1]::equals));
    }

    /** Fails with a sentence for each thing that is on one side only. */
    private static void same(String what, List<String> listed, List<String> real) {
        List<String> wrong = new ArrayList<>();
        real.stream().filter(one -> !listed.contains(one)).forEach(one -> wrong.add("not in the README: " + one));
        listed.stream().filter(one -> !real.contains(one)).forEach(one -> wrong.add("only in the README: " + one));
        listed.stream()
                .filter(one -> Collections.frequency(listed, one) > 1)
                .distinct()
                .forEach(one -> wrong.add("more than once in the README: " + one));
        assertThat(wrong)
                .as("%s that rules may use, as %s lists them", what, README)
                .isEmpty();
    }

    /** What the table has to call a type. */
    private static String dutch(FieldType field, boolean number) {
        if (field.set()) {
            return "woorden: " + field.type().getSimpleName();
        }
        if (field.isEnumeration()) {
            return "woord: " + field.type().getSimpleName();
        }
        if (field.equals(FieldType.DECIMAL)) {
            return number ? "decimaal getal" : "bedrag";
        }
        return KINDS.getOrDefault(field, field.shown());
    }

    /** The lines of each section, by its headings: {@code Woorden/Variant}, {@code Werkwoorden/}. */
    private static Map<String, List<String>> sections() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String chapter = "";
        String section = "";
        boolean quoted = false;
        try {
            for (String line : Files.readAllLines(README)) {
                quoted ^= line.startsWith("```");
                if (!quoted && line.startsWith("## ")) {
                    chapter = line.substring(3);
                    section = "";
                } else if (!quoted && line.startsWith("### ")) {
                    section = line.substring(4);
                } else if (!quoted) {
                    sections.computeIfAbsent(chapter + "/" + section, key -> new ArrayList<>())
                            .add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sections;
    }

    private List<String> headings(String chapter) {
        return sections.keySet().stream()
                .filter(key -> key.startsWith(chapter + "/") && !key.endsWith("/"))
                .map(key -> key.substring(chapter.length() + 1))
                .toList();
    }

    private List<List<String>> rows(String chapter, String section) {
        return table(sections.getOrDefault(chapter + "/" + section, List.of()));
    }

    private List<String> firstCells(String chapter) {
        return rows(chapter, "").stream().map(row -> code(row.get(0))).toList();
    }

    /** The cells of the rows of a table, without its head. */
    private static List<List<String>> table(List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        boolean body = false;
        for (String line : lines) {
            if (!line.startsWith("|")) {
                body = false;
            } else if (line.startsWith("|---")) {
                body = true;
            } else if (body) {
                String cells = line.substring(1, line.length() - 1);
                rows.add(Arrays.stream(cells.split("(?<!\\\\)\\|", -1))
                        .map(String::strip)
                        .toList());
            }
        }
        return rows;
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String code(String cell) {
        return codes(cell).stream().findFirst().orElse(cell);
    }
}
