package nl.pleegrecht.analysis.verify;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pleegrecht.dossier.DossierTree;
import nl.pleegrecht.evaluation.Exploration.Filled;
import nl.pleegrecht.evaluation.Unsettled;
import nl.pleegrecht.facts.Grenzen;
import nl.pleegrecht.facts.Jeugdige;
import nl.pleegrecht.facts.Plaatsing;
import nl.pleegrecht.facts.Pleegcontract;
import nl.pleegrecht.facts.Pleegouder;
import nl.pleegrecht.facts.Uit;
import nl.pleegrecht.facts.Verblijf;
import nl.pleegrecht.facts.Woord;

/**
 * A dossier that says what was filled in for it: facts back to the keys they come from. What a key must have besides is made
 * up; whether the dossier shows what the facts showed is for the caller to see.
 */
final class FilledIn {
    private static final List<String> FIRST_DAYS = List.of("van", "op");

    private final LocalDate day;
    private final LocalDate born;
    private DossierTree tree;

    private FilledIn(DossierTree tree, LocalDate day) {
        this.tree = tree;
        this.day = day;
        this.born = tree.dossier().jeugdige().geboortedatum();
    }

    static DossierTree of(DossierTree tree, LocalDate day, List<Filled> all) {
        FilledIn made = new FilledIn(tree, day);
        Map<String, List<Filled>> lists = new LinkedHashMap<>();
        for (Filled one : all) {
            Class<? extends Record> type = one.fact().type();
            if (type == Jeugdige.class || type == Plaatsing.class || type == Pleegouder.class || isMap(one)) {
                made.map(one);
            } else if (type == Verblijf.class) {
                made.stay(one, all);
            } else {
                lists.computeIfAbsent(one.fact().path(), path -> new ArrayList<>())
                        .add(one);
            }
        }
        lists.forEach(made::list);
        return made.tree;
    }

    private static boolean isMap(Filled one) {
        return one.fact().presence() == null;
    }

    /** A fact that is always there: its properties are keys. */
    private void map(Filled one) {
        String at = one.fact().path() + ".";
        one.values().forEach((property, value) -> {
            switch (property) {
                case "leeftijd", "nachtenPerWeek", "voorbereidingAfgerondOp", "verklaringVanGeenBezwaarOp" -> {}
                case "plaatsingPassendVanaf", "vorigeVariant", "ditJaar" -> {}
                case "gemeente" -> set("jeugdige.werkelijkVerblijf", value);
                case "rangnummer" -> others(at + "anderePleegkinderen", (Integer) value - 1);
                case "verblijfsdag" ->
                    tree = tree.with(at + "verblijfsdagen", value.equals(true) ? "[" + day + "]" : "[]");
                case "pleegoudervoogdij" ->
                    tree = tree.with(at + property, value.equals(true) ? "[{van: " + day + "}]" : "[]");
                case "voorbereidingAfgerond", "verklaringVanGeenBezwaar" ->
                    since(at + property, value, one.values().get(property + "Op"));
                case "plaatsingPassend" ->
                    since(at + property, value, one.values().get("plaatsingPassendVanaf"));
                default -> set(at + property, value);
            }
        });
    }

    private void since(String path, Object isSo, Object since) {
        set(path, since != null ? since : isSo.equals(true) ? day : "nee");
    }

    private void others(String path, int count) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add("{van: " + tree.dossier().plaatsingen().get(0).van() + "}");
        }
        tree = tree.with(path, items.toString());
    }

    /** The stay of a placement of which the contract is missing: without one that runs, it was there and is past. */
    private void stay(Filled stay, List<Filled> all) {
        String at = stay.fact().path() + ".";
        if (stay.values().containsKey("eigenKindOfStiefkind")) {
            set(at + "pleegouder.eigenKindOfStiefkind", stay.values().get("eigenKindOfStiefkind"));
        }
        for (String property : List.of("variant", "nachtenPerJaar")) {
            if (stay.values().containsKey(property)) {
                set(at + property, stay.values().get(property));
            }
        }
        boolean runs = all.stream()
                .anyMatch(other -> other.fact().type() == Pleegcontract.class && Boolean.TRUE.equals(other.there()));
        if (Boolean.TRUE.equals(stay.there()) && !runs && stay.fact().presence() != null) {
            Object van = stay.values().getOrDefault("van", day.minusDays(1));
            tree = tree.with(at + "pleegcontract", "[{van: " + van + ", tot: " + day.minusDays(1) + "}]");
        }
    }

    private void list(String path, List<Filled> items) {
        List<String> there = items.stream()
                .filter(item -> Boolean.TRUE.equals(item.there()))
                .map(this::item)
                .toList();
        boolean told = items.stream().anyMatch(item -> item.there() != null);
        boolean set = tree.values().keySet().stream().anyMatch(key -> key.startsWith(path + "["));
        if (told && !set) {
            tree = tree.with(path, there.toString());
        }
    }

    private String item(Filled item) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (RecordComponent component : item.fact().type().getRecordComponents()) {
            String property = component.getName();
            Object value = item.values().get(property);
            if (property.equals("tot") && (value == null || value.equals(Grenzen.OPEN_EINDE))) {
                continue;
            }
            if (component.isAnnotationPresent(Uit.class)) {
                continue;
            }
            if (value != null) {
                keys.put(property, written(value));
            } else if (FIRST_DAYS.contains(property)) {
                keys.put(property, day.toString());
            } else if (component.getType() == String.class) {
                keys.put(property, "Aa");
            } else if (component.getType().isEnum() && property.equals("soort") || property.equals("door")) {
                keys.put(property, written(component.getType().getEnumConstants()[0]));
            } else if (property.equals("perDag")) {
                keys.put(property, "1");
            }
        }
        if (item.fact().type().getSimpleName().equals("Woonadres")
                && Boolean.FALSE.equals(item.values().get("loopt"))
                && !keys.containsKey("tot")) {
            keys.put("tot", day.minusDays(1).toString());
        }
        return keys.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private void set(String path, Object value) {
        tree = tree.with(path, written(value));
    }

    private String written(Object value) {
        if (value instanceof Collection<?> words) {
            return words.stream().map(this::written).sorted().collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Boolean yes) {
            return yes ? "ja" : "nee";
        }
        if (value instanceof Woord word) {
            return word.woord();
        }
        if (value instanceof LocalDate date) {
            return date.equals(Grenzen.OPEN_EINDE) ? "nee" : (date.isBefore(born) ? born : date).toString();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = value.toString();
        return Unsettled.isAnyOther(text) ? text.startsWith("nog") ? "Bee" : "Aa" : text;
    }
}
