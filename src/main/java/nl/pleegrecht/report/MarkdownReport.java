package nl.pleegrecht.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.rulebook.Heading;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Period;

/** A judgement as a Markdown document that can be sent: tables of answers, sums, and the trees behind them. */
public final class MarkdownReport {
    private final Judgement judgement;
    private final Messages messages;
    private final boolean why;
    private final Wording wording;
    private final AnswerWording answers;
    private final PeriodWording periods;
    private final OutlookText outlook;
    private final QuestionNumbers numbers;
    private final StringBuilder text = new StringBuilder();
    private SharedBranches shared;

    /**
     * @param judgement what to tell
     * @param messages in which language
     * @param why whether to tell what each answer rests on, as nested lists
     */
    public MarkdownReport(Judgement judgement, Messages messages, boolean why) {
        this.judgement = judgement;
        this.messages = messages;
        this.why = why;
        this.wording = new Wording(messages);
        this.answers = new AnswerWording(judgement, messages);
        this.periods = new PeriodWording(judgement, messages);
        this.outlook = new OutlookText(new Keys(judgement.dossier(), messages), messages);
        this.numbers = new QuestionNumbers(judgement, messages);
    }

    /** The whole document, with a line end. */
    public String text() {
        heading(1, judgement.dossier().titel());
        text.append(messages.text(
                        "rapport.kop",
                        Markdown.code(judgement.dossier().file()),
                        Markdown.code(judgement.book().sha256().substring(0, 12))))
                .append('\n');
        judgement.periods().forEach(this::period);
        heading(2, messages.text("rapport.totalen"));
        text.append("**").append(Markdown.escaped(periods.total())).append("**\n");
        totals();
        questions();
        return text.toString();
    }

    private void period(Period period) {
        heading(2, periods.heading(period));
        shared = SharedBranches.of(period, outlook, answers);
        table("", answers.ofGroup(period, ""), period);
        for (Heading group : judgement.book().subjects().groups()) {
            table(group.label(messages.language()), answers.ofGroup(period, group.name()), period);
        }
        if (period.index() >= 0) {
            paragraph("**" + Markdown.escaped(messages.text("rapport.per-dag")) + ":** "
                    + Markdown.escaped(periods.perDay(period))
                    + (period.outcome().perDay() == null ? "" : ", " + Markdown.escaped(periods.perDayRange(period))));
        }
        settled();
        if (!period.outcome().signals().isEmpty()) {
            gap();
            period.outcome().signals().forEach(signal -> item(0, Markdown.line(periods.signal(signal))));
        }
        if (why) {
            why(period);
        }
    }

    private void table(String group, List<Answer> all, Period period) {
        if (all.isEmpty()) {
            return;
        }
        if (!group.isEmpty()) {
            heading(3, group);
        }
        List<Answer> told =
                all.stream().filter(answer -> !AnswerWording.isFolded(answer)).toList();
        if (!told.isEmpty()) {
            List<String> columns = List.of(messages.text("rapport.kolommen").split(";"));
            gap();
            text.append(Markdown.row(columns)).append(Markdown.rule(columns.size(), 0));
            told.forEach(answer -> text.append(Markdown.row(cells(answer, period))));
        }
        answers.folded(all.stream().filter(AnswerWording::isFolded).toList())
                .forEach(line -> paragraph(Markdown.line(line)));
    }

    private List<String> cells(Answer answer, Period period) {
        Reasons reasons = new Reasons(judgement, period);
        List<String> told = new ArrayList<>(answers.waitsFor(answer, reasons, numbers::all));
        outlook.range(answer).ifPresent(told::add);
        outlook.branches(answer).stream()
                .filter(branch -> !shared.has(answer, branch))
                .forEach(branch -> told.add(outlook.line(branch)));
        told.add(reasons.explanation(answer));
        return List.of(
                Markdown.escaped(answers.label(answer)),
                Markdown.escaped(wording.answer(answer)),
                told.stream()
                        .filter(line -> !line.isEmpty())
                        .map(Markdown::escaped)
                        .collect(Collectors.joining("<br>")),
                Markdown.escaped(String.join("; ", Reasons.grounds(answer))));
    }

