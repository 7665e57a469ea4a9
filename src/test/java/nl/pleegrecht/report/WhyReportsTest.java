package nl.pleegrecht.report;

import static nl.pleegrecht.testing.Examples.CASE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.testing.RealRules;
import nl.pleegrecht.testing.TinyRules;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trees behind answers, in each form. */
class WhyReportsTest {
    private static final String DAY =
            CASE.replace("periode: {van: 2023-06-01, tot: 2023-06-10}", "peildatum: 2023-06-03");

    private static final String RULES = """
            declare Haast
                sinds : LocalDate
            end
            """
            + TinyRules.rule("haast", "$p : Plaatsing( spoed == true )", "new Haast( $p.van )")
            + TinyRules.rule("een kaart", """
                    $haast : Haast( )
                    not Afwezigheid( van >= $haast.sinds, tijdelijk == false || verminderen == true )
                    not Maatregel( soort in ( Maatregelsoort.VOOGDIJ, Maatregelsoort.VOORLOPIGE_VOOGDIJ ) )
                    not Jeugdige( beperkingen contains Beperking.PSYCHISCH, leeftijd != 9 )
                    """, "recht( \"kaart\", 1.50, Eenheid.DAG )")
            + TinyRules.rule("een pas", "exists Haast( )\nnot Gezag( )\nnot Ver( )", "recht( \"pas\" )")
            + TinyRules.rule("een soort", "Recht( onderwerp == \"kaart\" )", "vaststelling( \"soort\", \"gewoon\" )")
            + TinyRules.rule("anders", "not Recht( onderwerp == \"kaart\" )", "vaststelling( \"soort\", \"ander\" )")
            + TinyRules.rule("ver", "Plaatsing( naam == \"ver\" )", "new Ver( )")
            + "declare Ver\nend\n";

    private static final String SUBJECTS = """
            kaart: {label: {nl: Kaart, en: Card}, soort: recht, eenheid: dag}
            pas: {label: {nl: Pas, en: Pass}, soort: recht}
            soort: {label: {nl: Soort, en: Kind}, soort: vaststelling}
            """;

    @Test
    void text_has_guides_and_says_what_was_told_once_only_once() {
        assertThat(new TextReport(judge(DAY), Messages.in("nl"), true).text()).contains("""
                          Kaart  € 1,50 per dag
                              Uitleg van een kaart. (grond van een kaart)
                              een kaart (klein/regels.drl:12)
                              ├─ er is geen afwezigheid met van ≥ 2023-06-02 en (tijdelijk = nee of
                              │  verminderen = ja)
                              ├─ er is geen maatregel met soort een van voogdij, voorlopige voogdij
                              ├─ er is geen jeugdige met beperkingen waaronder psychisch en leeftijd ≠ 9
                              └─ haast (sinds = 2023-06-02)
                                 │  haast (grond van haast; klein/regels.drl:4)
                                 ├─ Plaatsing.spoed = ja  (geval.yaml:9)
                                 └─ Plaatsing.van = 2023-06-02  (geval.yaml:6)
                          Pas    recht
                              Uitleg van een pas. (grond van een pas)
                              een pas (klein/regels.drl:24)
                              ├─ er is geen gezag
                              ├─ er is geen 'ver'
                              └─ haast (sinds = 2023-06-02) (zie kaart hierboven)
                          Soort  gewoon
                              Uitleg van een soort. (grond van een soort)
                              een soort (klein/regels.drl:34)
                              └─ kaart: € 1,50 per dag (zie kaart hierboven)
                        """);
    }

    @Test
    void english_words_around_dutch_law() {
        assertThat(new TextReport(judge(DAY), Messages.in("en"), true).text())
                .contains("there is no gezag", "(see kaart above)", "kaart: € 1.50 per day");
    }

    @Test
    void json_has_a_whole_tree_for_each_answer_and_only_when_asked_for() {
        JsonNode answers = JsonReport.of(judge(DAY), true).at("/perioden/0/antwoorden");

        assertThat(answers.at("/1/waarom/0").toString())
                .isEqualTo("{\"conclusie\":\"recht op pas\",\"regel\":\"een pas\",\"grondslag\":\"grond van een pas\","
                        + "\"bestand\":\"klein/regels.drl:24\",\"feiten\":[],"
                        + "\"afwezig\":[\"er is geen gezag\",\"er is geen 'ver'\"],"
                        + "\"doordat\":[{\"conclusie\":\"haast (sinds = 2023-06-02)\",\"regel\":\"haast\","
                        + "\"grondslag\":\"grond van haast\",\"bestand\":\"klein/regels.drl:4\","
                        + "\"feiten\":[{\"feit\":\"Plaatsing.spoed\",\"waarde\":\"ja\",\"bron\":\"geval.yaml:9\"},"
                        + "{\"feit\":\"Plaatsing.van\",\"waarde\":\"2023-06-02\",\"bron\":\"geval.yaml:6\"}],"
                        + "\"afwezig\":[],\"doordat\":[]}]}");
        assertThat(answers.at("/2/waarom/0/doordat/0/doordat/0/conclusie").asText())
                .isEqualTo("haast (sinds = 2023-06-02)");
        assertThat(JsonReport.of(judge(DAY)).findValues("waarom")).isEmpty();
    }

