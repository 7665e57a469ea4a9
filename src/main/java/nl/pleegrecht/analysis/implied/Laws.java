package nl.pleegrecht.analysis.implied;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.facts.Adressoort;
import nl.pleegrecht.facts.Grenzen;
import nl.pleegrecht.facts.Variant;
import nl.pleegrecht.facts.Verblijfsoort;
import nl.pleegrecht.facts.Weken;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Constraint.AllOf;
import nl.pleegrecht.rulebook.Constraint.AnyOf;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Operator;
import nl.pleegrecht.rulebook.Vocabulary;

/** What is so of the facts of every dossier, whatever the rules say. */
final class Laws {
    static final String PLACEMENT = "Plaatsing";
    static final String STAY = "Verblijf";
    static final String CONTRACT = "Pleegcontract";
    static final String ADDRESS = "Woonadres";

    /** There is never more than one of these. */
    static final Set<String> SINGLE = Set.of(
            "Jeugdige", PLACEMENT, "Pleegouder", CONTRACT, "Afwezigheid", "ToeslagBeperking", "Aanbieder", "Beleid");

    /** There always is one. */
    static final Set<String> ALWAYS = Set.of("Jeugdige");

    /** There is one whenever there is a placement. */
    static final Set<String> WITH_PLACEMENT = Set.of(PLACEMENT, "Pleegouder", "Aanbieder", "Beleid");

    /** There is none unless there is a placement. */
    static final Set<String> OF_PLACEMENT = Set.of(
            PLACEMENT,
            "Pleegouder",
            "Pleegcontract",
            "Verleningsbesluit",
            "AnderPleegkind",
            "Afwezigheid",
            "ToeslagBeperking",
            "BijzondereKosten",
            "AanvullendeHulp",
            "Aanbieder",
            "Beleid");

    private static final Location NOWHERE = Location.of("");

    /** What a name in {@link #ofStay} stands for: the placement that is judged. */
    static final String THE_PLACEMENT = "$plaatsing";

    private static final Map<String, List<Constraint>> OF_TYPE = Map.of(
            STAY,
            List.of(any(
                    all(
                            is("naam", Operator.EQUAL, ""),
                            is("nachtenPerJaar", Operator.EQUAL, 0),
                            is("variant", Operator.EQUAL, Variant.NIET_VAN_TOEPASSING)),
                    all(is("naam", Operator.NOT_EQUAL, ""), is("soort", Operator.EQUAL, Verblijfsoort.PLEEGZORG)))),
            PLACEMENT,
            List.of(
                    is("naam", Operator.NOT_EQUAL, ""),
                    is("variant", Operator.NOT_EQUAL, Variant.NIET_VAN_TOEPASSING),
                    // a dossier tells the days of stay or their number, never both
                    any(is("verblijfsdag", Operator.EQUAL, false), is("verblijfsdagenPerMaand", Operator.EQUAL, 0))),
            CONTRACT,
            List.of(any(
                    is("eindeBekend", Operator.EQUAL, true),
                    is("opgevolgd", Operator.EQUAL, true),
                    is("tot", Operator.EQUAL, Grenzen.OPEN_EINDE))));

    private Laws() {}

    /** What holds of every fact of a type, as conditions of a rule would say it. */
    static List<Constraint> of(String type) {
        List<Constraint> laws = new ArrayList<>(OF_TYPE.getOrDefault(type, List.of()));
        Class<? extends Record> record = Vocabulary.RECORDS.get(type);
        if (record != null && Vocabulary.FACTS.contains(record)) {
            Stream.of(record.getRecordComponents()).forEach(component -> {
                if (isNeverLess(component)) {
                    laws.add(is(component.getName(), Operator.GREATER_OR_EQUAL, 0));
                } else if (component.getName().equals("tot")) {
                    laws.add(is(component.getName(), Operator.LESS_OR_EQUAL, Grenzen.OPEN_EINDE));
                }
            });
        }
        return laws;
    }

    /** A stay that has the name of the placement that is judged is that placement. */
    static Constraint ofStay() {
        return any(
                of("naam", Operator.NOT_EQUAL, "naam"),
                all(
                        is("loopt", Operator.EQUAL, true),
                        of("feitelijkVan", Operator.EQUAL, "van"),
                        of("tot", Operator.EQUAL, "tot"),
                        of("variant", Operator.EQUAL, "variant"),
                        of("nachtenPerJaar", Operator.EQUAL, "nachtenPerJaar")));
    }

    /** Of what has one of these there are no two with the same, unless they are the same in all that matters. */
    private static final Map<String, String> NAMED =
            Map.of("BijzondereKosten", "omschrijving", "AanvullendeHulp", "omschrijving");

