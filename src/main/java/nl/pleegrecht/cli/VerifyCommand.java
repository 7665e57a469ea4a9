package nl.pleegrecht.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pleegrecht.analysis.verify.Verified;
import nl.pleegrecht.analysis.verify.Verifier;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.dossier.DossierTree;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.replay.ScenarioFiles;
import nl.pleegrecht.report.VerifyJson;
import nl.pleegrecht.report.VerifyText;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches the cases for gaps, contradictions, rules that can not fire and conditions that do not matter. */
@Command(name = "verify", resourceBundle = "commands", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private static final int BUDGET = 400;

    private final Console console;

    @Mixin
    private RulesOption rules;

    @Mixin
    private LanguageOption language;

    @Parameters(arity = "0..*", paramLabel = "MAP|BESTAND", descriptionKey = "verify.places")
    private List<Path> places = List.of();

    @Option(names = "--subject", paramLabel = "ONDERWERP", descriptionKey = "verify.subject")
    private String subject;

    @Option(names = "--budget", paramLabel = "N", descriptionKey = "verify.budget")
    private int budget = BUDGET;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "option.format")
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "MAP", descriptionKey = "verify.out")
    private Path out;

    @Option(names = "--all", descriptionKey = "verify.all")
    private boolean all;

    @Option(names = "--strict", descriptionKey = "verify.strict")
    private boolean strict;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "verify.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return Abandonable.call(this::run);
    }

    private int run(Consumer<Diagnostic> stuck) {
        RuleBook book = rules.load();
        Optional<Subject> only = refuseOptions(book);
        ConcurrentHashMap<Path, List<Diagnostic>> wrong = new ConcurrentHashMap<>();
        List<DossierTree> given = places.isEmpty() ? List.of() : read(wrong);
        wrong.keySet().stream().sorted().forEach(file -> console.report(wrong.get(file)));
        Verified verified = new Verifier(new Kernel(book, stuck), budget, new Workers()).verify(given, only);
        if (out != null) {
            verified.conflicts()
                    .forEach(
                            one -> OutFile.write(out.resolve(one.file()), VerifyText.dossier(one, console.messages())));
        }
        console.out()
                .print(
                        format == Format.json
                                ? VerifyJson.of(book, verified, budget, console.messages())
                                : VerifyText.of(verified, budget, given.size(), out, all, console.messages()));
        if (!verified.conflicts().isEmpty() || !wrong.isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        boolean needless = !verified.dead().isEmpty()
                || !verified.implied().isEmpty()
                || !verified.idle().isEmpty();
        return strict && needless ? ExitCode.DIFFERS : ExitCode.AS_EXPECTED;
    }

    private final class Workers implements Verifier.Workers {
        @Override
        public <S, T> List<T> each(List<S> pieces, Function<S, T> work) {
            return new Scenarios(console, threads, "verify.voortgang").each(pieces, work);
        }
    }

    private List<DossierTree> read(ConcurrentHashMap<Path, List<Diagnostic>> wrong) {
        return new Scenarios(console, threads)
                        .each(ScenarioFiles.find(places).files(), file -> {
                            try {
                                DossierTree tree = DossierTree.read(file, file.toString());
                                tree.dossier();
                                return tree;
                            } catch (DiagnosticsException e) {
                                wrong.put(file, e.diagnostics());
                                return null;
                            }
                        })
                        .stream()
                        .filter(Objects::nonNull)
                        .toList();
    }

    private Optional<Subject> refuseOptions(RuleBook book) {
        List<Diagnostic> findings = new ArrayList<>();
        if (budget < 1) {
            findings.add(Diagnostic.error("CLI-021", Location.of("--budget"), budget));
        }
        if (threads < 1) {
            findings.add(Diagnostic.error("CLI-006", Location.of("--threads"), threads));
        }
        Optional<Subject> only = subject == null
                ? Optional.empty()
                : book.subjects().all().stream()
                        .filter(one -> one.name().equals(subject) || one.covers(subject))
                        .findFirst();
        if (subject != null && only.isEmpty()) {
            List<String> names =
                    book.subjects().all().stream().map(Subject::name).toList();
            findings.add(Diagnostic.error(
                            "CLI-007",
                            Location.of("--subject"),
                            subject,
                            names.stream().collect(Collectors.joining(", ")))
                    .nearest(subject, names));
        }
        if (!findings.isEmpty()) {
            throw new DiagnosticsException(findings);
        }
        return only;
    }
}
