package nl.pleegrecht.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import nl.pleegrecht.analysis.mutate.Hunted;
import nl.pleegrecht.analysis.mutate.Mutant;
import nl.pleegrecht.analysis.mutate.Mutated;
import nl.pleegrecht.analysis.mutate.Mutation.Tried;
import nl.pleegrecht.rulebook.RuleBook;

/** What scenarios notice of changes in the rules, as JSON: the figures, and every change with what became of it. */
public final class MutateJson {
    private MutateJson() {}

    /** The whole text, with a line end. */
    public static String of(RuleBook book, Mutated mutated) {
        ObjectNode root = JsonReport.object();
        root.put("schema", 1);
        root.put("sha256", book.sha256());
        root.put("scenarios", mutated.scenarios());
        ArrayNode leftOut = root.putArray("doenNietMee");
        mutated.leftOut().forEach(leftOut::add);
        ObjectNode figures = root.putObject("samenvatting");
        figures.put("wijzigingen", mutated.all());
        figures.put("zonderGevolg", mutated.withoutEffect());
        figures.put("opgemerkt", mutated.killed());
        figures.put("promille", Mutated.permille(mutated.killed(), mutated.noticeable()));
        if (!mutated.hunts().isEmpty()) {
            int perhaps = mutated.perhapsEquivalent();
            figures.put("mogelijkGelijkwaardig", perhaps);
            figures.put(
                    "promilleZonderGelijkwaardig", Mutated.permille(mutated.killed(), mutated.noticeable() - perhaps));
        }
        Map<Mutant, Hunted> hunts = new HashMap<>();
        mutated.hunts().forEach(hunt -> hunts.put(hunt.mutant(), hunt));
        ArrayNode all = root.putArray("wijzigingen");
        mutated.tried().forEach(one -> all.add(tried(one, hunts.get(one.mutant()))));
        return JsonReport.text(root);
    }

    private static ObjectNode tried(Tried one, Hunted hunt) {
        Mutant mutant = one.mutant();
        ObjectNode node = JsonReport.object();
        node.put("bestand", mutant.at().file());
        node.put("regel", mutant.at().line());
        node.put("kolom", mutant.at().column());
        node.put("titel", mutant.title());
        node.put("soort", mutant.kind().word());
        node.put("was", mutant.before());
        node.put("wordt", mutant.after());
        node.put("opgemerkt", one.killed());
        if (one.withoutEffect()) {
            node.put("zonderGevolg", true);
        }
        one.by().ifPresent(file -> node.put("door", file));
        if (hunt != null) {
            node.put("dossiersGeprobeerd", hunt.cases());
            node.put("mogelijkGelijkwaardig", hunt.suggestion().isEmpty());
            hunt.suggestion().ifPresent(found -> {
                ObjectNode suggestion = node.putObject("voorstel");
                suggestion.put("bestand", found.name());
                suggestion.put("tekst", found.text());
            });
        }
        return node;
    }
}
