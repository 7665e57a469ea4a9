package nl.pleegrecht.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.pleegrecht.analysis.NormTrace;
import nl.pleegrecht.diagnostics.CodePage;
import nl.pleegrecht.diagnostics.CodePages;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.norms.NormFile;
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
            List<Diagnostic> findings = new ArrayList<>();
            List<Diagnostic> ofNorms = new ArrayList<>();
            CompletableFuture<Optional<NormFile>> reading =
                    CompletableFuture.supplyAsync(() -> read(rules::normsIfAny, ofNorms));
            Optional<RuleBook> book = read(() -> Optional.of(rules.load()), findings);
            Optional<NormFile> norms = reading.join();
            findings.addAll(ofNorms);
            book.ifPresent(loaded -> findings.addAll(loaded.warnings()));
            if (book.isPresent() && norms.isPresent()) {
                findings.addAll(NormTrace.wrongNames(book.get(), norms.get()));
            }
            findings.sort(Comparator.comparing(Diagnostic::location).thenComparing(Diagnostic::code));
            report(findings, messages);
            if (book.isEmpty() || findings.stream().anyMatch(Diagnostic::isError)) {
                return ExitCode.BAD_INPUT;
            }
            if (format == Format.text) {
                console.out().println(summary(book.get(), messages));
            }
            return ExitCode.AS_EXPECTED;
        }

        /** What is wrong with the norms does not hide what is wrong with the rules, nor the other way round. */
        private static <T> Optional<T> read(Supplier<Optional<T>> input, List<Diagnostic> findings) {
            try {
                return input.get();
            } catch (DiagnosticsException e) {
                findings.addAll(e.diagnostics());
                return Optional.empty();
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
            long warnings =
                    book.warnings().stream().filter(Diagnostic::isWarning).count();
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
