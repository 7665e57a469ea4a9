package nl.pleegrecht.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import nl.pleegrecht.analysis.mutate.Hunt;
import nl.pleegrecht.analysis.mutate.Hunted;
import nl.pleegrecht.analysis.mutate.Hunted.Suggestion;
import nl.pleegrecht.analysis.mutate.Mutant;
import nl.pleegrecht.analysis.mutate.Mutated;
import nl.pleegrecht.analysis.mutate.Mutation;
import nl.pleegrecht.analysis.mutate.Mutation.Ready;
import nl.pleegrecht.analysis.mutate.Mutation.Tried;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.replay.ScenarioFiles;
import nl.pleegrecht.report.MutateJson;
import nl.pleegrecht.report.MutateText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which changes of the rules the scenarios notice. */
@Command(name = "mutate", resourceBundle = "commands", mixinStandardHelpOptions = true)
final class MutateCommand implements Callable<Integer> {
    private static final String FOLDER = "voorstel";

    private final Console console;

    @Mixin
    private RulesOption rules;

    @Mixin
    private LanguageOption language;

    @Parameters(arity = "1..*", paramLabel = "MAP|BESTAND", descriptionKey = "mutate.places")
    private List<Path> places;

    @Option(names = "--only", paramLabel = "TEKST", descriptionKey = "mutate.only")
    private String only;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "option.format")
    private Format format = Format.text;

    @Option(names = "--min", paramLabel = "PERCENTAGE", descriptionKey = "mutate.min")
    private Double least;

    @Option(names = "--write", descriptionKey = "mutate.write")
    private boolean write;

    @Option(names = "--quick", descriptionKey = "mutate.quick")
    private boolean quick;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "mutate.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    MutateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return Abandonable.call(this::run);
    }

    private int run(Consumer<Diagnostic> stuck) {
        refuseOptions();
        Kernel kernel = new Kernel(rules.load(), stuck);
        ScenarioFiles found = ScenarioFiles.find(places);
        Mutation mutation = new Mutation(kernel, rules.texts());
        List<Mutant> mutants = mutation.mutants(this::isWanted);
        if (mutants.isEmpty()) {
            throw new DiagnosticsException(List.of(Diagnostic.error("MUT-001", Location.of("--only"), only)));
        }
        ConcurrentHashMap<Path, List<Diagnostic>> wrong = new ConcurrentHashMap<>();
        List<Optional<Ready>> read =
                new Scenarios(console, threads).each(found.files(), file -> ready(file, mutation, wrong));
        found.files().forEach(file -> console.report(wrong.getOrDefault(file, List.of())));
        List<Ready> cases =
                Mutation.sorted(read.stream().flatMap(Optional::stream).toList());
        List<String> leftOut = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i).isEmpty()) {
                leftOut.add(found.files().get(i).toString());
            }
        }
        List<Tried> tried = new Scenarios(console, threads, "mutate.voortgang")
                .each(mutants, mutant -> mutation.test(mutant, cases));
        Mutated mutated = new Mutated(tried, cases.size(), leftOut, List.of());
        if (!quick) {
            mutated = new Mutated(tried, cases.size(), leftOut, hunts(mutation, mutated, cases));
        }
        console.out()
                .print(
                        format == Format.json
                                ? MutateJson.of(kernel.book(), mutated)
                                : MutateText.of(mutated, console.messages()));
        if (write) {
            write(mutated);
        }
        boolean tooLow = least != null && !mutated.reaches(least);
        if (tooLow) {
            console.err().println(MutateText.tooLow(mutated, least, console.messages()));
        }
        return !wrong.isEmpty() ? ExitCode.BAD_INPUT : tooLow ? ExitCode.DIFFERS : ExitCode.AS_EXPECTED;
    }

    private List<Hunted> hunts(Mutation mutation, Mutated mutated, List<Ready> cases) {
        Hunt hunt = mutation.hunt(mutated.survivors(), cases);
        new Scenarios(console, threads, "mutate.zoeken").each(hunt.starts(), start -> {
            hunt.from(start);
            return start;
        });
        return hunt.result();
    }

    /** By the title of a rule or the name of an amount, or by file. */
    private boolean isWanted(Mutant mutant) {
        String wanted = only == null ? "" : only.toLowerCase(Locale.ROOT);
        return mutant.title().toLowerCase(Locale.ROOT).contains(wanted)
                || mutant.at().file().toLowerCase(Locale.ROOT).endsWith(wanted);
    }

    private void refuseOptions() {
        List<Diagnostic> findings = new ArrayList<>();
        if (least != null && !(least >= 0 && least <= 100)) {
            findings.add(Diagnostic.error("CLI-020", Location.of("--min"), least));
        }
        if (threads < 1) {
            findings.add(Diagnostic.error("CLI-006", Location.of("--threads"), threads));
        }
        if (write && quick) {
            findings.add(Diagnostic.error("MUT-002", Location.of("--write")));
        }
        if (write && !Files.isDirectory(places.get(0))) {
            findings.add(Diagnostic.error("MUT-003", Location.of(places.get(0).toString())));
        }
        if (!findings.isEmpty()) {
            throw new DiagnosticsException(findings);
        }
    }

    private static Optional<Ready> ready(
            Path file, Mutation mutation, ConcurrentHashMap<Path, List<Diagnostic>> wrong) {
        try {
            return mutation.ready(new DossierReader().read(file, file.toString()));
        } catch (DiagnosticsException e) {
            wrong.put(file, e.diagnostics());
            return Optional.empty();
        }
    }

    /** What is there already is left as it is: it may have been judged by now. */
    private void write(Mutated mutated) {
        Path folder = places.get(0).resolve(FOLDER);
        int written = 0;
        int there = 0;
        for (Hunted hunted : mutated.hunts()) {
            if (hunted.suggestion().isPresent()) {
                Suggestion suggestion = hunted.suggestion().get();
                Path file = folder.resolve(suggestion.name());
                if (Files.exists(file)) {
                    there++;
                } else {
                    OutFile.write(file, suggestion.text());
                    written++;
                }
            }
        }
        console.err().println(console.messages().text("mutate.geschreven", written, folder, there));
    }
}
