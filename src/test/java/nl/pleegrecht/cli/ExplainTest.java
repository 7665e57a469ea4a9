package nl.pleegrecht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExplainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_code_gets_a_page_however_it_is_written() {
        assertThat(explain("rul-133")).isZero();

        assertThat(text(out)).isEqualTo("""
                RUL-133

                Wat er is gevonden
                  leeftijd < 18 kan niet samen met leeftijd >= 18: er is geen waarde waarvoor
                  beide gelden.

                Waarom dit ertoe doet
                  Geen enkele zaak voldoet hieraan. De regel zou altijd zwijgen, en met not
                  altijd gelden.

                Fout
                    Jeugdige( leeftijd >= 18, leeftijd < 18 )

                Goed
                    Jeugdige( leeftijd >= 18, leeftijd < 21 )

                Wat u doet
                  Verander of verwijder een van beide voorwaarden.
                """);
        assertThat(text(err)).isEmpty();
    }

    @Test
    void in_english_and_a_warning_says_that_it_is_one() {
        assertThat(explain("BED-020", "--lang", "en")).isZero();

        assertThat(text(out))
                .startsWith("BED-020  (warning)\n\nWhat was found\n  No rule asks for the amount 'fietsvergoeding'")
                .contains("\nWhy it matters\n", "\nWrong\n", "\nRight\n", "\nWhat to do\n");
    }

    @Test
    void as_json() {
        assertThat(explain("RUL-063", "--format", "json")).isZero();

        assertThat(text(out)).isEqualTo("""
                {
                  "code" : "RUL-063",
                  "ernst" : "fout",
                  "tekst" : "Vergelijken gaat met ==, niet met een enkel =.",
                  "waarom" : "Een enkel = geeft in programmacode een waarde. Een regel verandert geen feiten.",
                  "fout" : "Plaatsing( spoed = true )",
                  "goed" : "Plaatsing( spoed == true )",
                  "doe" : "Vervang = door ==."
                }
                """);
    }

    @Test
    void a_code_that_is_not_there_is_bad_input_and_the_codes_are_told() {
        assertThat(explain("RUL-71")).isEqualTo(2);

        assertThat(text(out)).isEmpty();
        assertThat(text(err))
                .startsWith(
                        "CLI-008 --explain  Er is geen bladzijde over de code 'RUL-71'. Wel over: BED-001 … BED-016, ")
                .endsWith("\n  Bedoelde u 'RUL-071'?\n");
    }

    @Test
    void what_looks_like_no_code_gets_no_suggestion() {
        assertThat(explain("olifant")).isEqualTo(2);

        assertThat(text(err)).endsWith("\n  Neem de code over zoals hij vooraan in een melding staat.\n");
    }

    private int explain(String code, String... more) {
        String[] words = new String[4 + more.length];
        System.arraycopy(new String[] {"rules", "check", "--explain", code}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                words);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
