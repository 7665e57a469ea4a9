package nl.pleegrecht.analysis.implied;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.explain.Interpreter;
import nl.pleegrecht.explain.Verdict;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.Subject;
import nl.pleegrecht.testing.TinyRules;
import nl.pleegrecht.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** As {@link RandomRulesTest}: answers that hang on how many things there can be, and on which of them are one. */
class RandomTypesTest {
    private static final String SUBJECTS = """
            plaats: {label: {nl: Plaats, en: Place}, soort: vaststelling}
            punten: {label: {nl: Punten, en: Points}, soort: vaststelling}
            "hulp: <wat>": {label: {nl: "Hulp: <wat>", en: "Help: <wat>"}, soort: vaststelling, per: AanvullendeHulp.omschrijving}
            """;

    private static final String TYPES = """
            declare Adres
                gemeente : String
                van      : LocalDate
            end
            declare Punt
                naam : String
                van  : LocalDate
            end
            """;

    private static final List<String> ADDRESSES = List.of(
            "$a : Woonadres( )",
            "$a : Woonadres( loopt == true )",
            "$a : Woonadres( soort == Adressoort.WOONADRES )",
            "$a : Woonadres( loopt == true, soort == Adressoort.WOONADRES )",
            "$a : Woonadres( van < \"2022-01-01\", tot >= \"2022-01-01\", soort == Adressoort.WOONADRES )",
            "$a : Woonadres( loopt == true )\nnot Woonadres( soort == Adressoort.BRIEFADRES )");

    private static final List<String> MEASURES = List.of(
            "$m : Maatregel( )",
            "$m : Maatregel( soort == Maatregelsoort.VOOGDIJ )",
            "$m : Maatregel( )\nnot Maatregel( van < $m.van )",
            "$m : Maatregel( )\nnot Maatregel( van > $m.van )");

    private static final List<String> PLACES = List.of(
            "$a : Adres( )", "$a : Adres( )\nnot Adres( van > $a.van )", "$a : Adres( )\nnot Adres( van < $a.van )");

    private static final List<String> POINTS = List.of(
            "$p : Punt( )", "$p : Punt( naam == \"a\" )", "$p : Punt( )\nnot Punt( van < $p.van )", "not Punt( )");

    private static final List<String> HELP = List.of(
            "$h : AanvullendeHulp( )",
            "$h : AanvullendeHulp( vorm == Hulpvorm.THERAPIE )",
            "$h : AanvullendeHulp( vorm != Hulpvorm.THERAPIE )",
            "$h : AanvullendeHulp( vorm in ( Hulpvorm.THERAPIE, Hulpvorm.DIAGNOSTIEK ) )",
            "$h : AanvullendeHulp( vorm not in ( Hulpvorm.THERAPIE, Hulpvorm.DIAGNOSTIEK ) )");

    private final List<Situation> situations = situations();

