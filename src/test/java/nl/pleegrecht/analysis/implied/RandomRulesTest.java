package nl.pleegrecht.analysis.implied;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.explain.Interpreter;
import nl.pleegrecht.explain.Trial;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.Subject;
import nl.pleegrecht.testing.TinyRules;
import nl.pleegrecht.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** Nothing is called implied that some case shows to matter: rules thrown together at random, against many cases. */
class RandomRulesTest {
    private static final int BOOKS = 8;

    private static final String SUBJECTS = """
            pas: {label: {nl: Pas, en: Pass}, soort: recht}
            soort: {label: {nl: Soort, en: Kind}, soort: recht}
            plek: {label: {nl: Plek, en: Place}, soort: recht, zonderPlaatsing: ja}
            """;

    private static final String TYPES = """
            declare Stap
                naam : String
                dag  : LocalDate
            end
            declare Trede
                naam : String
            end
            """;

    private static final List<String> PATTERNS = List.of(
            "Plaatsing( )",
            "Plaatsing( spoed == true )",
            "Plaatsing( nachtenPerJaar > 100 )",
            "Plaatsing( nachtenPerJaar > 100, spoed == true )",
            "Plaatsing( nachtenPerJaar > 200 || spoed == true )",
            "Plaatsing( variant in ( Variant.CRISIS, Variant.DEELTIJD ), nachtenPerJaar <= 200 )",
            "Jeugdige( leeftijd < 18 )",
            "Jeugdige( leeftijd >= 17, leeftijd < 20 )",
            "Jeugdige( beperkingen contains Beperking.PSYCHISCH )",
            "not Pleegcontract( )",
            "exists Pleegcontract( )",
            "Pleegcontract( voorlopig == true, week > 13 )",
            "not Pleegcontract( van < \"2023-01-01\" )",
            "exists Maatregel( soort == Maatregelsoort.VOOGDIJ )",
            "not Maatregel( soort == Maatregelsoort.VOOGDIJ, van < \"2023-01-01\" )",
            "exists Maatregel( van < \"2023-01-01\" || soort == Maatregelsoort.VOOGDIJ )",
            "exists Verblijf( loopt == true, nachtenPerJaar > 100 )",
            "not Verblijf( naam == \"\" )",
            "Pleegouder( leeftijd < 30 )");

    private static final List<String> MADE = List.of(
            "Stap( )",
            "exists Stap( naam == \"a\" )",
            "not Stap( )",
            "not Stap( naam == \"b\", dag < \"2023-01-01\" )",
            "exists Trede( )",
            "not Trede( naam == \"b\" )",
            "Trede( naam in ( \"a\", \"b\" ) )",
            "Recht( onderwerp == \"soort\" )",
            "not Recht( onderwerp == \"soort\" )");

    /** Begins with a fact, then what hangs on its name. */
    private static final List<String> BOUND = List.of(
            "$m : Maatregel( )\nexists Maatregel( van > $m.van )",
            "$c : Pleegcontract( )\nStap( dag == $c.van )",
            "$s : Stap( )\nPleegcontract( van == $s.dag )",
            "$s : Stap( )\nnot Stap( dag < $s.dag )",
            "$p : Plaatsing( )\nexists Verblijf( naam == $p.naam, loopt == true )",
            "$p : Plaatsing( )\nexists Verblijf( naam != $p.naam, feitelijkVan < $p.van )",
            "$t : Trede( )\nexists Stap( naam == $t.naam )");

    private static final List<String> STAPS = List.of(
            "$s : Stap( )\n",
            "$s : Stap( naam == \"a\" || naam == \"b\" )\nexists Stap( naam == \"b\" || naam == \"a\" )\n");

    private static final List<String> DATES =
            List.of("", "", "date-effective \"2023-01-01\"", "date-expires \"2023-01-01\"");

    private final List<String> dossiers = dossiers();

    @Test
    void what_is_called_implied_never_matters() {
        int proven = 0;
        for (int seed = 0; seed < BOOKS; seed++) {
            RuleBook book = book(new Random(seed));
            Implications implications = new Implications(book.parsed(), book.subjects());
            List<Trial> trials = null;
            for (ParsedRule rule : book.rules()) {
                for (Without one : Without.all(rule)) {
                    Optional<Proof> proof = implications.alike(rule, one.rule());
                    if (proof.isPresent()) {
                        proven++;
                        trials = trials == null ? trials(book) : trials;
                        isNeverSeen(seed, book, rule, one, proof.get(), trials);
                    }
                }
            }
        }
        assertThat(proven).as("conditions called implied").isGreaterThan(20);
    }

