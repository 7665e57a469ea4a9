package nl.pleegrecht.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.pleegrecht.analysis.FeedGraph;
import nl.pleegrecht.analysis.ListedRule;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.report.GraphMermaid;
import nl.pleegrecht.report.GraphSvg;
import nl.pleegrecht.report.ListJson;
import nl.pleegrecht.report.ListMarkdown;
import nl.pleegrecht.report.ListText;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The rules, with what they read and give; or a graph of what feeds what. */
@Command(name = "list", resourceBundle = "commands", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
    enum Format {
        text,
        md,
        json
    }

    enum Graph {
        mermaid,
        svg
    }

    private final Console console;

    @Mixin
    private RulesOption rules;

    @Mixin
    private LanguageOption language;

    @Option(names = "--op", paramLabel = "JJJJ-MM-DD", descriptionKey = "list.op")
    private LocalDate day;

    @Option(names = "--subject", paramLabel = "ONDERWERP", descriptionKey = "list.subject")
    private String subject;

    @Option(names = "--format", paramLabel = "text|md|json", defaultValue = "text", descriptionKey = "list.format")
    private Format format = Format.text;

    @Option(names = "--graph", paramLabel = "mermaid|svg", descriptionKey = "list.graph")
    private Graph graph;

    ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleBook book = rules.load();
        if (subject != null) {
            AskedSubject.in(book, subject);
        }
        List<ParsedRule> inForce = day == null ? book.rules() : book.rulesInForce(day);
        FeedGraph feeds = subject == null ? FeedGraph.of(inForce) : FeedGraph.of(inForce, subject);
        if (graph == null) {
            console.out()
                    .print(list(book, feeds.rules().stream().map(ListedRule::of).toList()));
        } else if (graph == Graph.svg) {
            console.out().print(GraphSvg.of(feeds, console.messages()));
        } else {
            console.out().print(GraphMermaid.of(feeds));
            if (feeds.edges().size() > GraphMermaid.MOST_EDGES) {
                console.err()
                        .println(console.messages()
                                .text("graph.te-groot", feeds.edges().size()));
            }
        }
        return ExitCode.AS_EXPECTED;
    }

    private String list(RuleBook book, List<ListedRule> listed) {
        Messages messages = console.messages();
        return switch (format) {
            case text -> ListText.of(book, listed, messages);
            case md -> ListMarkdown.of(book, listed, messages);
            case json -> ListJson.of(book, listed);
        };
    }
}
