package nl.pleegrecht.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.pleegrecht.analysis.Coverage;
import nl.pleegrecht.analysis.Coverage.OfAmount;
import nl.pleegrecht.analysis.Coverage.OfCondition;
import nl.pleegrecht.analysis.Coverage.OfNorm;
import nl.pleegrecht.analysis.Coverage.OfRule;
import nl.pleegrecht.analysis.Coverage.Seen;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.report.CoverGaps.Gap;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.RuleBook;

/** A coverage as JSON: the figures, everything there is to see with in how many cases it was, and what is missing. */
public final class CoverJson {
    private CoverJson() {}

    /** The whole text, with a line end. */
    public static String of(RuleBook book, Coverage coverage, Messages messages) {
        ObjectNode root = JsonReport.object();
        root.put("schema", 1);
        root.put("sha256", book.sha256());
        root.put("scenarios", coverage.cases());
        root.put("situaties", coverage.situations());
        ObjectNode figures = root.putObject("samenvatting");
        CoverFigures.byKey(coverage.shares()).forEach((key, share) -> {
            ObjectNode node = figures.putObject(key);
            node.put("gezien", share.seen());
            node.put("van", share.of());
            node.put("promille", share.permille());
        });
        ArrayNode rules = root.putArray("regels");
        coverage.rules().forEach(one -> rules.add(rule(one)));
        ArrayNode amounts = root.putArray("bedragen");
        coverage.amounts().forEach(one -> amounts.add(amount(one)));
        coverage.norms().ifPresent(norms -> {
            ArrayNode all = root.putArray("normen");
            norms.forEach(one -> all.add(norm(one)));
        });
        ArrayNode missing = root.putArray("ontbreekt");
        new CoverGaps(book, messages).all(coverage).forEach(gap -> missing.add(gap(gap)));
        return JsonReport.text(root);
    }

    private static ObjectNode rule(OfRule one) {
        ObjectNode node = JsonReport.object();
        node.put("titel", one.rule().name());
        place(node, one.rule().location());
        seen(node, "werkt", one.fired());
        ArrayNode conditions = node.putArray("voorwaarden");
        one.conditions().forEach(condition -> conditions.add(condition(condition)));
        return node;
    }

    private static ObjectNode condition(OfCondition one) {
        ObjectNode node = JsonReport.object();
        node.put("soort", one.comparison() == null ? kind(one) : "vergelijking");
        node.put("tekst", one.text().replaceAll("\\s+", " "));
        place(node, one.location());
        seen(node, "vervuld", one.holds());
        seen(node, "nietVervuld", one.fails());
        if (one.limit() != null) {
            ObjectNode limit = node.putObject("grens");
            seen(limit, "onder", one.limit().below());
            seen(limit, "op", one.limit().on());
            seen(limit, "boven", one.limit().above());
        }
        return node;
    }

    private static String kind(OfCondition one) {
        return switch (one.pattern().kind()) {
            case PRESENT -> "feit";
            case NOT -> "not";
            case EXISTS -> "exists";
        };
    }

    private static ObjectNode amount(OfAmount one) {
        ObjectNode node = JsonReport.object();
        node.put("naam", one.row().bedrag().naam());
        node.put("vanaf", one.row().from().toString());
        node.put("tot", one.row().to().toString());
        node.put("leeftijdVan", one.row().bedrag().leeftijdVan());
        node.put("leeftijdTot", one.row().bedrag().leeftijdTot());
        place(node, CoverGaps.place(one.row()));
        seen(node, "gebruikt", one.used());
        return node;
    }

    private static ObjectNode norm(OfNorm one) {
        ObjectNode node = JsonReport.object();
        node.put("id", one.norm().id());
        place(node, one.norm().location());
        seen(node, "werkt", one.fired());
        ArrayNode rules = node.putArray("regels");
        one.rules().stream().map(ParsedRule::name).forEach(rules::add);
        return node;
    }

    private static ObjectNode gap(Gap gap) {
        ObjectNode node = JsonReport.object();
        node.put("soort", gap.kind());
        place(node, gap.location());
        node.put("tekst", gap.text());
        node.put("hint", gap.hint());
        return node;
    }

    private static void place(ObjectNode node, Location place) {
        node.put("bestand", place.file());
        node.put("regel", place.line());
        if (place.column() > 0) {
            node.put("kolom", place.column());
        }
    }

    /** In how many cases, and the first of them; nothing where it can not be. */
    private static void seen(ObjectNode node, String key, Seen seen) {
        if (seen != null) {
            ObjectNode one = node.putObject(key);
            one.put("scenarios", seen.cases());
            if (seen.yes()) {
                one.put("eerste", seen.first());
            }
        }
    }
}
