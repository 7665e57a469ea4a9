package nl.pleegrecht.report;

import static nl.pleegrecht.analysis.Traces.NORMS;
import static nl.pleegrecht.analysis.Traces.PLAYED;
import static nl.pleegrecht.analysis.Traces.RULES;
import static nl.pleegrecht.analysis.Traces.played;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.analysis.NormTrace;
import nl.pleegrecht.analysis.Played;
import nl.pleegrecht.analysis.Traces;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.replay.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One trace of norms as text, Markdown and JSON. */
class SourcesReportsTest {
    private static final Messages DUTCH = Messages.in("nl");

    @TempDir
    private Path folder;

    @Test
    void text_is_a_block_for_each_norm_rule_and_choice() {
        assertThat(SourcesText.of(trace(played("open.yaml", Status.OPENSTAAND, "drie", "een")), DUTCH))
                .startsWith("""
                        Normen
                        ======

                        N-1  opgenomen, recht
                          De eerste.
                          Wet art. 1; vanaf 1 januari 2015. Bron: law.md 1
                          Regels:
                            een (klein/regels.drl:1)
                          Scenario's: 5, zoals
                            open.yaml (openstaand)
                            b.yaml
                            a.yaml

                        N-2  deels, beleid
                          De | tweede.
                          Wet art. 2; begin niet bekend, t/m 31 december 2022. Bron: law.md 2
                          Waarom: de rest is vaag
                          Regels:
                            een (klein/regels.drl:1)
                            twee (klein/regels.drl:9)
                        """)
                .contains("""

                        N-3  bewust niet, feit
                          De derde.
                          Wet art. 3; begin niet bekend. Bron: law.md 3
                          Waarom: gaat over iets anders
                          Regels: geen
                          Scenario's: geen

                        N-10  opgenomen, keuze
                          De tiende.
                          Wet art. 10; 1 januari 2015 t/m 31 december 2022. Bron: law.md 10
                        """)
                .endsWith("""
                        Regels
                        ======

                        een
                          grond van een; klein/regels.drl:1
                          Normen: N-1, N-2
                          Keuzes: K1
                          Scenario's: 5, zoals
                            open.yaml (openstaand)
                            b.yaml
                            a.yaml

                        twee
                          grond van twee; klein/regels.drl:9
                          Normen: N-2
                          Scenario's: 2
                            a.yaml
                            d.yaml

                        drie
                          grond van drie; klein/regels.drl:17
                          Normen: N-10
                          Scenario's: 3
                            open.yaml (openstaand)
                            c.yaml
                            d.yaml

                        Keuzes
                        ======

                        K1  wat is gekozen
                          Signaal: let op
                          Normen: N-1
                          Regels:
                            een (klein/regels.drl:1)

                        K2  rekenwerk
                          Waarom: staat in de kalender
                          Regels: geen

                        Normen: 4 (2 opgenomen, 1 deels, 1 bewust niet, 0 onbekend). Regels: 3. Keuzes:
                        2. Bevindingen: 1.
                        """);
    }

    @Test
    void text_about_one_norm_has_all_its_scenarios_and_no_empty_part() {
        assertThat(SourcesText.of(trace().only("N-2"), Messages.in("en"))).startsWith("""
                        Norms
                        =====

                        N-2  deels, beleid
                          De | tweede.
                          Wet art. 2; begin not known, to 31 December 2022. Source: law.md 2
                          Why: de rest is vaag
                          Rules:
                            een (klein/regels.drl:1)
                            twee (klein/regels.drl:9)
                          Scenarios: 4
                            b.yaml
                            a.yaml
                            c.yaml
                            d.yaml
                        """);
        assertThat(SourcesText.of(trace().only("N-3"), DUTCH)).doesNotContain("Regels\n", "Keuzes\n");
    }

    @Test
    void markdown_is_a_table_of_each_kind() {
        String markdown = SourcesMarkdown.of(trace(played("open.yaml", Status.OPENSTAAND, "drie")), DUTCH);

        assertThat(markdown).isEqualTo("""
                        # Normen, regels en scenario's

                        Normen: 4 (2 opgenomen, 1 deels, 1 bewust niet, 0 onbekend). Regels: 3. Keuzes: 2. Bevindingen: 1.

                        ## Normen

                        | norm | wat er staat | vindplaats | geldig | bron | aard | status | regels | scenario's |
                        |---|---|---|---|---|---|---|---|---|
                        | `N-1` | De eerste. | Wet art. 1 | vanaf 1 januari 2015 | law.md 1 | recht | opgenomen | een (`klein/regels.drl:1`) | 4<br>`b.yaml`<br>`a.yaml`<br>`c.yaml`<br>… |
                        | `N-2` | De \\| tweede. | Wet art. 2 | begin niet bekend, t/m 31 december 2022 | law.md 2 | beleid | deels: de rest is vaag | een (`klein/regels.drl:1`)<br>twee (`klein/regels.drl:9`) | 4<br>`b.yaml`<br>`a.yaml`<br>`c.yaml`<br>… |
                        | `N-3` | De derde. | Wet art. 3 | begin niet bekend | law.md 3 | feit | bewust niet: gaat over iets anders |  | 0 |
                        | `N-10` | De tiende. | Wet art. 10 | 1 januari 2015 t/m 31 december 2022 | law.md 10 | keuze | opgenomen | drie (`klein/regels.drl:17`) | 3<br>`open.yaml (openstaand)`<br>`c.yaml`<br>`d.yaml` |

                        ## Regels

                        | regel | grondslag | plaats | normen | keuzes | scenario's |
                        |---|---|---|---|---|---|
                        | een | grond van een | `klein/regels.drl:1` | `N-1`<br>`N-2` | `K1` | 4<br>`b.yaml`<br>`a.yaml`<br>`c.yaml`<br>… |
                        | twee | grond van twee | `klein/regels.drl:9` | `N-2` |  | 2<br>`a.yaml`<br>`d.yaml` |
                        | drie | grond van drie | `klein/regels.drl:17` | `N-10` |  | 3<br>`open.yaml (openstaand)`<br>`c.yaml`<br>`d.yaml` |

                        ## Keuzes

                        | keuze | wat is gekozen | signaal | normen | regels, of waarom zonder |
                        |---|---|---|---|---|
                        | `K1` | wat is gekozen | let op | `N-1` | een |
                        | `K2` | rekenwerk |  |  | staat in de kalender |

                        ## Bevindingen

                        | code | plaats | bevinding | wat te doen |
                        |---|---|---|---|
                        | NOR-024 | `open.yaml` | Dit scenario staat open (de rechter beslist nog). Het raakt de normen: N-10. | Pas de regels of de verwachting aan, en haal dan status en waarom weg. |
                        """);
    }

