package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.List;

/** The text of a rule file as the engine gets it: with the words of the vocabulary in reach, every line in its place. */
public final class EngineText {
    /** One package for all files; on the first line, so that line numbers stay those of the file. */
    static final String HEADER = "package regels; import nl.pleegrecht.facts.*; import nl.pleegrecht.answers.*; "
            + "import java.math.BigDecimal; import java.time.LocalDate; "
            + "import static nl.pleegrecht.answers.Verbs.*; ";

    private EngineText() {}

    /** A package line of the author's own makes way for ours. */
    public static String of(RuleFile file) {
        List<Token> tokens = Lexer.read(file, new ArrayList<>()).tokens();
        String text = file.text();
        if (tokens.size() > 1 && tokens.get(0).is("package") && tokens.get(1).is("regels")) {
            boolean closed = tokens.size() > 2 && tokens.get(2).is(";");
            int start = tokens.get(0).start();
            int end = tokens.get(closed ? 2 : 1).end();
            text = text.substring(0, start) + " ".repeat(end - start) + text.substring(end);
        }
        return HEADER + text;
    }
}
