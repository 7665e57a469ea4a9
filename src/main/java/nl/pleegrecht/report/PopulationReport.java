package nl.pleegrecht.report;

import java.util.List;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.population.Figure;
import nl.pleegrecht.population.Figures;
import nl.pleegrecht.population.Population;

/** Where a made-up population comes from: each figure with its source, or with the assumption it is. */
public final class PopulationReport {
    private PopulationReport() {}

    /** For on a screen. */
    public static String text(Figures figures, Messages messages) {
        Lines lines = new Lines();
        lines.add(messages.text("population.uitleg"), 0);
        for (boolean published : List.of(true, false)) {
            lines.blank();
            lines.add(messages.text(published ? "population.gepubliceerd" : "population.aannames"), 0);
            figures.all().stream()
                    .filter(figure -> figure.published() == published)
                    .forEach(figure -> lines.add(figure.name() + " " + figure.shown() + ": " + figure.source(), 2, 4));
        }
        return lines.text();
    }

    /** For beside the dossiers. */
    public static String readme(Population population, Messages messages) {
        StringBuilder text = new StringBuilder("# " + messages.text("population.titel") + "\n\n");
        text.append(messages.text("population.uitleg")).append("\n\n");
        text.append(messages.text(
                        "population.gemaakt",
                        population.size(),
                        String.valueOf(population.year()),
                        population.seed(),
                        population.figures().name()))
                .append("\n");
        for (boolean published : List.of(true, false)) {
            text.append("\n## ")
                    .append(messages.text(published ? "population.gepubliceerd" : "population.aannames"))
                    .append("\n\n| ")
                    .append(messages.text("population.kop").replace(";", " | "))
                    .append(" |\n|---|---|---|\n");
            population.figures().all().stream()
                    .filter(figure -> figure.published() == published)
                    .forEach(figure -> text.append(row(figure)));
        }
        return text.toString();
    }

    private static String row(Figure figure) {
        return "| `" + figure.name() + "` | " + Markdown.escaped(figure.shown()) + " | "
                + Markdown.escaped(figure.source()) + " |\n";
    }
}