    @Test
    void what_is_called_decided_never_has_two_answers_and_never_none() {
        int proven = 0;
        int contradicted = 0;
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            List<String> rules = rules(random);
            RuleBook book = TinyRules.on(SUBJECTS, rules.toArray(String[]::new));
            Decisions decisions = new Decisions(book);
            Interpreter interpreter = new Interpreter(book);
            List<Verdict> verdicts = situations.stream()
                    .flatMap(situation -> interpreter.on(situation).verdicts().stream())
                    .toList();
            for (Subject subject : book.subjects().all()) {
                Decided decided = decisions.of(subject);
                List<Verdict> ours = verdicts.stream()
                        .filter(verdict -> subject.covers(verdict.subject()))
                        .toList();
                boolean two = ours.stream().anyMatch(Verdict::isContradiction);
                boolean none = ours.stream().anyMatch(Verdict::isGap);
                contradicted += two || none ? 1 : 0;
                proven += decided.neverTwo() && decided.neverNone() ? 1 : 0;
                String what = seed + ": " + subject.name() + "\n" + String.join("\n", rules);
                assertThat(two && decided.neverTwo()).as("two, " + what).isFalse();
                assertThat(none && decided.neverNone()).as("none, " + what).isFalse();
            }
        }
        assertThat(proven).as("subjects called decided").isGreaterThan(60);
        assertThat(contradicted).as("subjects with two answers or none").isGreaterThan(60);
    }

    private static List<String> rules(Random random) {
        List<String> rules = new ArrayList<>(List.of(TYPES));
        add(rules, any(ADDRESSES, random), "new Adres( $a.gemeente, $a.van )");
        if (random.nextBoolean()) {
            add(rules, "$j : Jeugdige( )\nnot Woonadres( )", "new Adres( \"Nergens\", $j.geboortedatum )");
        }
        add(rules, any(MEASURES, random), "new Punt( \"a\", $m.van )");
        if (random.nextBoolean()) {
            add(
                    rules,
                    any(MEASURES, random),
                    any(List.of("new Punt( \"b\", $m.van )", "new Punt( \"a\", $m.van )"), random));
        }
        add(rules, any(PLACES, random), "vaststelling( \"plaats\", $a.gemeente )");
        add(rules, any(List.of("not Adres( )", "not Woonadres( )"), random), "vaststelling( \"plaats\", \"geen\" )");
        add(rules, any(POINTS.subList(0, 3), random), "vaststelling( \"punten\", $p.naam )");
        add(rules, any(List.of("not Punt( )", "not Maatregel( )"), random), "vaststelling( \"punten\", \"geen\" )");
        add(rules, any(HELP, random), "vaststelling( \"hulp: \" + $h.omschrijving, \"ja\" )");
        add(rules, any(HELP, random), "terBeoordeling( \"hulp: \" + $h.omschrijving, \"gemeente\" )");
        return rules;
    }

    private static void add(List<String> rules, String when, String then) {
        rules.add(TinyRules.rule("regel " + rules.size(), when, then));
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<Situation> situations() {
        Timeline timeline = new Timeline(new Kernel(TinyRules.on(SUBJECTS, TYPES)));
        List<Situation> all = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 160; i++) {
            String dossier = """
                    titel: Zomaar een kind
                    peildatum: 2024-06-01
                    jeugdige:
                      geboortedatum: 2010-03-03
                      maatregelen: %s
                      woonadressen: %s
                    plaatsingen:
                      - naam: een
                        van: 2024-01-01
                        aanvullendeHulp: %s
                    """.formatted(
                            any(
                                    List.of(
                                            "[]",
                                            "[{soort: voogdij, van: 2021-05-05}]",
                                            "[{soort: voogdij, van: 2022-05-05}, {soort: ondertoezichtstelling, van: 2022-05-05}]",
                                            "[{soort: ondertoezichtstelling, van: 2023-02-01}, {soort: voogdij, van: 2023-02-02}]"),
                                    random),
                            any(
                                    List.of(
                                            "[]",
                                            "[{gemeente: Aa, van: 2015-01-01}]",
                                            "[{gemeente: Aa, van: 2015-01-01, tot: 2021-12-31}, {gemeente: Bee, van: 2022-01-01}]",
                                            "[{gemeente: Aa, van: 2015-01-01}, {gemeente: Bee, van: 2023-01-01}]",
                                            "[{gemeente: Aa, van: 2015-01-01}, {gemeente: Bee, van: 2020-01-01, soort: briefadres}]",
                                            "[{gemeente: Aa, van: 2015-01-01, tot: 2030-01-01}, {gemeente: Bee, van: 2020-01-01, soort: briefadres}]",
                                            "[{gemeente: Aa, van: 2015-01-01, soort: briefadres}]"),
                                    random),
                            any(
                                    List.of(
                                            "[]",
                                            "[{vorm: therapie, van: 2024-02-01}]",
                                            "[{vorm: diagnostiek, van: 2024-02-01}, {vorm: therapie, van: 2024-02-01}]",
                                            "[{vorm: reguliere begeleiding, van: 2024-02-01}]"),
                                    random));
            all.addAll(timeline.situations(new DossierReader().read(dossier, "dossier " + i)));
        }
        return all;
    }
}