    @Test
    void markdown_stays_a_table_whatever_the_texts_hold() {
        String norms = NORMS.replace("De eerste.", "\"een | *twee* <b> _x_ [y](z) `q` # \\\\ \\n drie\"");

        List<String> rows = SourcesMarkdown.of(Traces.trace(folder, RULES, norms, PLAYED), DUTCH)
                .lines()
                .filter(line -> line.startsWith("| `N-1`"))
                .toList();

        assertThat(rows)
                .singleElement()
                .asString()
                .startsWith(
                        "| `N-1` | een \\| \\*twee\\* \\<b\\> \\_x\\_ \\[y\\](z) \\`q\\` \\# \\\\ drie | Wet art. 1 |");
        assertThat(rows.get(0).replace("\\|", "").chars().filter(sign -> sign == '|'))
                .hasSize(10);
    }

    @Test
    void json_has_all_of_it_and_does_not_change_with_the_language() throws JsonProcessingException {
        NormTrace trace = trace(played("open.yaml", Status.OPENSTAAND, "drie"));

        assertThat(SourcesJson.of(trace(), Messages.in("en"))).isEqualTo(SourcesJson.of(trace(), DUTCH));
        assertThat(new ObjectMapper().readTree(SourcesJson.of(trace, DUTCH)))
                .isEqualTo(new ObjectMapper().readTree("""
                        {"schema": 1,
                         "normen": [
                          {"id": "N-1", "norm": "De eerste.", "artikel": "Wet art. 1", "van": "2015-01-01", "bron": "law.md 1",
                           "aard": "recht", "status": "opgenomen", "bestand": "klein/normen.yaml", "regel": 2,
                           "regels": ["een"], "scenarios": ["a.yaml", "b.yaml", "c.yaml", "d.yaml"]},
                          {"id": "N-2", "norm": "De | tweede.", "artikel": "Wet art. 2", "tot": "2022-12-31", "bron": "law.md 2",
                           "aard": "beleid", "status": "deels", "waarom": "de rest is vaag",
                           "bestand": "klein/normen.yaml", "regel": 3,
                           "regels": ["een", "twee"], "scenarios": ["a.yaml", "b.yaml", "c.yaml", "d.yaml"]},
                          {"id": "N-3", "norm": "De derde.", "artikel": "Wet art. 3", "bron": "law.md 3",
                           "aard": "feit", "status": "bewust niet", "waarom": "gaat over iets anders",
                           "bestand": "klein/normen.yaml", "regel": 4, "regels": [], "scenarios": []},
                          {"id": "N-10", "norm": "De tiende.", "artikel": "Wet art. 10", "van": "2015-01-01",
                           "tot": "2022-12-31", "bron": "law.md 10", "aard": "keuze", "status": "opgenomen",
                           "bestand": "klein/normen.yaml", "regel": 5,
                           "regels": ["drie"], "scenarios": ["c.yaml", "d.yaml", "open.yaml"], "openstaand": ["open.yaml"]}],
                         "regels": [
                          {"titel": "een", "grondslag": "grond van een", "bestand": "klein/regels.drl", "regel": 1,
                           "normen": ["N-1", "N-2"], "keuzes": ["K1"],
                           "scenarios": ["a.yaml", "b.yaml", "c.yaml", "d.yaml"]},
                          {"titel": "twee", "grondslag": "grond van twee", "bestand": "klein/regels.drl", "regel": 9,
                           "normen": ["N-2"], "keuzes": [], "scenarios": ["a.yaml", "d.yaml"]},
                          {"titel": "drie", "grondslag": "grond van drie", "bestand": "klein/regels.drl", "regel": 17,
                           "normen": ["N-10"], "keuzes": [], "scenarios": ["c.yaml", "d.yaml", "open.yaml"],
                           "openstaand": ["open.yaml"]}],
                         "keuzes": [
                          {"code": "K1", "keuze": "wat is gekozen", "signaal": "let op", "normen": ["N-1"],
                           "bestand": "klein/normen.yaml", "regel": 7, "regels": ["een"]},
                          {"code": "K2", "keuze": "rekenwerk", "normen": [], "waarom": "staat in de kalender",
                           "bestand": "klein/normen.yaml", "regel": 8, "regels": []}],
                         "bevindingen": [
                          {"code": "NOR-024", "ernst": "fout", "bestand": "open.yaml",
                           "tekst": "Dit scenario staat open (de rechter beslist nog). Het raakt de normen: N-10.",
                           "doe": "Pas de regels of de verwachting aan, en haal dan status en waarom weg."}]}"""));
    }

    private NormTrace trace(Played... more) {
        List<Played> played = new ArrayList<>(PLAYED);
        played.addAll(List.of(more));
        return Traces.trace(folder, RULES, NORMS, played);
    }
}
