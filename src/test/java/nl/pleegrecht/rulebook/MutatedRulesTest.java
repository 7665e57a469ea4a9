package nl.pleegrecht.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A rule file with a fault of any kind gets findings, never an exception; what passes still compiles. */
class MutatedRulesTest {
    private static final String SOUND = """
            package regels

            /* Artikel 5.2 */
            declare Uitsluiting
                onderwerp : String
                sinds     : LocalDate
            end

            rule "art. 5.2 lid 1: basisbedrag"
                @grondslag( "art. 5.2 lid 1" )
                @uitleg( "Het basisbedrag hangt af van de leeftijd." )
                date-effective "2019-01-01"
            when
                $jeugdige : Jeugdige( leeftijd >= 12 && < 18 ) // toelichting
                Plaatsing( variant in ( Variant.CRISIS, Variant.DEELTIJD ) || crisisweek <= 4, $van : van )
                $bedrag : Bedrag( naam == "basisbedrag", leeftijdVan <= $jeugdige.leeftijd )
                not Uitsluiting( onderwerp == "basisbedrag", sinds < $van.plusMonths( 6 ) )
            then
                insertLogical( recht( "basisbedrag", $bedrag ) );
            end

            rule "art. 5.3: uitsluiting"
                @grondslag( "art. 5.3" )
                @uitleg( "Niet tijdens een crisis." )
                @uitzonderingOp( "art. 5.2 lid 1" )
            when
                $plaatsing : Plaatsing( spoed == true, nachtenPerWeek > 0.5B )
            then
                insertLogical( new Uitsluiting( "basisbedrag", $plaatsing.van ) );
            end
            """;

    private static final List<String> STRAYS = List.of(
            "\"", "(", ")", "[", "}", ";", ",", "end", "when", "then", "rule", "not", "/*", "*/", "//", "$", "@", "'",
            "\\", "==", "&&", "||", "-", ".", ":", "declare", "or", "from", "5", "0.1", "\u00a0", "\u201c", "\r", "\0");

    @Test
    void never_throws_and_what_passes_compiles() {
        assertThat(Reading.of(SOUND).refused()).as(Reading.of(SOUND).shown()).isFalse();
        Random random = new Random(20261122);
        int compiled = 0;
        for (int i = 0; i < 500; i++) {
            String mutant = mutate(random);
            assertThatCode(() -> Reading.of(mutant).shown()).as(mutant).doesNotThrowAnyException();
            if (!Reading.of(mutant).refused() && compiled++ < 20) {
                assertThat(Engine.errors(mutant)).as(mutant).isEmpty();
            }
        }
    }

    private static String mutate(Random random) {
        String text = SOUND;
        for (int i = random.nextInt(3); i >= 0; i--) {
            text = mutateOnce(text, random);
        }
        return text;
    }

    private static String mutateOnce(String text, Random random) {
        List<Token> tokens =
                Lexer.read(new RuleFile("", text), new ArrayList<>()).tokens();
        Token token = tokens.get(random.nextInt(tokens.size()));
        Token other = tokens.get(random.nextInt(tokens.size()));
        String written = text.substring(token.start(), token.end());
        String replacement = switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> written + " " + written;
            case 2 -> text.substring(other.start(), other.end());
            case 3 -> STRAYS.get(random.nextInt(STRAYS.size()));
            default -> written.substring(0, random.nextInt(written.length() + 1));
        };
        return text.substring(0, token.start()) + replacement + text.substring(token.end());
    }
}
