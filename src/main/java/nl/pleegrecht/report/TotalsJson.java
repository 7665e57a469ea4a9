package nl.pleegrecht.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.rulebook.Heading;
import nl.pleegrecht.timeline.TotalLine;
import nl.pleegrecht.timeline.Totals;

/** What is paid, as JSON: a row for each placement, month and subject, and what those come to in each year. */
final class TotalsJson {
    private TotalsJson() {}

    static void put(ObjectNode root, Totals totals) {
        ArrayNode months = root.putArray("totalen");
        totals.lines().forEach(line -> month(months.addObject(), line));
        ArrayNode years = root.putArray("jaartotalen");
        TreeSet<Integer> all = new TreeSet<>();
        totals.lines().forEach(line -> all.add(line.month().getYear()));
        for (int year : all) {
            for (Heading flow : totals.flows()) {
                year(years, totals, year, flow.name());
            }
        }
    }

    private static void month(ObjectNode node, TotalLine line) {
        node.put("plaatsing", line.placement());
        node.put("jaar", line.month().getYear());
        node.put("maand", line.month().getMonthValue());
        node.put("stroom", line.flow());
        node.put("onderwerp", line.subject());
        JsonReport.putSum(node, "bedrag", line.sum());
        if (line.unit() != null) {
            node.put("eenheid", line.unit().woord());
        }
        if (line.count() != null) {
            node.put("aantal", line.count());
        }
        if (line.sum().amount() != null) {
            node.put("status", (line.estimated() ? Bedragstatus.GERAAMD : Bedragstatus.VASTGESTELD).woord());
        }
    }

    private static void year(ArrayNode years, Totals totals, int year, String flow) {
        Predicate<TotalLine> ofFlow =
                line -> line.month().getYear() == year && line.flow().equals(flow);
        totals.of(ofFlow).ifPresent(total -> {
            ObjectNode node = years.addObject();
            node.put("jaar", year);
            node.put("stroom", flow);
            JsonReport.putSum(node, "bedrag", total.sum());
            ArrayNode subjects = node.putArray("onderwerpen");
            totals.subjects(ofFlow).forEach(subject -> {
                ObjectNode one = subjects.addObject();
                one.put("onderwerp", subject);
                Totals.Total part = totals.of(ofFlow.and(line -> line.subject().equals(subject)))
                        .orElseThrow();
                JsonReport.putSum(one, "bedrag", part.sum());
            });
        });
    }
}
