package nl.pleegrecht.timeline;

import static nl.pleegrecht.testing.TinyRules.dated;
import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.rulebook.Heading;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;

/** School pays the child a day, the town pays the school a month and a year; the coat is nobody's. */
class TotalsTest {
    private static final String SUBJECTS = """
            stromen:
              school aan kind: {nl: School aan kind, en: School to child}
              stad aan school: {nl: Stad aan school, en: Town to school}
              ouders: {nl: Ouders, en: Parents}
            fiets: {soort: recht, eenheid: dag, telt: ja, stroom: school aan kind}
            kaart: {soort: recht, eenheid: dag, telt: ja, stroom: school aan kind}
            jas: {soort: recht, eenheid: dag}
            maandgeld: {soort: recht, eenheid: maand, stroom: stad aan school}
            jaargeld: {soort: recht, eenheid: jaar, stroom: stad aan school}
            "post: <omschrijving>": {soort: recht, eenheid: eenmalig, telt: ja, per: BijzondereKosten.omschrijving, stroom: school aan kind}
            """;
    private static final String FIETS = pays("fiets", "2, Eenheid.DAG");
    private static final String KAART = pays("kaart", "0.50, Eenheid.DAG");
    private static final String MAAND = pays("maandgeld", "100, Eenheid.MAAND");
    private static final String JAAR = pays("jaargeld", "5000, Eenheid.JAAR");

    @Test
    void a_period_over_a_month_border_is_split_by_days() {
        Totals totals = totals(Cases.dossier("2023-05-30", "2023-07-02", "van: 2023-01-01"), FIETS, KAART);

        assertThat(shown(totals))
                .containsExactly(
                        "2023-05 fiets 4.00 (2 dag)",
                        "2023-05 kaart 1.00 (2 dag)",
                        "2023-06 fiets 60.00 (30 dag)",
                        "2023-06 kaart 15.00 (30 dag)",
                        "2023-07 fiets 4.00 (2 dag)",
                        "2023-07 kaart 1.00 (2 dag)");
    }

    @Test
    void two_amounts_in_one_month_come_to_one_line_and_a_year_to_its_months() {
        String dearer = dated(
                "fiets vanaf 2024",
                "date-effective \"2024-01-11\"",
                "Plaatsing( )",
                "recht( \"fiets\", 3, Eenheid.DAG )");
        String cheaper = dated(
                "fiets tot 2024", "date-expires \"2024-01-11\"", "Plaatsing( )", "recht( \"fiets\", 2, Eenheid.DAG )");
        Totals totals = totals(Cases.dossier("2023-12-31", "2024-01-20", "van: 2023-01-01"), cheaper, dearer);

        assertThat(shown(totals)).containsExactly("2023-12 fiets 2.00 (1 dag)", "2024-01 fiets 50.00 (20 dag)");
        assertThat(sum(totals, line -> line.month().getYear() == 2023)).isEqualTo("2.00");
        assertThat(sum(totals, line -> line.month().getYear() == 2024)).isEqualTo("50.00");
        assertThat(totals.of(line -> line.month().getYear() == 2022)).isEmpty();
    }

    @Test
    void what_is_due_a_month_is_due_on_its_first_day() {
        assertThat(shown(totals(Cases.dossier("2023-05-01", "2023-07-01", "van: 2023-01-01"), MAAND)))
                .containsExactly(
                        "2023-05 maandgeld 100.00 (1 maand)",
                        "2023-06 maandgeld 100.00 (1 maand)",
                        "2023-07 maandgeld 100.00 (1 maand)");
        assertThat(shown(totals(Cases.dossier("2023-05-02", "2023-05-31", "van: 2023-01-01"), MAAND)))
                .isEmpty();
        assertThat(shown(
                        totals(Cases.dossier("2023-05-01", "2023-07-31", "{van: 2023-05-02, tot: 2023-06-30}"), MAAND)))
                .containsExactly("2023-06 maandgeld 100.00 (1 maand)");
    }

    @Test
    void what_is_due_a_year_is_shared_out_over_the_days_of_the_calendar_year() {
        Totals year = totals(Cases.dossier("2023-01-01", "2023-12-31", "van: 2021-05-15"), JAAR);
        Totals leapYear = totals(Cases.dossier("2024-01-01", "2024-12-31", "van: 2021-05-15"), JAAR);

        assertThat(shown(year)).hasSize(12).startsWith("2023-01 jaargeld 424.66");
        assertThat(sum(year, line -> true)).isEqualTo("5000.00");
        assertThat(shown(leapYear)).hasSize(12).startsWith("2024-01 jaargeld 423.50");
        assertThat(sum(leapYear, line -> true)).isEqualTo("5000.00");
        assertThat(shown(totals(Cases.dossier("2023-06-01", "2023-07-31", "{van: 2023-06-30, tot: 2023-07-01}"), JAAR)))
                .containsExactly("2023-06 jaargeld 13.70", "2023-07 jaargeld 13.70");
    }

    @Test
    void each_placement_has_lines_of_its_own_that_come_together() {
        Totals totals = totals(
                Cases.dossier(
                        "2023-06-01",
                        "2023-06-30",
                        "{naam: a, van: 2023-06-01, tot: 2023-06-10}",
                        "{naam: b, van: 2023-06-10}"),
                FIETS,
                JAAR);

        assertThat(totals.lines()).extracting(TotalLine::placement).containsExactly("a", "b", "a", "b");
        assertThat(shown(totals))
                .containsExactly(
                        "2023-06 fiets 20.00 (10 dag)",
                        "2023-06 fiets 42.00 (21 dag)",
                        "2023-06 jaargeld 136.99",
                        "2023-06 jaargeld 287.67");
        assertThat(sum(totals, line -> line.flow().equals("school aan kind"))).isEqualTo("62.00");
        assertThat(totals.subjects(line -> true)).containsExactly("fiets", "jaargeld");
    }

