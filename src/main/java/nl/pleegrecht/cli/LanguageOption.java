package nl.pleegrecht.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Option;

/** In which language people are spoken to; can stand before or behind the command. */
final class LanguageOption {
    /** The languages of the catalogue. */
    enum Language {
        nl,
        en
    }

    @Option(names = "--lang", paramLabel = "nl|en", descriptionKey = "option.lang")
    private Language language;

    /** Found before anything is parsed, since what goes wrong in parsing is told in that language too. */
    static String in(String[] args) {
        List<String> words = Arrays.asList(args);
        int at = words.indexOf("--lang");
        String asked = at >= 0 && at + 1 < words.size() ? words.get(at + 1) : "";
        boolean english = words.contains("--lang=en") || asked.equals(Language.en.name());
        return (english ? Language.en : Language.nl).name();
    }
}
