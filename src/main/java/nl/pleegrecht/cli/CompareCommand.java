package nl.pleegrecht.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.pleegrecht.analysis.compare.Comparer;
import nl.pleegrecht.analysis.compare.Comparer.Compared;
import nl.pleegrecht.analysis.compare.Comparison;
import nl.pleegrecht.analysis.compare.Failure;
import nl.pleegrecht.analysis.compare.Repeated;
import nl.pleegrecht.analysis.compare.Tally;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.population.Figures;
import nl.pleegrecht.population.Population;
import nl.pleegrecht.replay.DossierFiles;
import nl.pleegrecht.report.CompareCsv;
import nl.pleegrecht.report.CompareHtml;
import nl.pleegrecht.report.CompareJson;
import nl.pleegrecht.report.CompareMarkdown;
import nl.pleegrecht.report.CompareText;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.RuleBookLoader;
import nl.pleegrecht.timeline.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The same cases under two rule bases. */
@Command(name = "compare", resourceBundle = "commands", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    enum Format {
        text,
        json,
        csv,
        md,
        html
    }

    private final Console console;
    private final DossierReader reader = new DossierReader();

    @Mixin
    private RulesOption rules;

    @Mixin
    private LanguageOption language;

    @Mixin
    private PopulationOptions options;

    @Option(names = "--with", paramLabel = "MAP|GIT-REF", required = true, descriptionKey = "compare.with")
    private String other;

    @Parameters(arity = "0..*", paramLabel = "MAP|BESTAND", descriptionKey = "compare.places")
    private List<Path> places = new ArrayList<>();

    @Option(names = "--population", paramLabel = "N", descriptionKey = "compare.population")
    private Integer size;

    @Option(names = "--seeds", paramLabel = "N", defaultValue = "1", descriptionKey = "compare.seeds")
    private int seeds = 1;

    @Option(
            names = "--format",
            paramLabel = "text|json|csv|md|html",
            defaultValue = "text",
            descriptionKey = "compare.format")
    private Format format = Format.text;

    @Option(names = "--cases", paramLabel = "N", defaultValue = "20", descriptionKey = "compare.cases")
    private int most = 20;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "compare.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return Abandonable.call(this::run);
    }

    private int run(Consumer<Diagnostic> stuck) {
        PopulationOptions.require("--threads", threads, 1, 1000);
        PopulationOptions.require("--seeds", seeds, 1, 100);
        PopulationOptions.require("--cases", most, 0, Integer.MAX_VALUE);
        if (places.isEmpty() == (size == null)) {
            throw new DiagnosticsException(List.of(Diagnostic.error("VGL-005", Location.of("compare"))));
        }
        RuleBook a = load("compare.in-a", rules.name(), rules::load);
        RuleBook b = load("compare.in-b", other, this::loadOther);
        if (a == null || b == null) {
            return ExitCode.BAD_INPUT;
        }
        Comparer comparer = new Comparer(new Timeline(new Kernel(a, stuck)), new Timeline(new Kernel(b, stuck)));
        List<Tally> tallies = size == null
                ? List.of(files(comparer, new Tally(a, b, true)))
                : populations(comparer, keep -> new Tally(a, b, keep));
        List<Comparison> compared = tallies.stream().map(Tally::comparison).toList();
        console.out().print(shown(compared.get(0), repeated(compared)));
        boolean failed = false;
        for (Comparison one : compared) {
            one.failures().forEach(this::report);
            failed |= !one.failures().isEmpty();
        }
        if (failed) {
            return ExitCode.BAD_INPUT;
        }
        return tallies.stream().anyMatch(Tally::hasChanges) ? ExitCode.DIFFERS : ExitCode.AS_EXPECTED;
    }

    private RuleBook loadOther() {
        Path folder = Path.of(other);
        return Files.isDirectory(folder)
                ? RuleBookLoader.load(folder, other.replace('\\', '/'))
                : new GitRules(other, rules.onDisk(), "git").load(rules.name());
    }

    /** What is wrong with one rule base does not hide what is wrong with the other; null when something is. */
    private RuleBook load(String which, String name, Supplier<RuleBook> loading) {
        try {
            return loading.get();
        } catch (DiagnosticsException e) {
            console.err().println(console.messages().text(which, name));
            console.reportWithLines(e.diagnostics());
            return null;
        }
    }

    private Tally files(Comparer comparer, Tally tally) {
        DossierFiles found = DossierFiles.find(places);
        if (found.files().isEmpty()) {
            throw new DiagnosticsException(List.of(
                    Diagnostic.error("VGL-006", Location.of(places.get(0).toString()), found.passedOver())));
        }
        work(
                found.files(),
                tally,
                file -> comparer.compare(file.toString(), () -> reader.readFacts(file, file.toString())));
        return tally;
    }

    /** One for each seed; only of the first the cases are kept. */
    private List<Tally> populations(Comparer comparer, Function<Boolean, Tally> empty) {
        Figures figures = options.figures();
        List<Tally> tallies = new ArrayList<>();
        for (int i = 0; i < seeds; i++) {
            Population population = options.population(figures, size, i);
            Tally tally = empty.apply(i == 0);
            work(
                    IntStream.rangeClosed(1, population.size()).boxed().toList(),
                    tally,
                    number -> comparer.compare(
                            population.name(number),
                            () -> reader.read(population.dossier(number), population.name(number))));
            tallies.add(tally);
        }
        return tallies;
    }

    private <S> void work(List<S> cases, Tally tally, Function<S, Compared> work) {
        new Scenarios(console, threads, "compare.voortgang").each(cases, work, tally::add);
    }

    private Repeated repeated(List<Comparison> compared) {
        return size == null
                ? null
                : Repeated.of(
                        compared, size, options.figures().get("omvang").value().intValue());
    }

    private String shown(Comparison comparison, Repeated repeated) {
        Messages messages = console.messages();
        return switch (format) {
            case text -> CompareText.of(comparison, repeated, most, messages);
            case json -> CompareJson.of(comparison, repeated, messages);
            case csv -> CompareCsv.of(comparison, messages);
            case md -> CompareMarkdown.of(comparison, repeated, most, messages);
            case html -> CompareHtml.of(comparison, repeated, most, messages);
        };
    }

    private void report(Failure failure) {
        if (!failure.side().isEmpty()) {
            console.err().println(console.messages().text("compare.onder-regels", failure.file(), failure.side()));
        }
        console.report(failure.findings());
    }
}