    /** Properties that two with the same name have in common, and by which rules tell them apart. */
    private static final Map<String, List<String>> IN_COMMON = Map.of(
            "BijzondereKosten",
            List.of(
                    "omschrijving",
                    "categorie",
                    "datum",
                    "bedrag",
                    "ditJaar",
                    "noodzakelijk",
                    "uitBasisbedragOfToeslag",
                    "andereRegeling",
                    "verhaalbaarOpOuders"),
            "AanvullendeHulp",
            List.of("omschrijving", "vorm"));

    private static final String OTHER = "$ander";

    /**
     * A property by which things of a type are told apart.
     *
     * @param inCommon what two that have the same there have in common
     */
    record Key(String property, List<String> inCommon) {}

    /** The key of a type of fact; null when it has none. */
    static Key keyOf(String type) {
        return NAMED.containsKey(type) ? new Key(NAMED.get(type), IN_COMMON.get(type)) : null;
    }

    /** Two things have different keys, or are the same in all that matters. */
    static List<Scene.Said> sameOrOtherKey(Scene.There one, Scene.There other, Key key) {
        Constraint same = all(key.inCommon().stream()
                .map(property -> ofOther(property, Operator.EQUAL, property))
                .toArray(Constraint[]::new));
        Map<String, Object> names = Map.of(OTHER, other);
        return List.of(
                new Scene.Said(same, true, one, names),
                new Scene.Said(ofOther(key.property(), Operator.NOT_EQUAL, key.property()), true, one, names));
    }

    /**
     * Two addresses are the same, one has ended before the other began, or one is not where the child lives. One that has not
     * begun is not there, so one that ended before the other began does not run any more.
     */
    static List<Scene.Said> sameOrOtherAddress(Scene.There one, Scene.There other) {
        List<Scene.Said> ways = new ArrayList<>();
        Constraint same = all(Stream.of("gemeente", "van", "tot", "loopt", "inOnderzoek", "soort")
                .map(property -> ofOther(property, Operator.EQUAL, property))
                .toArray(Constraint[]::new));
        ways.add(new Scene.Said(same, true, one, Map.of(OTHER, other)));
        for (Scene.There earlier : List.of(one, other)) {
            Scene.There later = earlier.equals(one) ? other : one;
            Constraint ended = all(ofOther("tot", Operator.LESS, "van"), is("loopt", Operator.EQUAL, false));
            ways.add(new Scene.Said(ended, true, earlier, Map.of(OTHER, later)));
            Stream.of(Adressoort.values())
                    .filter(soort -> soort != Adressoort.WOONADRES)
                    .forEach(soort ->
                            ways.add(new Scene.Said(is("soort", Operator.EQUAL, soort), true, earlier, Map.of())));
        }
        return ways;
    }

    /** Two rows with one name are the same, or for other ages. */
    static List<Scene.Said> sameRowOrOtherAges(Scene.There one, Scene.There other) {
        Constraint same = all(List.of("leeftijdVan", "leeftijdTot", "bedrag", "eenheid", "status", "bekend").stream()
                .map(property -> ofOther(property, Operator.EQUAL, property))
                .toArray(Constraint[]::new));
        Map<String, Object> names = Map.of(OTHER, other);
        return List.of(
                new Scene.Said(same, true, one, names),
                new Scene.Said(ofOther("leeftijdTot", Operator.LESS, "leeftijdVan"), true, one, names),
                new Scene.Said(ofOther("leeftijdVan", Operator.GREATER, "leeftijdTot"), true, one, names));
    }

    private static Constraint ofOther(String property, Operator operator, String ofOther) {
        Expression right = new Expression.Reference(OTHER, ofOther, NOWHERE);
        return new Comparison(new Expression.Property(property, NOWHERE), operator, right, "", 0, 0, NOWHERE);
    }

    /** While a contract runs, the placement is a stay. */
    static Constraint isStay() {
        return of("naam", Operator.EQUAL, "naam");
    }

    private static Constraint of(String property, Operator operator, String ofPlacement) {
        Expression right = new Expression.Reference(THE_PLACEMENT, ofPlacement, NOWHERE);
        return new Comparison(new Expression.Property(property, NOWHERE), operator, right, "", 0, 0, NOWHERE);
    }

    /** No amount, number of nights or count of weeks is below zero. */
    private static boolean isNeverLess(RecordComponent component) {
        return component.getType() == BigDecimal.class || component.isAnnotationPresent(Weken.class);
    }

    private static Constraint is(String property, Operator operator, Object value) {
        Expression right = value instanceof Enum<?> word
                ? new Expression.Constant(word, NOWHERE)
                : new Expression.Literal(value, NOWHERE);
        return new Comparison(new Expression.Property(property, NOWHERE), operator, right, "", 0, 0, NOWHERE);
    }

    private static Constraint any(Constraint... parts) {
        return new AnyOf(List.of(parts), NOWHERE);
    }

    private static Constraint all(Constraint... parts) {
        return new AllOf(List.of(parts), NOWHERE);
    }
}