    @Test
    void a_cost_falls_in_the_month_of_its_day_and_only_flows_with_something_are_there() {
        Totals totals = totals(
                Cases.dossier("2023-05-01", "2023-06-30", """
                        van: 2023-01-01
                        bijzondereKosten:
                          - {omschrijving: bril, categorie: gezondheid, datum: 2023-06-29, bedrag: 100.25, noodzakelijk: ja}
                        """),
                rule(
                        "post",
                        "$k : BijzondereKosten( noodzakelijk == true )",
                        "recht( \"post: \" + $k.omschrijving, $k.bedrag, Eenheid.EENMALIG )"),
                rule("jas", "Plaatsing( )", "recht( \"jas\", 9, Eenheid.DAG )"));

        assertThat(shown(totals)).containsExactly("2023-06 post: bril 100.25 (1 eenmalig)");
        assertThat(totals.flows()).extracting(Heading::name).containsExactly("school aan kind");
    }

    @Test
    void where_a_part_has_no_number_the_word_stands_in_its_month_and_in_every_sum_over_it() {
        String unknown = dated(
                "kaart",
                "date-effective \"2023-02-01\"",
                "Plaatsing( spoed == true )",
                "recht( \"kaart\", 1, Eenheid.DAG )");
        String judged = dated(
                "maandgeld", "date-effective \"2023-02-01\"", "Plaatsing( )", "terBeoordeling( \"maandgeld\", \"x\" )");
        Totals totals = totals(Cases.dossier("2023-01-01", "2023-02-28", "van: 2023-01-01"), FIETS, unknown, judged);

        assertThat(shown(totals))
                .containsExactly(
                        "2023-01 fiets 62.00 (31 dag)",
                        "2023-01 kaart geen regels",
                        "2023-01 maandgeld geen regels",
                        "2023-02 fiets 56.00 (28 dag)",
                        "2023-02 kaart onbekend",
                        "2023-02 maandgeld ter beoordeling");
        assertThat(sum(totals, in(2023, 2).and(line -> line.counts()))).isEqualTo("onbekend");
        assertThat(sum(totals, in(2023, 2))).isEqualTo("onbekend");
        assertThat(sum(totals, line -> true)).isEqualTo("geen regels");
    }

    @Test
    void days_of_stay_a_month_are_rounded_together_so_that_the_lines_come_to_the_total() {
        String[] rules = {pays("fiets", "20.01, Eenheid.VERBLIJFSDAG"), pays("kaart", "4.65, Eenheid.VERBLIJFSDAG")};
        Judgement judgement = judge(
                Cases.dossier("2023-06-01", "2023-07-31", "{van: 2023-01-01, verblijfsdagenPerMaand: 2.5}"), rules);

        assertThat(shown(new Totals(judgement)))
                .containsExactly(
                        "2023-06 fiets 50.03 (2.5 verblijfsdag)",
                        "2023-06 kaart 11.62 (2.5 verblijfsdag)",
                        "2023-07 fiets 50.03 (2.5 verblijfsdag)",
                        "2023-07 kaart 11.62 (2.5 verblijfsdag)");
        assertThat(new Sums(judgement).total())
                .as("2.5 × 24.66, twice")
                .hasToString(sum(new Totals(judgement), line -> true))
                .hasToString("123.30");
    }

    @Test
    void of_a_part_of_a_month_the_days_of_stay_are_not_known() {
        Totals totals = totals(
                Cases.dossier("2023-06-02", "2023-07-31", "{van: 2023-01-01, verblijfsdagenPerMaand: 2}"),
                pays("fiets", "10, Eenheid.VERBLIJFSDAG"));

        assertThat(shown(totals)).containsExactly("2023-06 fiets onbekend", "2023-07 fiets 20.00 (2 verblijfsdag)");
    }

    private static String pays(String subject, String amount) {
        return rule(subject, "Plaatsing( )", "recht( \"" + subject + "\", " + amount + " )");
    }

    private static Predicate<TotalLine> in(int year, int month) {
        return line -> line.month().equals(YearMonth.of(year, month));
    }

    private static String sum(Totals totals, Predicate<TotalLine> wanted) {
        return totals.of(wanted).orElseThrow().sum().toString();
    }

    private static List<String> shown(Totals totals) {
        return totals.lines().stream()
                .map(line -> line.month() + " " + line.subject() + " " + line.sum()
                        + (line.count() == null ? "" : " (" + line.count() + " " + line.unit() + ")"))
                .toList();
    }

    private static Totals totals(Dossier dossier, String... rules) {
        return new Totals(judge(dossier, rules));
    }

    /** On subjects of which the rules say nothing there is no right. */
    private static Judgement judge(Dossier dossier, String... rules) {
        StringBuilder all = new StringBuilder(String.join("\n", rules));
        for (String subject : new String[] {"fiets", "kaart", "jas", "maandgeld", "jaargeld"}) {
            if (all.indexOf("\"" + subject + "\"") < 0) {
                all.append(rule("geen " + subject, "Plaatsing( )", "geenRecht( \"" + subject + "\" )"));
            }
        }
        if (all.indexOf("\"post: ") < 0) {
            all.append(rule("geen post", "$k : BijzondereKosten( )", "geenRecht( \"post: \" + $k.omschrijving )"));
        }
        return new Timeline(new Kernel(TinyRules.on(SUBJECTS, all.toString()))).judge(dossier);
    }
}
