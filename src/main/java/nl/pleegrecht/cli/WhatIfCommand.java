package nl.pleegrecht.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.pleegrecht.analysis.WhatIf;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierTree;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.report.JsonReport;
import nl.pleegrecht.report.WhatIfJson;
import nl.pleegrecht.report.WhatIfText;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.Subject;
import nl.pleegrecht.timeline.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What would have given another answer. */
@Command(name = "what-if", resourceBundle = "commands", mixinStandardHelpOptions = true)
final class WhatIfCommand implements Callable<Integer> {
    enum Format {
        text,
        json
    }

    private final Console console;

    @Mixin
    private RulesOption rules;

    @Mixin
    private LanguageOption language;

    @Parameters(index = "0", paramLabel = "ONDERWERP", descriptionKey = "what-if.subject")
    private String subject;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "BESTAND", descriptionKey = "check.files")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "check.format")
    private Format format = Format.text;

    @Option(names = "--op", paramLabel = "JJJJ-MM-DD", descriptionKey = "what-if.op")
    private LocalDate day;

    @Option(names = "--also-fixed", descriptionKey = "what-if.also-fixed")
    private boolean alsoFixed;

    WhatIfCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return Abandonable.call(this::run);
    }

    private int run(Consumer<Diagnostic> stuck) {
        RuleBook book = rules.load();
        Subject known = AskedSubject.in(book, subject);
        Timeline plain = new Timeline(new Kernel(book, stuck));
        Timeline timeline = format == Format.json ? plain.proving() : plain;
        ArrayNode all = JsonReport.array();
        boolean bad = false;
        boolean first = true;
        for (Path file : files) {
            try {
                DossierTree tree = DossierTree.read(file, file.toString());
                Dossier dossier = tree.dossier();
                LocalDate asked =
                        Optional.ofNullable(day).orElse(dossier.periode().van());
                WhatIf whatIf = new WhatIf(timeline, tree, subject, asked, alsoFixed);
                if (format == Format.json) {
                    all.add(WhatIfJson.of(dossier, whatIf, subject));
                } else {
                    String text = new WhatIfText(dossier, whatIf, known, subject, console.messages()).text();
                    console.out().print((first ? "" : "\n") + text);
                }
                first = false;
            } catch (DiagnosticsException e) {
                console.report(e.diagnostics());
                bad = true;
            }
        }
        if (format == Format.json) {
            console.out().print(JsonReport.text(files.size() == 1 && all.size() == 1 ? all.get(0) : all));
        }
        return bad ? ExitCode.BAD_INPUT : ExitCode.AS_EXPECTED;
    }
}
