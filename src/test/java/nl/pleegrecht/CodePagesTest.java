package nl.pleegrecht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.CodePage;
import nl.pleegrecht.diagnostics.CodePages;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The pages of {@code rules check --explain}: one for each code, and what they show is so. */
class CodePagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}-\\d{3}");

    /** Their texts are shown without the code. */
    private static final Pattern NAMELESS = Pattern.compile("CLI-(00[13459]|070)");

    /** Of what stands in files; the others are about commands, of which an example is not run here. */
    private static final Pattern OF_FILES = Pattern.compile("(RUL|REG|OND|BED|NOR|EVA|SCN|DOS)-.*");

    private static final CodePages DUTCH = CodePages.in("nl");
    private static final CodePages ENGLISH = CodePages.in("en");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void each_code_that_is_printed_has_a_page_and_no_other(String language) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve("messages_" + language + ".properties"))) {
            texts.load(reader);
        }
        Set<String> codes = texts.stringPropertyNames().stream()
                .filter(CODE.asMatchPredicate())
                .filter(code -> !NAMELESS.matcher(code).matches())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(CodePages.in(language).codes()).containsExactlyElementsOf(codes);
        assertThat(yaml("codes_" + language + ".yaml").keySet()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_page_is_whole_in_both_languages(String code) {
        CodePage dutch = DUTCH.find(code).orElseThrow();
        CodePage english = ENGLISH.find(code).orElseThrow();

        for (CodePage page : List.of(dutch, english)) {
            Messages messages = Messages.in(page == dutch ? "nl" : "en");
            assertThat(messages.problem(page.finding())).isNotBlank().doesNotContain("{0}", "{1}", "{2}");
            assertThat(messages.act(page.finding()).orElseThrow()).doesNotContain("{0}", "{1}", "{2}");
            assertThat(page.why()).matches("(?s)[A-Za-z].{20,}[.?]");
            assertThat(page.wrong()).isNotBlank().isNotEqualTo(page.right());
            assertThat(page.right()).isNotBlank();
        }
        assertThat(dutch.why()).isNotEqualTo(english.why());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_wrong_example_is_found_and_the_right_one_is_not(String code, String place) {
        CodePage page = DUTCH.find(code).orElseThrow();

        List<Diagnostic> wrong = ExampleFiles.findings(place, page.wrong(), folder).stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
        List<Diagnostic> right = ExampleFiles.findings(place, page.right(), folder);

        assertThat(wrong).isNotEmpty();
        assertThat(wrong.get(0).severity()).isEqualTo(page.severity());
        assertThat(wrong.get(0).args()).hasSameSizeAs(page.values());
        for (int i = 0; i < page.values().size(); i++) {
            String value = page.values().get(i);
            assertThat(wrong.get(0).args().get(i)).startsWith(value.replaceFirst("…$", ""));
            if (!value.endsWith(", …")) {
                assertThat(wrong.get(0).args().get(i)).isEqualTo(value);
            }
        }
        assertThat(right)
                .noneMatch(finding -> finding.isError() || finding.code().equals(code));
    }

    @Test
    void most_examples_can_be_tried() {
        assertThat(examples().count())
                .isGreaterThan(DUTCH.codes().stream()
                                .filter(OF_FILES.asMatchPredicate())
                                .count()
                        * 8
                        / 10);
    }

    static Stream<String> codes() {
        return DUTCH.codes().stream();
    }

    static Stream<Object[]> examples() {
        return yaml("codes.yaml").entrySet().stream()
                .map(entry -> new Object[] {entry.getKey(), ((Map<?, ?>) entry.getValue()).get("plaats")})
                .filter(example -> !example[1].equals("geen"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> yaml(String name) {
        try {
            return (Map<String, Object>)
                    new Load(LoadSettings.builder().build()).loadFromString(Files.readString(RESOURCES.resolve(name)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