    /** Halves that meet, overlap or leave something out. */
    private static final List<String> HALVES = List.of(
            "Jeugdige( leeftijd < 18 )",
            "Jeugdige( leeftijd >= 18 )",
            "Jeugdige( leeftijd >= 17 )",
            "Plaatsing( spoed == true )",
            "Plaatsing( spoed == false )",
            "Plaatsing( nachtenPerJaar > 156 )",
            "Plaatsing( nachtenPerJaar <= 156 )",
            "Plaatsing( variant == Variant.CRISIS )",
            "not Plaatsing( variant == Variant.CRISIS )",
            "exists Maatregel( soort == Maatregelsoort.VOOGDIJ )",
            "not Maatregel( soort == Maatregelsoort.VOOGDIJ )",
            "exists Trede( )",
            "not Trede( )",
            "exists Trede( naam == \"a\" )",
            "not Trede( naam == \"b\" )");

    @Test
    void what_is_called_decided_never_has_two_answers_and_never_none() {
        String subjects = SUBJECTS + "maat: {label: {nl: Maat, en: Size}, soort: vaststelling}\n";
        int proven = 0;
        int contradicted = 0;
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<String> rules = new ArrayList<>(List.of(TYPES));
            for (String made : List.of("new Trede( \"a\" )", "new Trede( \"b\" )")) {
                rules.add(TinyRules.dated(
                        "trede " + rules.size(), any(DATES, random), any(HALVES.subList(0, 11), random), made));
            }
            for (String made : List.of(
                    "recht( \"pas\" )",
                    "geenRecht( \"pas\" )",
                    "recht( \"soort\" )",
                    "terBeoordeling( \"soort\", \"wie\" )",
                    "vaststelling( \"maat\", \"groot\" )",
                    "vaststelling( \"maat\", \"klein\" )")) {
                String when = any(HALVES, random) + (random.nextBoolean() ? "" : "\n" + any(HALVES, random));
                rules.add(TinyRules.dated("regel " + rules.size(), any(DATES, random), when, made));
            }
            RuleBook book = TinyRules.on(subjects, rules.toArray(String[]::new));
            Decisions decisions = new Decisions(book);
            List<Trial> trials = null;
            for (Subject subject : book.subjects().all()) {
                Decided decided = decisions.of(subject);
                boolean certain = decided.neverTwo() && decided.pairs() > 1 && decided.neverNone();
                trials = trials == null ? trials(book) : trials;
                long wrong = trials.stream()
                        .flatMap(trial -> trial.verdicts().stream())
                        .filter(verdict -> verdict.subject().equals(subject.name()) && verdict.kind() == null)
                        .count();
                contradicted += wrong > 0 ? 1 : 0;
                if (certain) {
                    proven++;
                    assertThat(wrong)
                            .as(seed + ": " + subject.name() + "\n" + String.join("\n", rules))
                            .isZero();
                }
            }
        }
        assertThat(proven).as("subjects called decided").isGreaterThan(10);
        assertThat(contradicted).as("subjects with two answers or none").isGreaterThan(10);
    }

    private static void isNeverSeen(
            int seed, RuleBook book, ParsedRule rule, Without one, Proof proof, List<Trial> trials) {
        Interpreter without = new Interpreter(book.with(rule, one.rule()));
        int number = 0;
        for (Trial trial : trials) {
            if (trial.rules().contains(rule)) {
                String what = seed + ": " + rule.name() + " without " + one.text() + " on "
                        + trial.situation().dossier() + " " + trial.situation().day() + ": " + proof;
                if (proof.kind() == Proof.Kind.PLACEMENT || number++ % 5 == 0) {
                    assertThat(shown(without.on(trial.situation()))).as(what).isEqualTo(shown(trial));
                }
                if (proof.kind() != Proof.Kind.PLACEMENT) {
                    assertThat(trial.conclusionsOf(one.rule())).as(what).isEqualTo(trial.conclusionsOf(rule));
                }
            }
        }
    }

    /** What anybody gets to see: answers and signals. */
    private static Set<String> shown(Trial trial) {
        Set<String> shown = trial.verdicts().stream()
                .map(verdict -> verdict.subject() + " " + verdict.kind())
                .collect(Collectors.toSet());
        trial.signals().forEach(signal -> shown.add(signal.toString()));
        return shown;
    }

    private List<Trial> trials(RuleBook book) {
        Timeline timeline = new Timeline(new Kernel(book));
        Interpreter interpreter = new Interpreter(book);
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < dossiers.size(); i++) {
            for (Situation situation : timeline.situations(new DossierReader().read(dossiers.get(i), "dossier " + i))) {
                trials.add(interpreter.on(situation));
            }
        }
        return trials;
    }

    private static RuleBook book(Random random) {
        List<String> rules = new ArrayList<>(List.of(TYPES));
        List<String> conclusions = List.of(
                "new Trede( \"a\" )",
                "new Trede( \"b\" )",
                "recht( \"soort\" )",
                "recht( \"soort\" )",
                "recht( \"pas\" )",
                "recht( \"pas\" )",
                "recht( \"plek\" )",
                "signaal( \"K1\", \"sein\" )");
        rules.add(TinyRules.dated(
                "stap",
                any(DATES, random),
                "$c : Pleegcontract( )\n" + any(PATTERNS, random),
                "new Stap( \"a\", $c.van )"));
        rules.add(TinyRules.rule("trap", "$t : Trede( )\n$c : Pleegcontract( )", "new Stap( $t.naam, $c.van )"));
        rules.add(TinyRules.dated(
                "verder", any(DATES, random), any(STAPS, random) + any(PATTERNS, random), "new Stap( \"b\", $s.dag )"));
        for (int i = 0; i < 9; i++) {
            StringBuilder when = new StringBuilder(any(PATTERNS, random));
            for (int n = random.nextInt(3); n >= 0; n--) {
                when.append('\n').append(any(random.nextInt(3) > 0 ? PATTERNS : MADE, random));
            }
            if (random.nextInt(3) == 0) {
                when.append('\n').append(any(BOUND, random));
            }
            // what is made by rules that ask for what is made last could go round in circles through a "not"
            boolean early = when.indexOf("Stap(") < 0 && when.indexOf("Recht(") < 0 && when.indexOf("Trede(") < 0;
            String made = early
                    ? any(conclusions.subList(0, 4), random)
                    : any(conclusions.subList(4, conclusions.size()), random);
            rules.add(TinyRules.dated("regel " + i, any(DATES, random), when.toString(), made));
        }
        return TinyRules.on(SUBJECTS, rules.toArray(String[]::new));
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<String> dossiers() {
        Random random = new Random(1);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 140; i++) {
            String day = random.nextBoolean() ? "2022-06-01" : "2024-06-01";
            int age = List.of(4, 16, 17, 18, 19, 20, 25).get(random.nextInt(7));
            String measures = any(
                    List.of(
                            "[]",
                            "[{soort: voogdij, van: 2021-05-05}]",
                            "[{soort: voogdij, van: 2022-05-05}, {soort: ondertoezichtstelling, van: 2022-05-05}]",
                            "[{soort: ondertoezichtstelling, van: 2023-02-01}, {soort: voogdij, van: 2023-02-02}]"),
                    random);
            String earlier = any(
                    List.of(
                            "[]",
                            "[{soort: gezinshuis, van: 2021-01-01, tot: 2021-12-31}]",
                            "[{soort: instelling, van: 2021-01-01}]"),
                    random);
            String begun = any(List.of("2022-01-01", "2022-05-05", day), random);
            String contract = any(
                    List.of(
                            "geen",
                            "{van: " + begun + "}",
                            "{van: " + begun + ", voorlopig: ja}",
                            "[{van: " + begun + ", tot: " + day + "}]"),
                    random);
            String placements = random.nextInt(5) == 0
                    ? "[]"
                    : """

                        - naam: een
                          van: %s
                          variant: %s
                          spoed: %s
                          nachtenPerWeek: %s
                          verleningsbesluit: geen
                          pleegcontract: %s
                          anderePleegkinderen: []
                          toeslagBeperking: geen
                          verblijfsdagen: []
                          aanbieder: {naam: A, gecontracteerdDoorGemeente: ja}
                          pleegouder: {geboortedatum: %s, herkomst: bestand, eigenKindOfStiefkind: nee, begeleidtPleegouders: nee, verzorgdeAlVoorContract: nee, voorbereidingAfgerond: nee, verklaringVanGeenBezwaar: nee, plaatsingPassend: nee, pleegoudervoogdij: geen}
                        """.formatted(
                                    begun,
                                    any(List.of("crisis", "opvoeding", "deeltijd"), random),
                                    any(List.of("ja", "nee"), random),
                                    any(List.of("1", "3", "7"), random),
                                    contract,
                                    any(List.of("1980-01-01", "2000-01-01"), random));
            all.add("""
                    titel: Zomaar een kind
                    peildatum: %s
                    jeugdige:
                      geboortedatum: %d-03-03
                      beperkingen: %s
                      maatregelen: %s
                      gezag: []
                      woonadressen: []
                      moederBijGeboorte: Aa
                      werkelijkVerblijf: Aa
                      eerdereVerblijven: %s
                      jeugdhulpNoodzakelijk: []
                    plaatsingen: %s
                    """.formatted(
                            day,
                            Integer.parseInt(day.substring(0, 4)) - age,
                            any(List.of("[]", "[psychisch]"), random),
                            measures,
                            earlier,
                            placements));
        }
        return all;
    }
}
