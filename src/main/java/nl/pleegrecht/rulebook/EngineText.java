package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.List;

/** The text of a rule file as the engine gets it: with the words of the vocabulary in reach, every line in its place. */
public final class EngineText {
    /** One package for all files; on the first line, so that line numbers stay those of the file. */
    static final String HEADER = "package regels; import nl.pleegrecht.facts.*; import nl.pleegrecht.answers.*; "
            + "import java.math.BigDecimal; import java.time.LocalDate; "
            + "import static nl.pleegrecht.answers.Verbs.*; ";

    /** Makes a field part of what two facts of a declared type are compared by. */
    static final String KEY = "key";

    private EngineText() {}

    /** What the engine compiles: a package line of the author's own makes way for ours, and declared types get keys. */
    public static String compiled(RuleFile file) {
        List<Token> tokens = tokens(file);
        String text = withoutPackage(file, tokens);
        return HEADER + withKeys(text, tokens);
    }

    /** A package line of the author's own makes way for ours. */
    public static String of(RuleFile file) {
        return HEADER + withoutPackage(file, tokens(file));
    }

    private static List<Token> tokens(RuleFile file) {
        return Lexer.read(file, new ArrayList<>()).tokens();
    }

    private static String withoutPackage(RuleFile file, List<Token> tokens) {
        String text = file.text();
        if (tokens.size() > 1 && tokens.get(0).is("package") && tokens.get(1).is("regels")) {
            boolean closed = tokens.size() > 2 && tokens.get(2).is(";");
            int start = tokens.get(0).start();
            int end = tokens.get(closed ? 2 : 1).end();
            return text.substring(0, start) + " ".repeat(end - start) + text.substring(end);
        }
        return text;
    }

    /**
     * Two facts of a declared type with the same values are the same fact, as with every other fact: otherwise each match
     * would conclude a new one, and a rule that builds on its own conclusions would never end.
     */
    private static String withKeys(String text, List<Token> tokens) {
        StringBuilder result = new StringBuilder();
        int copied = 0;
        boolean declaring = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("declare")) {
                declaring = true;
            } else if (token.is("end")) {
                declaring = false;
            } else if (declaring && token.is(":") && i + 1 < tokens.size()) {
                int end = tokens.get(i + 1).end();
                result.append(text, copied, end).append(" @").append(KEY);
                copied = end;
            }
        }
        return result.append(text.substring(copied)).toString();
    }
}
