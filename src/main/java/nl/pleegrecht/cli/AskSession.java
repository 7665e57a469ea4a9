package nl.pleegrecht.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.Draft;
import nl.pleegrecht.dossier.KeyHelp;
import nl.pleegrecht.report.QuestionsText;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Questions;
import nl.pleegrecht.timeline.Questions.Question;
import nl.pleegrecht.timeline.Timeline;

/** Asks for what is missing, one thing at a time, and judges anew after each. */
final class AskSession {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final BufferedReader in;
    private final PrintStream out;
    private final Messages messages;
    private final Timeline timeline;
    private final UnaryOperator<Dossier> asked;
    private final Set<String> passed = new HashSet<>();
    private Draft draft;
    private boolean changed;
    private boolean ended;

    AskSession(
            BufferedReader in,
            PrintStream out,
            Messages messages,
            Timeline timeline,
            UnaryOperator<Dossier> asked,
            Draft draft) {
        this.in = in;
        this.out = out;
        this.messages = messages;
        this.timeline = timeline;
        this.asked = asked;
        this.draft = draft;
    }

    /** Asks until nothing is open, nothing more can be asked, or nobody answers; returns the judgement of what is then known. */
    Judgement run() {
        out.println(messages.text("vraag.begin"));
        Judgement judgement = judge();
        Optional<Question> next = next(judgement);
        while (next.isPresent() && !ended) {
            out.println();
            out.println(new QuestionsText(judgement, messages).asked(next.get()));
            ask(next.get());
            judgement = judge();
            next = next(judgement);
        }
        if (ended) {
            out.println(messages.text("vraag.invoer-op"));
        }
        out.println();
        return judgement;
    }

    private Judgement judge() {
        return timeline.judge(asked.apply(draft.dossier()));
    }

    private Optional<Question> next(Judgement judgement) {
        return Questions.of(judgement).stream()
                .filter(question -> !passed.contains(question.key()))
                .findFirst();
    }

    /** Until there is a value that can be read, or none. */
    private void ask(Question question) {
        while (true) {
            String line = line("> ");
            if (line == null || line.isEmpty()) {
                passed.add(question.key());
                return;
            }
            if (line.equals("?")) {
                List<String> choices = KeyHelp.choices(question.key());
                out.println(
                        choices.isEmpty()
                                ? messages.text("vraag.vrij")
                                : messages.text("vraag.keuzes", String.join(", ", choices)));
                continue;
            }
            try {
                draft = draft.with(question.key(), line);
                changed = true;
                if (!Draft.read(line).equals(line)) {
                    out.println(messages.text("vraag.gelezen-als", inWords(Draft.read(line))));
                }
                // a value that leaves it open, such as onbekend, is not asked for again
                passed.add(question.key());
                return;
            } catch (DiagnosticsException e) {
                for (Diagnostic finding : e.diagnostics()) {
                    out.println(messages.problem(finding));
                    messages.act(finding).ifPresent(out::println);
                }
            }
        }
    }

    /** With its days written out: that the first number was the day is to be seen. */
    private String inWords(String read) {
        DateTimeFormatter words =
                DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(messages.language()));
        return DATE.matcher(read)
                .replaceAll(date -> day(date.group()).map(words::format).orElse(date.group()));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Saves what was filled in, if anything was and a name is given; never over another file without asking. */
    void save(Path wanted) {
        Path file = wanted;
        while (changed || wanted != null) {
            if (file == null) {
                String name = line(messages.text("vraag.bewaren") + " ");
                if (name == null || name.isEmpty()) {
                    return;
                }
                file = Path.of(name);
            }
            if (!Files.exists(file) || isYes(line(messages.text("vraag.overschrijven", file) + " "))) {
                write(file);
                return;
            }
            if (ended) {
                return;
            }
            file = null;
        }
    }

    private static boolean isYes(String answer) {
        return answer != null && (answer.equalsIgnoreCase("ja") || answer.equalsIgnoreCase("yes"));
    }

    private void write(Path file) {
        try {
            Files.writeString(file, draft.yaml());
            out.println(messages.text("vraag.bewaard", file));
        } catch (IOException e) {
            throw new DiagnosticsException(List.of(Diagnostic.error(
                    "CLI-030",
                    nl.pleegrecht.diagnostics.Location.of(file.toString()),
                    e.getClass().getSimpleName())));
        }
    }

    /** A line that was typed; null at the end of the input. */
    private String line(String prompt) {
        out.print(prompt);
        out.flush();
        try {
            String line = in.readLine();
            if (line == null) {
                ended = true;
                out.println();
            }
            return line == null ? null : line.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
