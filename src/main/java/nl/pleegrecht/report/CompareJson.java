package nl.pleegrecht.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.analysis.compare.AnswerChange;
import nl.pleegrecht.analysis.compare.AnswerGroup;
import nl.pleegrecht.analysis.compare.CaseDifference;
import nl.pleegrecht.analysis.compare.Comparison;
import nl.pleegrecht.analysis.compare.Failure;
import nl.pleegrecht.analysis.compare.Gap;
import nl.pleegrecht.analysis.compare.MoneyGroup;
import nl.pleegrecht.analysis.compare.Repeated;
import nl.pleegrecht.analysis.compare.RulesDifference;
import nl.pleegrecht.analysis.compare.Said;
import nl.pleegrecht.analysis.compare.SignalChange;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.rulebook.RuleBook;

/** What differs between two rule bases, as JSON: everything, every changed case included. */
public final class CompareJson {
    private CompareJson() {}

    /** The whole object, with a line end; {@code repeated} is null without more populations. */
    public static String of(Comparison comparison, Repeated repeated, Messages messages) {
        ObjectNode root = JsonReport.object();
        root.put("schema", 1);
        root.set("a", book(comparison.a()));
        root.set("b", book(comparison.b()));
        root.put("zaken", comparison.compared());
        root.put("gewijzigd", comparison.changed().size());
        ObjectNode rules = root.putObject("regelverschil");
        items(rules.putArray("regels"), comparison.rules().rules());
        items(rules.putArray("bedragen"), comparison.rules().amounts());
        items(rules.putArray("onderwerpen"), comparison.rules().subjects());
        ArrayNode money = root.putArray("euros");
        comparison.money().forEach(group -> money.add(money(group)));
        if (repeated != null) {
            root.set("herhaald", repeated(repeated));
        }
        ArrayNode answers = root.putArray("antwoorden");
        comparison.answers().forEach(group -> answers.add(group(group)));
        ArrayNode signals = root.putArray("signalen");
        comparison.signals().forEach(group -> {
            ObjectNode node = signals.addObject();
            node.put("code", group.code());
            node.put("tekst", group.text());
            node.put("verschijnt", group.appear());
            node.put("verdwijnt", group.vanish());
        });
        ArrayNode cases = root.putArray("gevallen");
        comparison.changed().forEach(one -> cases.add(changed(one)));
        ArrayNode failures = root.putArray("fouten");
        comparison.failures().forEach(failure -> failures.add(failure(failure, messages)));
        return JsonReport.text(root);
    }

    private static ObjectNode book(RuleBook book) {
        ObjectNode node = JsonReport.object();
        node.put("regels", book.name());
        node.put("sha256", book.sha256());
        return node;
    }

    private static void items(ArrayNode array, List<RulesDifference.Item> items) {
        for (RulesDifference.Item item : items) {
            ObjectNode node = array.addObject();
            node.put("naam", item.name());
            node.put(
                    "wat",
                    switch (item.kind()) {
                        case ADDED -> "toegevoegd";
                        case REMOVED -> "vervallen";
                        case CHANGED -> "gewijzigd";
                    });
            ArrayNode before = node.putArray("van");
            item.before().forEach(before::add);
            ArrayNode after = node.putArray("naar");
            item.after().forEach(after::add);
        }
    }

    private static ObjectNode money(MoneyGroup group) {
        ObjectNode node = JsonReport.object();
        node.put("stroom", group.flow());
        node.put("onderwerp", group.family());
        node.put("zakenMeer", group.winners());
        node.put("zakenMinder", group.losers());
        node.put("gewonnen", group.won());
        node.put("verloren", group.lost());
        node.put("saldo", group.net());
        node.put("gewonnenPerJaar", group.wonAYear());
        node.put("verlorenPerJaar", group.lostAYear());
        node.put("saldoPerJaar", group.netAYear());
        words(node, "zonderGetalAanEenKant", group.oneSided());
        words(node, "zonderGetalAanBeideKanten", group.neither());
        return node;
    }

