package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.pleegrecht.diagnostics.Diagnostic;

/** Our reading of a block in a form that can be laid beside the engine's: its tokens, without white space and comments. */
final class OurTree {
    private OurTree() {}

    static String rule(Block block) {
        List<Token> tokens = block.tokens();
        int when = indexOf(tokens, "when");
        int then = indexOf(tokens, "then");
        return form(
                tokens.get(0).text(),
                header(tokens.subList(1, when)),
                flat(tokens.subList(when + 1, then)),
                flat(tokens.subList(then + 1, tokens.size())));
    }

    static String type(Block block) {
        return flat(block.tokens());
    }

    static String form(String title, List<String> header, String when, String then) {
        return title + "\n" + header.stream().sorted().toList() + "\n" + when + "\n" + then;
    }

    /** Annotations as {@code @name "text"}, dates as {@code name "text"}: each ends with its text. */
    private static List<String> header(List<Token> tokens) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (Token token : tokens) {
            if (token.isText()) {
                parts.add(part + " " + token.text());
                part.setLength(0);
            } else if (!token.is("(") && !token.is(")")) {
                part.append(token.text());
            }
        }
        return parts;
    }

    /** The same form for a text from the engine's tree. */
    static String flat(String text) {
        List<Diagnostic> findings = new ArrayList<>();
        Source source = Lexer.read(new RuleFile("", text), findings);
        return findings.isEmpty() ? flat(source.tokens()) : "unreadable: " + text;
    }

    private static String flat(List<Token> tokens) {
        return tokens.stream().map(Token::written).collect(Collectors.joining(" "));
    }

    private static int indexOf(List<Token> tokens, String word) {
        int at = 0;
        while (!tokens.get(at).is(word)) {
            at++;
        }
        return at;
    }
}
