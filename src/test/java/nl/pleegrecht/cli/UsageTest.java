package nl.pleegrecht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that were written wrongly, and help. */
class UsageTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "::", quoteCharacter = '"', textBlock = """
            # words                      :: what is wrong :: what to do
            chek                         :: 'chek' is geen optie of onderdeel van pleegrecht.            :: Bedoelde u 'check'?
            olifant                      :: 'olifant' is geen optie of onderdeel van pleegrecht.         :: Zie pleegrecht --help.
            check --formt json x         :: '--formt' is geen optie of onderdeel van pleegrecht check.   :: Bedoelde u '--format'?
            check --lang en --wy x       :: '--wy' is not an option or part of pleegrecht check.         :: Did you mean '--why'?
            check                        :: Er ontbreekt een BESTAND.                                    :: Zie pleegrecht check --help.
            replay                       :: Er ontbreekt een MAP|BESTAND.                              :: Zie pleegrecht replay --help.
            check --rules                :: Er ontbreekt een MAP.                                        :: Zie pleegrecht check --help.
            check --format xml x         :: Bij --format staat 'xml'; verwacht wordt text|md|json|csv.     :: Zie pleegrecht check --help.
            check --op 2023-02-30 x      :: Bij --op staat '2023-02-30'; verwacht wordt JJJJ-MM-DD.      :: Zie pleegrecht check --help.
            replay --threads veel x      :: Bij --threads staat 'veel'; verwacht wordt N.                :: Zie pleegrecht replay --help.
            check --lang fr x            :: Bij --lang staat 'fr'; verwacht wordt nl|en.               :: Zie pleegrecht check --help.
            compare x                    :: De optie --with ontbreekt.                                   :: Schrijf --with MAP|GIT-REF. De andere regels: een map, of een commit, tak of tag.
            compare --lang en x          :: The option --with is missing.                                :: Write --with MAP|GIT-REF. The other rules: a folder, or a commit, branch or tag.
            compare --with a --format x y :: Bij --format staat 'x'; verwacht wordt text|json|csv|md|html. :: Zie pleegrecht compare --help.
            rules sources --format xml   :: Bij --format staat 'xml'; verwacht wordt text|md|json.     :: Zie pleegrecht rules sources --help.
            rules chek                   :: 'chek' is geen optie of onderdeel van pleegrecht rules.      :: Bedoelde u 'check'?
            """)
    void says_what_is_wrong_and_what_to_do(String words, String problem, String act) {
        assertThat(run(words.split(" "))).isEqualTo(2);
        assertThat(text(err)).isEqualTo(problem + "\n  " + act + "\n");
        assertThat(text(out)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rules"})
    void without_a_command_there_is_nothing_to_do_and_the_commands_are_told(String words) {
        assertThat(run(words.isEmpty() ? new String[0] : words.split(" "))).isEqualTo(2);
        assertThat(text(err)).startsWith("Gebruik: pleegrecht").contains("check");
        assertThat(text(out)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "check --help",
                "replay --help",
                "schema --help",
                "compare --help",
                "population --help",
                "rules --help",
                "rules check --help",
                "rules sources --help"
            })
    void help_is_a_result_in_the_language_asked_for(String words) {
        assertThat(run(words.split(" "))).isZero();
        assertThat(run(("--lang=en " + words).split(" "))).isZero();
        assertThat(text(out))
                .startsWith("Gebruik: pleegrecht")
                .contains("Usage: pleegrecht")
                .doesNotContain("option.");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void the_version() {
        assertThat(run("--version")).isZero();
        assertThat(text(out)).startsWith("pleegrecht");
    }

    @ParameterizedTest
    @CsvSource({
        "check --rules weg x, REG-001",
        "replay --rules weg x.yaml, SCN-006",
        "rules check --rules weg, REG-001",
        "rules sources --rules weg, REG-001"
    })
    void a_folder_that_is_not_there_is_bad_input(String words, String code) {
        assertThat(run(words.split(" "))).isEqualTo(2);
        assertThat(text(out) + text(err)).startsWith(code + " ");
    }

    private int run(String... args) {
        return Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