    @Test
    void what_two_rules_of_one_answer_share_is_told_once_in_it() {
        String twice = RULES + TinyRules.rule("nog een pas", "Haast( )\nPlaatsing( )", "recht( \"pas\" )");
        JsonNode why = JsonReport.of(judge(DAY, twice), true).at("/perioden/0/antwoorden/1/waarom");

        assertThat(StreamSupport.stream(why.spliterator(), false)
                        .map(tree -> tree.at("/doordat/0").has("hierboven")))
                .containsExactly(false, true);
    }

    @Test
    void a_document_has_title_tables_signals_totals_and_the_trees_as_lists() {
        String text = new MarkdownReport(
                        judge(DAY.replace("Een kind", "'1. Een *kind* | <b>'")
                                .replace("'1. Een *kind* | <b>' in een gezin", "'1. Een *kind* | <b>'")),
                        Messages.in("nl"),
                        true)
                .text();

        assertThat(text.replaceFirst("regels `[0-9a-f]{12}`", "regels `…`")).isEqualTo("""
                # 1\\. Een \\*kind\\* \\| \\<b\\>

                `geval.yaml`, regels `…`

                ## gezin, 3 juni 2023 (1 dag)

                | Onderwerp | Antwoord | Uitleg | Grondslag |
                |---|---|---|---|
                | Kaart | € 1,50 per dag | Uitleg van een kaart. | grond van een kaart |
                | Pas | recht | Uitleg van een pas. | grond van een pas |
                | Soort | gewoon | Uitleg van een soort. | grond van een soort |

                **Samen per dag:** € 0,00

                ### Waarom

                - **kaart: € 1,50 per dag** – een kaart (grond van een kaart; `klein/regels.drl:12`)
                  - er is geen afwezigheid met van ≥ 2023-06-02 en (tijdelijk = nee of verminderen = ja)
                  - er is geen maatregel met soort een van voogdij, voorlopige voogdij
                  - er is geen jeugdige met beperkingen waaronder psychisch en leeftijd ≠ 9
                  - **haast (sinds = 2023-06-02)** – haast (grond van haast; `klein/regels.drl:4`)
                    - Plaatsing.spoed = ja (`geval.yaml:9`)
                    - Plaatsing.van = 2023-06-02 (`geval.yaml:6`)
                - **recht op pas** – een pas (grond van een pas; `klein/regels.drl:24`)
                  - er is geen gezag
                  - er is geen 'ver'
                  - **haast (sinds = 2023-06-02)** (zie kaart hierboven)
                - **soort: gewoon** – een soort (grond van een soort; `klein/regels.drl:34`)
                  - **kaart: € 1,50 per dag** (zie kaart hierboven)

                ## Totalen

                **Totaal over 3 juni 2023: € 0,00**
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void in_documents_on_real_cases_every_row_has_the_cells_of_its_head(String language) {
        for (Judgement judgement : RealRules.judgements()) {
            String text = new MarkdownReport(judgement, Messages.in(language), true).text();
            int cells = 0;
            for (String line : text.lines().toList()) {
                int bars = line.startsWith("|") ? line.split("(?<!\\\\)\\|", -1).length : 0;
                assertThat(bars).as(line).isIn(cells == 0 || bars == 0 ? List.of(bars) : List.of(cells));
                cells = bars;
            }
            assertThat(text).doesNotContain("\n\n\n", "{$", "rapport.", "waarom.");
        }
    }

    private static Judgement judge(String yaml) {
        return judge(yaml, RULES);
    }

    private static Judgement judge(String yaml, String rules) {
        String complete = yaml.replace("Utrecht}", "Utrecht, gezag: [], beperkingen: [], maatregelen: []}");
        return new Timeline(new Kernel(TinyRules.on(SUBJECTS, rules)))
                .judge(new DossierReader().read(complete, "geval.yaml"));
    }
}
