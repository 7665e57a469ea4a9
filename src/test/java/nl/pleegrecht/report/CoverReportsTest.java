package nl.pleegrecht.report;

import static nl.pleegrecht.testing.Facts.fact;
import static nl.pleegrecht.testing.Facts.situation;
import static nl.pleegrecht.testing.TinyRules.dated;
import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.pleegrecht.analysis.Coverage;
import nl.pleegrecht.analysis.Observer;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.facts.Jeugdige;
import nl.pleegrecht.facts.Plaatsing;
import nl.pleegrecht.report.CoverGaps.Gap;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.RuleFile;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;

/** One coverage as text, JSON and a page. */
class CoverReportsTest {
    private static final Messages DUTCH = Messages.in("nl");

    private static final String URGENT = rule(
            "crisis <4 weken",
            "Jeugdige( leeftijd >= 5 )\nPlaatsing( spoed == true,\n           crisisweek <= 4 )",
            "recht( \"pas\" )");
    private static final String LATER =
            dated("later", "date-effective \"2024-01-01\"", "Plaatsing( spoed == false )", "recht( \"jas\" )");

    private final RuleBook book = TinyRules.of(URGENT, LATER);
    private final Coverage coverage = cover(book);

    @Test
    void text_has_the_figures_and_what_case_would_show_the_rest() {
        assertThat(CoverText.of(book, coverage, 100, DUTCH)).isEqualTo("""
                Wat de scenario's van de regels laten zien (scenario's: 1, situaties: 1)

                  regels die werken                         1 / 2        50,0%
                  uitkomsten van voorwaarden                5 / 14       35,7%
                  waarden rond grenzen                      1 / 6        16,6%
                  rijen met bedragen                        0 / 0       100,0%
                  samen                                     7 / 22       31,8%
                  Niet meegeteld: daggeld (rijen: 3); geen regel vraagt ernaar.
                  Niet meegeteld: maandgeld (rijen: 1); geen regel vraagt ernaar.

                Wat ontbreekt
                Een voorwaarde komt aan de beurt als alles wat in de regel vóór haar staat, is
                vervuld; de zaken hieronder dus ook.

                klein/regels.drl:1  crisis <4 weken
                  klein/regels.drl:5:1  Jeugdige( leeftijd >= 5 )
                      een zaak zonder Jeugdige die aan deze voorwaarden voldoet
                  klein/regels.drl:5:11  leeftijd >= 5
                      een zaak met Jeugdige.leeftijd: 4; 5; 6
                  klein/regels.drl:6:1  Plaatsing( spoed == true, crisisweek <= 4 )
                      een zaak zonder Plaatsing die aan deze voorwaarden voldoet
                  klein/regels.drl:6:12  spoed == true
                      een zaak met Plaatsing.spoed: iets anders dan ja
                  klein/regels.drl:7:12  crisisweek <= 4
                      een zaak met Plaatsing.crisisweek: 3; 5

                klein/regels.drl:12  later
                      een zaak met een dag waarop de regel geldt: vanaf 1 januari 2024
                  Voorwaarden van deze regel die nog nooit aan de beurt kwamen: 2

                """);
    }

    @Test
    void text_tells_of_each_file_the_first_few_and_how_many_more() {
        assertThat(CoverText.of(book, coverage, 2, DUTCH)).endsWith("""
                klein/regels.drl:1  crisis <4 weken
                  klein/regels.drl:5:1  Jeugdige( leeftijd >= 5 )
                      een zaak zonder Jeugdige die aan deze voorwaarden voldoet
                  klein/regels.drl:5:11  leeftijd >= 5
                      een zaak met Jeugdige.leeftijd: 4; 5; 6

                … en nog 4 in klein/regels.drl; met --all staat alles er.

                """);
    }

    @Test
    void hints_are_in_both_languages() {
        assertThat(new CoverGaps(book, Messages.in("en")).all(coverage))
                .extracting(Gap::hint)
                .contains("a case with Plaatsing.crisisweek: 3; 5", "a case with Plaatsing.spoed: anything but ja");
    }

    @Test
    void a_not_a_date_and_another_fact_have_hints_of_their_own() {
        RuleBook others = TinyRules.of(rule(
                "pas",
                "$p : Plaatsing( van >= \"2022-01-01\" )\nJeugdige( geboortedatum < $p.van, leeftijd > $p.rangnummer )\nnot Afwezigheid( )",
                "recht( \"pas\" )"));

        assertThat(new CoverGaps(others, DUTCH)
                        .all(cover(
                                others,
                                fact(Plaatsing.class, "van", java.time.LocalDate.of(2023, 1, 1)),
                                fact(Jeugdige.class, "leeftijd", 12))))
                .extracting(Gap::hint)
                .contains(
                        "een zaak met Plaatsing.van: 2021-12-31; 2022-01-01; 2022-01-02",
                        "een zaak met Jeugdige.geboortedatum: de dag vóór $p.van; dezelfde dag als $p.van; de dag na $p.van",
                        "een zaak met Jeugdige.leeftijd: $p.rangnummer min 1; gelijk aan $p.rangnummer; $p.rangnummer plus 1",
                        "een zaak met een Afwezigheid");
    }

    @Test
    void json_counts_cases_and_names_the_first() throws IOException {
        String json = CoverJson.of(book, coverage, DUTCH);
        JsonNode root = new ObjectMapper().readTree(json);

        assertThat(json).isEqualTo(CoverJson.of(book, cover(book), DUTCH)).endsWith("}\n");
        assertThat(root.at("/samenvatting/samen").toString()).isEqualTo("{\"gezien\":7,\"van\":22,\"promille\":318}");
        assertThat(root.at("/regels/0/werkt").toString()).isEqualTo("{\"scenarios\":1,\"eerste\":\"zaak.yaml\"}");
        assertThat(root.at("/regels/0/voorwaarden/4/grens").toString())
                .isEqualTo(
                        "{\"onder\":{\"scenarios\":0},\"op\":{\"scenarios\":1,\"eerste\":\"zaak.yaml\"},\"boven\":{\"scenarios\":0}}");
        assertThat(root.at("/ontbreekt/0/regel").asInt()).isEqualTo(5);
        assertThat(root.has("normen")).isFalse();
    }

    @Test
    void a_page_has_the_rules_in_colour_and_nothing_from_elsewhere() {
        String page =
                CoverHtml.of(book, List.of(new RuleFile("klein/regels.drl", URGENT + "\n" + LATER)), coverage, DUTCH);

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"nl\">")
                .contains("rule <span class=\"alles\">&quot;crisis &lt;4 weken&quot;</span>")
                .contains("<span class=\"deels\">spoed == true</span>")
                .contains("rule <span class=\"niets\">&quot;later&quot;</span>")
                .contains("<span class=\"niets\">spoed == false</span>")
                .contains("   7 ◐ ")
                .doesNotContain("<script", "http:", "https:", "@import", "url(")
                .endsWith("</html>\n");
    }

    private static Coverage cover(RuleBook book) {
        return cover(book, fact(Jeugdige.class, "leeftijd", 10), fact(Plaatsing.class, "spoed", true, "crisisweek", 4));
    }

    private static Coverage cover(RuleBook book, nl.pleegrecht.evaluation.Fact... facts) {
        Observer observer = new Observer(book);
        return Coverage.of(
                observer, Optional.empty(), List.of(observer.observe("zaak.yaml", List.of(situation(facts)))));
    }
}
