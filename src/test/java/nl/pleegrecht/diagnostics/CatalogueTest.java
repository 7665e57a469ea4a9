package nl.pleegrecht.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegrecht.analysis.compare.RulesDifference;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.replay.Status;
import nl.pleegrecht.rulebook.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text the program can show is there in both languages, and no other. */
class CatalogueTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern CODE = Pattern.compile("(DOS|RUL|REG|OND|BED|NOR|EVA|SCN|CLI|VGL|POP|MUT|VER)-\\d{3}");

    /** Of these the act is the same for all, or there is none the user can do. */
    private static final Set<String> WITHOUT_AN_ACT = Set.of("CLI-003", "CLI-004", "CLI-005", "CLI-070");

    /** Brought about by a folder without rights, a rule on a day without any case, or a bug of ours; or shown without their code. */
    private static final Set<String> NOT_IN_A_TEST =
            Set.of("SCN-008", "VER-002", "CLI-070", "CLI-001", "CLI-003", "CLI-004", "CLI-005", "CLI-009");

    private static final Set<String> WORDS = matches(Path.of("src/main/java/nl/pleegrecht"), Pattern.compile("\\w+"));

    private final Set<String> literals = matches(Path.of("src/main/java"), LITERAL);

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void each_code_in_the_sources_has_a_text_and_an_act_and_none_is_left_over(String language) {
        Set<String> expected = new TreeSet<>();
        for (String code : codes()) {
            expected.add(code);
            if (!WITHOUT_AN_ACT.contains(code)) {
                expected.add(code + ".doe");
            }
        }

        assertThat(keys("messages", language))
                .filteredOn(key -> CODE.matcher(key).lookingAt())
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_other_key_is_used(String language) {
        assertThat(keys("messages", language))
                .filteredOn(key -> !CODE.matcher(key).lookingAt() && !isOfAValue(key))
                .isSubsetOf(Stream.concat(literals.stream(), computed()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_key_that_is_put_together_is_there(String language) {
        assertThat(keys("messages", language))
                .containsAll(computed()
                        .filter(key -> !key.equals("antwoord.VASTSTELLING") && !key.equals("eenheid.ZONDER_BEDRAG"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "commands"})
    void both_languages_have_the_same_keys_with_the_same_values_in_them(String catalogue) {
        assertThat(keys(catalogue, "en")).isEqualTo(keys(catalogue, "nl"));
        for (String key : keys(catalogue, "nl")) {
            assertThat(places(texts(catalogue, "en").getProperty(key)))
                    .as(key)
                    .isEqualTo(places(texts(catalogue, "nl").getProperty(key)));
        }
    }

    @Test
    void every_code_is_in_a_test() {
        Set<String> tested = matches(Path.of("src/test"), CODE);

        assertThat(codes())
                .filteredOn(code -> !tested.contains(code))
                .containsExactlyInAnyOrderElementsOf(NOT_IN_A_TEST);
    }

    /** What a key of a dossier, or a property, comes to when it has a value: put together of words from the sources. */
    private static boolean isOfAValue(String key) {
        return key.startsWith("waarde.") && Stream.of(key.split("\\.")).allMatch(WORDS::contains);
    }

    private Set<String> codes() {
        return literals.stream().filter(CODE.asMatchPredicate()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> computed() {
        return Stream.of(
                        Stream.of(AnswerKind.values()).map(kind -> "antwoord." + kind.name()),
                        Stream.of(Operator.values()).map(operator -> "nodig." + operator.name()),
                        Stream.of(Eenheid.values()).map(unit -> "eenheid." + unit.name()),
                        Stream.of("GEEN_REGELS", "GEEN_BEDRAG", "ONBEKEND", "TER_BEOORDELING")
                                .map(word -> "kort." + word),
                        Stream.of("gevolg.wel", "gevolg.niet"),
                        Stream.of(Status.values()).map(status -> "replay." + status.word()),
                        Stream.of("datum", "geheel", "maat")
                                .flatMap(kind -> Stream.of("onder", "op", "boven")
                                        .map(side -> "cover.grens." + kind + "." + side)),
                        Stream.of("EVA-001", "EVA-002").map(code -> "verify.titel." + code),
                        Stream.of(RulesDifference.Kind.values()).map(kind -> "compare." + kind.name()))
                .flatMap(keys -> keys);
    }

    private static Set<String> matches(Path folder, Pattern pattern) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|txt)"))
                    .filter(file -> !file.endsWith("CatalogueTest.java")
                            || file.toString().contains("dossier"))
                    .map(CatalogueTest::read)
                    .flatMap(text -> pattern.matcher(text).results())
                    .map(match -> match.group(pattern == LITERAL ? 1 : 0))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String catalogue, String language) {
        Set<String> keys = new TreeSet<>(texts(catalogue, language).stringPropertyNames());
        // the library for the command line has its headings in English
        keys.removeIf(key -> key.endsWith("Heading"));
        return keys;
    }

    private static Properties texts(String catalogue, String language) {
        Properties texts = new Properties();
        Path file = Path.of("src/main/resources", catalogue + "_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
