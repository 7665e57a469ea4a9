package nl.pleegrecht.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import nl.pleegrecht.analysis.Coverage;
import nl.pleegrecht.analysis.Observed;
import nl.pleegrecht.analysis.Observer;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.norms.NormFile;
import nl.pleegrecht.replay.ScenarioFiles;
import nl.pleegrecht.report.CoverHtml;
import nl.pleegrecht.report.CoverJson;
import nl.pleegrecht.report.CoverText;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.timeline.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What scenarios show of the rules, and what they leave unseen. */
@Command(name = "cover", resourceBundle = "commands", mixinStandardHelpOptions = true)
final class CoverCommand implements Callable<Integer> {
    enum Format {
        text,
        json,
        html
    }

    /** Of each file, unless all is asked for: the whole is thousands of lines. */
    private static final int MOST = 5;

    private final Console console;

    @Mixin
    private RulesOption rules;

    @Mixin
    private LanguageOption language;

    @Parameters(arity = "1..*", paramLabel = "MAP|BESTAND", descriptionKey = "cover.places")
    private List<Path> places;

    @Option(names = "--format", paramLabel = "text|json|html", defaultValue = "text", descriptionKey = "cover.format")
    private Format format = Format.text;

    @Option(names = "--all", descriptionKey = "cover.all")
    private boolean all;

    @Option(names = "--out", paramLabel = "BESTAND", descriptionKey = "cover.out")
    private Path out;

    @Option(names = "--min", paramLabel = "PERCENTAGE", descriptionKey = "cover.min")
    private Double least;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "cover.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    CoverCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return Abandonable.call(this::run);
    }

    private int run(Consumer<Diagnostic> stuck) {
        refuseOptions();
        RuleBook book = rules.load();
        Optional<NormFile> norms = rules.normsIfAny();
        ScenarioFiles found = ScenarioFiles.find(places);
        Timeline timeline = new Timeline(new Kernel(book, stuck));
        Observer observer = new Observer(book);
        ConcurrentHashMap<Path, List<Diagnostic>> wrong = new ConcurrentHashMap<>();
        List<Observed> observed = new Scenarios(console, threads)
                .each(found.files(), file -> observe(file, timeline, observer, wrong)).stream()
                        .filter(Objects::nonNull)
                        .toList();
        found.files().forEach(file -> console.report(wrong.getOrDefault(file, List.of())));
        Coverage coverage = Coverage.of(observer, norms, observed);
        print(shown(book, coverage));
        boolean tooLow = least != null && !coverage.shares().reaches(least);
        if (tooLow) {
            console.err().println(CoverText.tooLow(coverage, least, console.messages()));
        }
        return !wrong.isEmpty() ? ExitCode.BAD_INPUT : tooLow ? ExitCode.DIFFERS : ExitCode.AS_EXPECTED;
    }

    private void refuseOptions() {
        List<Diagnostic> findings = new ArrayList<>();
        if (least != null && !(least >= 0 && least <= 100)) {
            findings.add(Diagnostic.error("CLI-020", Location.of("--min"), least));
        }
        if (threads < 1) {
            findings.add(Diagnostic.error("CLI-006", Location.of("--threads"), threads));
        }
        if (!findings.isEmpty()) {
            throw new DiagnosticsException(findings);
        }
    }

    /** Judged first: rules that never come to an end are stopped there, and two that contradict are told. */
    private static Observed observe(
            Path file, Timeline timeline, Observer observer, ConcurrentHashMap<Path, List<Diagnostic>> wrong) {
        try {
            Dossier dossier = new DossierReader().read(file, file.toString());
            timeline.judge(dossier);
            return observer.observe(file.toString(), timeline.situationsAroundLimits(dossier));
        } catch (DiagnosticsException e) {
            wrong.put(file, e.diagnostics());
            return null;
        }
    }

    private String shown(RuleBook book, Coverage coverage) {
        Messages messages = console.messages();
        return switch (format) {
            case text -> CoverText.of(book, coverage, all ? Integer.MAX_VALUE : MOST, messages);
            case json -> CoverJson.of(book, coverage, messages);
            case html -> CoverHtml.of(book, rules.texts(), coverage, messages);
        };
    }

    private void print(String text) {
        if (out == null) {
            console.out().print(text);
        } else {
            OutFile.write(out, text);
        }
    }
}
