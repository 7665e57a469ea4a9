package nl.pleegrecht.report;

import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.pleegrecht.analysis.FeedGraph;
import nl.pleegrecht.analysis.ListedRule;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.report.GraphLayout.Node;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.testing.RealRules;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The rules as a list and as a drawing. */
class GraphReportsTest {
    private static final Messages DUTCH = Messages.in("nl");

    private final RuleBook book = TinyRules.of(
            "declare Oud\n jaren : Integer\nend\n",
            TinyRules.dated(
                    "<oud> & #1",
                    "date-effective \"2015-01-01\" date-expires \"2023-01-01\"",
                    "$j : Jeugdige( leeftijd > 12 )",
                    "new Oud( $j.leeftijd )"),
            rule("geen pas", "Plaatsing( )\nnot Oud( )", "geenRecht( \"pas\" )"));

    private final FeedGraph graph = FeedGraph.of(book.rules());

    @Test
    void mermaid() {
        assertThat(GraphMermaid.of(graph)).isEqualTo("""
                flowchart LR
                  subgraph f0["klein/regels.drl"]
                    r0["#lt;oud#gt; & #35;1"]
                    r1["geen pas"]
                  end
                  c0(["Oud"])
                  c1(["pas"])
                  r0 --> c0
                  c0 -. not .-x r1
                  r1 --> c1
                """);
    }

    @Test
    void svg_is_sound_and_has_a_box_for_each_and_an_arrow_for_each() throws Exception {
        String svg = GraphSvg.of(graph, DUTCH);
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));

        assertThat(document.getElementsByTagName("g").getLength()).isEqualTo(4);
        assertThat(svg).contains("&lt;oud&gt; &amp; #1").isEqualTo(GraphSvg.of(graph, DUTCH));
        assertThat(svg.split("class=\"pijl niet\"")).hasSize(1 + 2);
        assertThat(svg.split("class=\"punt\"")).hasSize(1 + 3);
    }

    @Test
    void no_box_lies_on_another_and_arrows_go_right_but_for_a_circle() {
        FeedGraph real = FeedGraph.of(RealRules.book().rules(), "woonplaats");
        List<Node> nodes = new ArrayList<>();
        real.rules().forEach(rule -> nodes.add(new Node(40, true)));
        real.concepts().forEach(concept -> nodes.add(new Node(27, true)));
        List<Node[]> arrows = new ArrayList<>();
        for (FeedGraph.Edge edge : real.edges()) {
            Node rule = nodes.get(real.rules().indexOf(edge.rule()));
            Node concept = nodes.get(real.rules().size() + real.concepts().indexOf(edge.concept()));
            arrows.add(edge.kind() == FeedGraph.Kind.MAKES ? new Node[] {rule, concept} : new Node[] {concept, rule});
        }

        GraphLayout.of(nodes, arrows);

        for (Node one : nodes) {
            assertThat(one.y).isNotNegative();
            for (Node other : nodes) {
                boolean apart = one == other
                        || one.layer != other.layer
                        || one.y + one.height <= other.y
                        || other.y + other.height <= one.y;
                assertThat(apart).isTrue();
            }
        }
        assertThat(arrows).allSatisfy(arrow -> assertThat(arrow[0].layer).isNotEqualTo(arrow[1].layer));
    }

    @Test
    void lists() {
        List<ListedRule> rules = book.rules().stream().map(ListedRule::of).toList();

        assertThat(ListText.of(book, rules, DUTCH)).isEqualTo("""
                klein/regels.drl
                ================

                5  <oud> & #1
                  grond van <oud> & #1
                  geldig   1 januari 2015 t/m 31 december 2022
                  leest    Jeugdige.leeftijd
                  geeft    Oud
                  normen   -

                14  geen pas
                  grond van geen pas
                  geldig   -
                  leest    Plaatsing, Oud
                  geeft    geenRecht: pas
                  normen   -

                Regels: 2.
                """);
        assertThat(ListMarkdown.of(book, rules, DUTCH))
                .contains("| 14 | geen pas | grond van geen pas | - | `Plaatsing`<br>`Oud` | `geenRecht: pas` |  |\n");
        assertThat(ListJson.of(book, rules))
                .contains("\"van\" : \"2015-01-01\"", "\"tot\" : \"2022-12-31\"", "\"naam\" : \"Oud\"")
                .contains("\"soort\" : \"geenRecht\"");
    }
}
