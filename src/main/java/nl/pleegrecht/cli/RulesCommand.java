package nl.pleegrecht.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.pleegrecht.diagnostics.CodePage;
import nl.pleegrecht.diagnostics.CodePages;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.report.CodePageJson;
import nl.pleegrecht.report.CodePageText;
import nl.pleegrecht.report.JsonReport;
import nl.pleegrecht.rulebook.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What there is to do with a rule base itself. */
@Command(name = "rules", resourceBundle = "commands", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    RulesCommand(Console console) {
        this.console = console;
    }

    /** Without saying what to do with the rules: tells what can be done. */
    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return ExitCode.BAD_INPUT;
    }

    /** Everything that is wrong with the rule files, without a case. */
    @Command(name = "check", resourceBundle = "commands", mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {
        private final Console console;

        @Mixin
        private RulesOption rules;

        @Mixin
        private LanguageOption language;

        @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "option.format")
        private Format format = Format.text;

        @Option(names = "--explain", paramLabel = "CODE", descriptionKey = "rules.explain")
        private String code;

        Check(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Messages messages = console.messages();
            if (code != null) {
                CodePage page = page(messages);
                console.out()
                        .print(
                                format == Format.json
                                        ? CodePageJson.of(page, messages)
                                        : CodePageText.of(page, messages));
                return ExitCode.AS_EXPECTED;
            }
            try {
                RuleBook book = rules.load();
                report(book.warnings(), messages);
                if (format == Format.text) {
                    console.out().println(summary(book, messages));
                }
                return ExitCode.AS_EXPECTED;
            } catch (DiagnosticsException e) {
                report(e.diagnostics(), messages);
                return ExitCode.BAD_INPUT;
            }
        }

        private CodePage page(Messages messages) {
            CodePages pages = CodePages.in(messages.language());
            String wanted = code.strip().toUpperCase(Locale.ROOT);
            return pages.find(wanted)
                    .orElseThrow(() -> new DiagnosticsException(
                            List.of(Diagnostic.error("CLI-008", Location.of("--explain"), code, pages.listed())
                                    .nearest(wanted, pages.codes()))));
        }

        private static String summary(RuleBook book, Messages messages) {
            int rules = book.rules().size();
            int amounts = book.amounts().rows().size();
            int subjects = book.subjects().all().size();
            String version = book.sha256().substring(0, 12);
            int warnings = book.warnings().size();
            return warnings == 0
                    ? messages.text("rules.in-orde", rules, amounts, subjects, version)
                    : messages.text("rules.in-orde-met", warnings, rules, amounts, subjects, version);
        }

        /** Findings are the result of this command, so they go where results go. */
        private void report(List<Diagnostic> findings, Messages messages) {
            if (format == Format.json) {
                console.out().print(JsonReport.text(JsonReport.findings(findings, messages)));
            } else {
                console.printWithLines(findings);
            }
        }
    }
}
