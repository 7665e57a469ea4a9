package nl.pleegrecht.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.dossier.Draft;
import nl.pleegrecht.dossier.Periode;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.report.JsonReport;
import nl.pleegrecht.report.MarkdownReport;
import nl.pleegrecht.report.TextReport;
import nl.pleegrecht.report.TotalsCsv;
import nl.pleegrecht.report.WhyNotCase;
import nl.pleegrecht.report.WhyNotJson;
import nl.pleegrecht.report.WhyNotText;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers for one or more cases. */
@Command(name = "check", resourceBundle = "commands", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    enum Format {
        text,
        md,
        json,
        csv
    }

    private final Console console;

    @Mixin
    private RulesOption rules;

    @Mixin
    private LanguageOption language;

    @Parameters(arity = "1..*", paramLabel = "BESTAND", descriptionKey = "check.files")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "text|md|json|csv", defaultValue = "text", descriptionKey = "check.format")
    private Format format = Format.text;

    @Option(names = "--why", descriptionKey = "check.why")
    private boolean why;

    @Option(names = "--why-not", paramLabel = "ONDERWERP", descriptionKey = "check.why-not")
    private String whyNot;

    @Option(names = "--op", paramLabel = "JJJJ-MM-DD", descriptionKey = "check.op")
    private LocalDate day;

    @Option(names = "--ask", descriptionKey = "check.ask")
    private boolean ask;

    @Option(names = "--save", paramLabel = "BESTAND", descriptionKey = "check.save")
    private Path save;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return Abandonable.call(this::run);
    }

    private int run(Consumer<Diagnostic> stuck) {
        Messages messages = console.messages();
        RuleBook book = rules.load();
        if (whyNot != null) {
            AskedSubject.in(book, whyNot);
        }
        Timeline plain = new Timeline(new Kernel(book, stuck));
        Timeline timeline = format == Format.json ? plain.proving() : plain;
        if (ask) {
            ask(timeline, messages);
            return ExitCode.AS_EXPECTED;
        }
        List<Judgement> judged = new ArrayList<>();
        boolean bad = false;
        for (Path file : files) {
            try {
                Dossier dossier = new DossierReader().readFacts(file, file.toString());
                judged.add(timeline.judge(day == null ? dossier : on(day, dossier)));
            } catch (DiagnosticsException e) {
                console.report(e.diagnostics());
                bad = true;
            }
        }
        if (whyNot != null) {
            whyNot(timeline, judged);
        } else if (format == Format.json) {
            json(judged, judgement -> report(timeline, judgement));
        } else if (format == Format.csv) {
            console.out().print(TotalsCsv.of(judged, messages));
        } else {
            for (int i = 0; i < judged.size(); i++) {
                console.out().print((i > 0 ? "\n" : "") + text(judged.get(i), messages));
            }
        }
        return bad ? ExitCode.BAD_INPUT : ExitCode.AS_EXPECTED;
    }

    private ObjectNode report(Timeline timeline, Judgement judgement) {
        ObjectNode report = JsonReport.of(judgement, why);
        if (why) {
            WhyNotJson.putNearest(report, judgement, timeline.situations(judgement.dossier()));
        }
        return report;
    }

    private void whyNot(Timeline timeline, List<Judgement> judged) {
        Function<Judgement, WhyNotCase> asked =
                judgement -> new WhyNotCase(judgement, timeline.situations(judgement.dossier()), whyNot);
        if (format == Format.json) {
            json(judged, judgement -> WhyNotJson.of(asked.apply(judgement)));
        } else {
            for (int i = 0; i < judged.size(); i++) {
                String text = new WhyNotText(asked.apply(judged.get(i)), console.messages()).text();
                console.out().print((i > 0 ? "\n" : "") + text);
            }
        }
    }

    private String text(Judgement judgement, Messages messages) {
        return format == Format.md
                ? new MarkdownReport(judgement, messages, why).text()
                : new TextReport(judgement, messages, why).text();
    }

    /** One file after the other. */
    private void ask(Timeline timeline, Messages messages) {
        BufferedReader in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        for (Path file : files) {
            AskSession session = new AskSession(
                    in,
                    console.out(),
                    messages,
                    timeline,
                    dossier -> day == null ? dossier : on(day, dossier),
                    Draft.of(file, file.toString()));
            Judgement judgement = session.run();
            console.out().print(new TextReport(judgement, messages, why).text());
            session.save(save);
        }
    }

    /** One object for one file, an array for several. */
    private void json(List<Judgement> judged, Function<Judgement, ObjectNode> report) {
        if (files.size() > 1) {
            ArrayNode array = JsonReport.array();
            judged.forEach(judgement -> array.add(report.apply(judgement)));
            console.out().print(JsonReport.text(array));
        } else {
            judged.forEach(judgement -> console.out().print(JsonReport.text(report.apply(judgement))));
        }
    }

    private static Dossier on(LocalDate day, Dossier dossier) {
        return new Dossier(
                dossier.file(),
                dossier.titel(),
                dossier.bron(),
                dossier.status(),
                dossier.waarom(),
                new Periode(day, day),
                dossier.jeugdige(),
                dossier.plaatsingen(),
                dossier.verwacht(),
                dossier.places());
    }
}
