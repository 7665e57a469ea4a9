package nl.pleegrecht.cli;

import nl.pleegrecht.diagnostics.Messages;
import picocli.CommandLine.Option;

/** In which language people are spoken to. */
final class LanguageOption {
    /** The languages of the catalogue. */
    enum Language {
        nl,
        en
    }

    @Option(names = "--lang", paramLabel = "nl|en", defaultValue = "nl", descriptionKey = "option.lang")
    private Language language = Language.nl;

    Messages messages() {
        return Messages.in(language.name());
    }
}