    private static void words(ObjectNode node, String key, Map<AnswerKind, Integer> words) {
        if (!words.isEmpty()) {
            ObjectNode counts = node.putObject(key);
            words.forEach((word, cases) -> counts.put(word.word(), cases));
        }
    }

    private static ObjectNode repeated(Repeated repeated) {
        ObjectNode node = JsonReport.object();
        node.put("bevolkingen", repeated.populations());
        node.put("zaken", repeated.size());
        node.put("geschaaldNaar", repeated.standsFor());
        ArrayNode array = node.putArray("saldoPerJaar");
        repeated.spreads().forEach(spread -> {
            ObjectNode one = array.addObject();
            one.put("stroom", spread.flow());
            if (!spread.family().isEmpty()) {
                one.put("onderwerp", spread.family());
            }
            one.put("gemiddeld", spread.mean());
            one.put("laagste", spread.least());
            one.put("hoogste", spread.most());
        });
        return node;
    }

    private static ObjectNode group(AnswerGroup group) {
        ObjectNode node = JsonReport.object();
        node.put("onderwerp", group.family());
        if (group.before() != null) {
            node.put("voor", group.before());
        }
        if (group.after() != null) {
            node.put("na", group.after());
        }
        node.put("zaken", group.cases());
        node.put("dagen", group.days());
        rules(node, "regelsVoor", group.rulesBefore());
        rules(node, "regelsNa", group.rulesAfter());
        return node;
    }

    private static void rules(ObjectNode node, String key, List<String> rules) {
        ArrayNode array = node.putArray(key);
        rules.forEach(array::add);
    }

    private static ObjectNode changed(CaseDifference one) {
        ObjectNode node = JsonReport.object();
        node.put("bestand", one.file());
        node.put("titel", one.title());
        ArrayNode answers = node.putArray("antwoorden");
        one.answers().forEach(change -> answers.add(change(change)));
        ArrayNode signals = node.putArray("signalen");
        one.signals().forEach(change -> signals.add(signal(change)));
        return node;
    }

    private static ObjectNode change(AnswerChange change) {
        ObjectNode node = JsonReport.object();
        if (!change.placement().isEmpty()) {
            node.put("plaatsing", change.placement());
        }
        node.put("van", change.from().toString());
        node.put("tot", change.to().toString());
        node.put("dagen", change.days());
        node.put("onderwerp", change.subject());
        said(node, "voor", change.before());
        said(node, "na", change.after());
        gap(node, change.euros());
        return node;
    }

    private static void said(ObjectNode root, String key, Said said) {
        if (said == null) {
            return;
        }
        ObjectNode node = root.putObject(key);
        node.put("antwoord", said.kind().word());
        if (said.value() != null) {
            node.put("waarde", said.value());
        }
        if (said.by() != null) {
            node.put("door", said.by());
        }
        if (said.amount() != null) {
            node.put("bedrag", said.amount());
            node.put("eenheid", said.unit().woord());
        }
        rules(node, "regels", said.rules());
    }

    private static void gap(ObjectNode node, Gap gap) {
        if (gap != null && gap.euros() != null) {
            node.put("verschil", gap.euros());
        } else if (gap != null) {
            node.put("verschil", gap.word().word());
        }
    }

    private static ObjectNode signal(SignalChange change) {
        ObjectNode node = JsonReport.object();
        if (!change.placement().isEmpty()) {
            node.put("plaatsing", change.placement());
        }
        node.put("van", change.from().toString());
        node.put("tot", change.to().toString());
        node.put("code", change.code());
        node.put("tekst", change.text());
        node.put("wat", change.appears() ? "verschijnt" : "verdwijnt");
        return node;
    }

    private static ObjectNode failure(Failure failure, Messages messages) {
        ObjectNode node = JsonReport.object();
        node.put("bestand", failure.file());
        if (!failure.side().isEmpty()) {
            node.put("regels", failure.side());
        }
        node.set("bevindingen", JsonReport.findings(failure.findings(), messages));
        return node;
    }
}