    /** What one value settles of many answers at once. */
    private void settled() {
        List<SharedBranches.Told> told = shared.told(null);
        if (told.isEmpty()) {
            return;
        }
        heading(3, messages.text("rapport.al-beslist"));
        for (SharedBranches.Told one : told) {
            String all = String.join("; " + messages.text("waarom.of") + " ", one.conditions());
            item(0, Markdown.line(messages.text("rapport.al-beslist.bij", all)));
            one.outcomes()
                    .forEach((outcome, labels) -> item(
                            1,
                            Markdown.line(
                                    messages.text("rapport.al-beslist.uitkomst", outcome, String.join(", ", labels)))));
        }
    }

    private void why(Period period) {
        WhyTrees trees = new WhyTrees(judgement, period, messages);
        List<WhyNode> all = period.outcome().answers().stream()
                .flatMap(answer -> trees.of(answer).stream())
                .toList();
        if (!all.isEmpty()) {
            heading(3, messages.text("rapport.waarom"));
            all.forEach(tree -> tree(tree, 0));
        }
    }

    private void tree(WhyNode node, int depth) {
        String conclusion = "**" + Markdown.escaped(node.conclusion()) + "**";
        if (node.isSeen()) {
            item(depth, conclusion + " (" + Markdown.escaped(messages.text("waarom.zie", node.seen())) + ")");
            return;
        }
        item(
                depth,
                conclusion + " – "
                        + messages.text(
                                "waarom.door",
                                Markdown.escaped(node.rule().name()),
                                Markdown.escaped(node.rule().grondslag()),
                                Markdown.code(SourcesWording.place(node.rule()))));
        for (Reasons.UsedFact fact : node.facts()) {
            item(
                    depth + 1,
                    Markdown.escaped(fact.name() + " = " + fact.value()) + " (" + Markdown.code(fact.source()) + ")");
        }
        node.absent().forEach(sentence -> item(depth + 1, Markdown.line(sentence)));
        node.below().forEach(below -> tree(below, depth + 1));
    }

    private void totals() {
        for (TotalsTable table : TotalsTable.of(judgement, messages)) {
            gap();
            text.append(Markdown.row(Stream.concat(Stream.of(table.title()), table.heads().stream())
                    .map(Markdown::escaped)
                    .toList()));
            text.append(Markdown.rule(1, table.heads().size()));
            for (int i = 0; i < table.names().size(); i++) {
                int row = i;
                text.append(Markdown.row(Stream.concat(
                                Stream.of(table.names().get(i)),
                                table.columns().stream().map(column -> column.get(row)))
                        .map(Markdown::escaped)
                        .toList()));
            }
            if (table.estimated()) {
                paragraph(Markdown.line(messages.text("rapport.ster-geraamd")));
            }
        }
    }

    private void questions() {
        QuestionsText questions = new QuestionsText(judgement, messages);
        Map<String, String> asked = questions.all();
        if (!asked.isEmpty()) {
            paragraph(Markdown.line(messages.text("rapport.vragen")));
            gap();
            int number = 0;
            for (Map.Entry<String, String> one : asked.entrySet()) {
                text.append(++number).append(". ").append(Markdown.line(one.getKey()));
                text.append("<br>").append(Markdown.line(one.getValue())).append('\n');
            }
            questions.firstDay().ifPresent(note -> paragraph(Markdown.line(note)));
        }
    }

    private void heading(int level, String words) {
        gap();
        text.append("#".repeat(level)).append(' ').append(Markdown.line(words)).append("\n\n");
    }

    private void paragraph(String words) {
        gap();
        text.append(words).append('\n');
    }

    /** An empty line, unless there is one. */
    private void gap() {
        boolean there = text.isEmpty() || text.charAt(text.length() - 2) == '\n';
        text.append(there ? "" : "\n");
    }

    private void item(int depth, String words) {
        text.append("  ".repeat(depth)).append("- ").append(words).append('\n');
    }
}
