package nl.pleegrecht.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.rulebook.Conclusion;
import nl.pleegrecht.rulebook.DeclaredType;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.ParsedRules;

/** What a rule concludes, as things. */
final class Consequences {
    /** What each verb makes; there are a few. */
    private static final Map<String, String> VERBS = new ConcurrentHashMap<>();

    private final Map<String, List<String>> declared = new HashMap<>();

    Consequences(ParsedRules rules) {
        for (DeclaredType type : rules.declaredTypes()) {
            declared.put(type.name(), List.copyOf(type.fields().keySet()));
        }
    }

    /** The type of thing that a conclusion makes: that of {@code geenRecht( … )} is {@code GeenRecht}. */
    static String type(Conclusion conclusion) {
        String name = conclusion.name();
        return conclusion.declaredType() ? name : VERBS.computeIfAbsent(name, Consequences::capitalised);
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    Thing of(Conclusion conclusion, Bound names) {
        List<Object> arguments = new ArrayList<>();
        for (Expression argument : conclusion.arguments()) {
            arguments.add(Expressions.value(argument, null, names));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        if (conclusion.declaredType()) {
            put(values, declared.get(conclusion.name()), arguments);
        } else {
            verb(conclusion.name(), arguments, values);
        }
        return Thing.concluded(type(conclusion), values);
    }

    private static void verb(String verb, List<Object> arguments, Map<String, Object> values) {
        switch (verb) {
            case "recht" -> recht(arguments, values);
            case "geenRecht" -> put(values, List.of("onderwerp"), arguments);
            case "terBeoordeling" -> put(values, List.of("onderwerp", "door"), arguments);
            case "vaststelling" -> put(values, List.of("onderwerp", "waarde"), arguments);
            case "signaal" -> {
                values.put("code", arguments.size() == 2 ? arguments.get(0) : "");
                values.put("tekst", arguments.get(arguments.size() - 1));
            }
            default -> throw new IllegalStateException("a verb without a meaning: " + verb);
        }
    }

    private static void recht(List<Object> arguments, Map<String, Object> values) {
        values.put("onderwerp", arguments.get(0));
        if (arguments.size() == 1) {
            amount(values, BigDecimal.ZERO, Eenheid.ZONDER_BEDRAG, Bedragstatus.VASTGESTELD, true);
        } else if (arguments.get(1) instanceof Thing row) {
            Object unit = arguments.size() == 3 ? arguments.get(2) : row.value("eenheid");
            amount(values, row.value("bedrag"), unit, row.value("status"), row.value("bekend"));
        } else if (arguments.get(1) == null) {
            // an amount that can not be told, perhaps that of a row
            amount(values, null, null, null, null);
        } else {
            amount(values, arguments.get(1), arguments.get(2), Bedragstatus.VASTGESTELD, true);
        }
    }

    private static void amount(Map<String, Object> values, Object euros, Object unit, Object status, Object known) {
        values.put("bedrag", euros == null ? null : Expressions.decimal(euros).setScale(2, RoundingMode.HALF_UP));
        values.put("eenheid", unit);
        values.put("status", status);
        values.put("bekend", known);
    }

    private static void put(Map<String, Object> values, List<String> names, List<Object> arguments) {
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), arguments.get(i));
        }
    }
}
