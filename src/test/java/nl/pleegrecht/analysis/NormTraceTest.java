package nl.pleegrecht.analysis;

import static nl.pleegrecht.analysis.Traces.NORMS;
import static nl.pleegrecht.analysis.Traces.PLAYED;
import static nl.pleegrecht.analysis.Traces.RULES;
import static nl.pleegrecht.analysis.Traces.played;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.analysis.NormTrace.OfChoice;
import nl.pleegrecht.analysis.NormTrace.OfNorm;
import nl.pleegrecht.analysis.NormTrace.OfRule;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.replay.Status;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.testing.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NormTraceTest {
    @TempDir
    private Path folder;

    @Test
    void from_a_norm_to_its_rules_and_their_scenarios_and_back() {
        NormTrace trace = trace(RULES, NORMS, PLAYED);

        assertThat(trace.findings()).isEmpty();
        assertThat(trace.normen())
                .extracting(NormTraceTest::shown)
                .containsExactly(
                        "N-1: een: a.yaml b.yaml c.yaml d.yaml",
                        "N-2: een twee: a.yaml b.yaml c.yaml d.yaml",
                        "N-3: : ",
                        "N-10: drie: c.yaml d.yaml");
        assertThat(trace.regels())
                .extracting(NormTraceTest::shown)
                .containsExactly(
                        "een: N-1 N-2: K1: a.yaml b.yaml c.yaml d.yaml",
                        "twee: N-2: : a.yaml d.yaml",
                        "drie: N-10: : c.yaml d.yaml");
        assertThat(trace.keuzes()).extracting(NormTraceTest::shown).containsExactly("K1: een", "K2: ");
    }

    @Test
    void a_rule_without_a_norm() {
        says(RULES.replace("@norm( \"N-2\" )", ""), NORMS, """
                NOR-020 klein/regels.drl:9:6  De regel "twee" noemt geen norm.
                  Zet onder @uitleg: @norm( "…" ), met een norm uit normen.yaml.""");
    }

    @Test
    void a_rule_with_a_norm_that_is_not_there() {
        says(RULES.replace("@norm( \"N-2\" )", "@norm( \"n-2\" )"), NORMS, """
                NOR-021 klein/regels.drl:9:6  De regel "twee" noemt de norm 'n-2', maar die staat niet in klein/normen.yaml.
                  Bedoelde u 'N-2'?""");
    }

    @Test
    void an_encoded_norm_without_a_rule() {
        says(RULES.replace("N-1, N-2", "N-2"), NORMS, """
                NOR-022 klein/normen.yaml:2:3  De norm N-1 heet opgenomen, maar geen regel noemt haar.
                  Zet @norm( "N-1" ) bij de regel die haar uitvoert, of geef haar een andere status met waarom.""");
        says(RULES.replace("N-1, N-2", "N-1").replace("\"N-2\"", "\"N-1\""), NORMS, """
                NOR-022 klein/normen.yaml:3:3  De norm N-2 heet deels, maar geen regel noemt haar.
                  Zet @norm( "N-2" ) bij de regel die haar uitvoert, of geef haar een andere status met waarom.""");
    }

    @Test
    void a_rule_in_no_scenario() {
        assertThat(shown(trace(RULES, NORMS, PLAYED.subList(0, 2)))).containsExactly("""
                NOR-023 klein/regels.drl:17:6  De regel "drie" doet in geen enkel scenario mee.
                  Schrijf een scenario waarin deze regel geldt, en een waarin zij net niet geldt.""");
    }

    @Test
    void a_norm_of_which_a_scenario_is_open() {
        assertThat(shown(trace(RULES, NORMS, with(played("open.yaml", Status.OPENSTAAND, "twee", "een")))))
                .containsExactly("""
                NOR-024 open.yaml  Dit scenario staat open (de rechter beslist nog). Het raakt de normen: N-1, N-2.
                  Pas de regels of de verwachting aan, en haal dan status en waarom weg.""");
    }

    @Test
    void a_rule_that_claims_a_norm_which_is_left_out() {
        says(RULES.replace("\"N-2\"", "\"N-2, N-3\""), NORMS, """
                NOR-025 klein/regels.drl:9:6  De regel "twee" noemt de norm N-3, maar die heeft de status 'bewust niet' (klein/normen.yaml:4:3).
                  Geef de norm de status opgenomen of deels, of haal haar bij de regel weg.""");
        says(RULES.replace("\"N-2\"", "\"N-2, N-3\""), NORMS.replace("bewust niet", "onbekend"), """
                NOR-025 klein/regels.drl:9:6  De regel "twee" noemt de norm N-3, maar die heeft de status 'onbekend' (klein/normen.yaml:4:3).
                  Geef de norm de status opgenomen of deels, of haal haar bij de regel weg.""");
    }

    @Test
    void a_choice_that_is_not_accounted_for() {
        says(RULES.replace("\"K1\"", "\"K1, keuze 9\""), NORMS, """
                NOR-026 klein/regels.drl:1:6  De regel "een" maakt de keuze 'keuze 9', maar die staat niet in klein/normen.yaml.
                  Voeg de keuze toe onder 'keuzes:', of verbeter de code achter @keuze.""");
    }

    @Test
    void a_choice_that_no_rule_makes() {
        says(RULES.replace("@keuze( \"K1\" )", ""), NORMS, """
                NOR-027 klein/normen.yaml:7:3  Geen regel maakt de keuze K1, en er staat niet waarom.
                  Zet @keuze( "K1" ) bij de regel die de keuze maakt, of voeg 'waarom: …' toe.""");
    }

    @Test
    void a_scenario_that_differs_or_can_not_be_judged() {
        assertThat(shown(trace(
                        RULES, NORMS, with(played("x.yaml", Status.AFWIJKEND, "drie"), played("y.yaml", Status.FOUT)))))
                .containsExactly("""
                NOR-028 x.yaml  Dit scenario krijgt een ander antwoord dan het verwacht (1 keer). Het raakt de normen: N-10.
                  Zie met replay welk antwoord afwijkt, en door welke regel.""", """
                BED-004 y.yaml:4:3  De kolom naam is leeg.
                  Vul de kolom in.""");
    }

    @Test
    void a_part_is_about_one_norm_or_about_those_that_begin_so() {
        NormTrace all = trace(
                RULES.replace("@norm( \"N-2\" )", "@norm( \"N-2, N-4\" )").replace("@norm( \"N-10\" )", ""),
                NORMS,
                with(played("open.yaml", Status.OPENSTAAND, "een"), played("y.yaml", Status.FOUT)));

        assertThat(all.findings())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder("NOR-020", "NOR-021", "NOR-022", "NOR-024", "BED-004");

        NormTrace one = all.only("N-1");
        assertThat(one.normen())
                .extracting(NormTraceTest::shown)
                .singleElement()
                .asString()
                .startsWith("N-1: een: ");
        assertThat(one.regels()).extracting(regel -> regel.rule().name()).containsExactly("een");
        assertThat(one.keuzes()).extracting(NormTraceTest::shown).containsExactly("K1: een");
        assertThat(one.findings()).extracting(Diagnostic::code).containsExactly("NOR-024", "BED-004");

        NormTrace several = all.only("n-1");
        assertThat(several.normen()).extracting(norm -> norm.norm().id()).containsExactly("N-1", "N-10");
        assertThat(several.findings()).extracting(Diagnostic::code).containsExactly("NOR-022", "NOR-024", "BED-004");
        assertThat(all.only("N-3").keuzes()).isEmpty();
    }

    @Test
    void a_part_about_nothing_is_refused() {
        assertThat(Shown.by(() -> trace(RULES, NORMS, PLAYED).only("M-1"))).containsExactly("""
                NOR-014 --norm  Geen norm heet 'M-1' of begint daarmee.
                  Bedoelde u 'N-1'?""");
        assertThat(Shown.by(() -> trace(RULES, NORMS, PLAYED).only("olifant"))).containsExactly("""
                NOR-014 --norm  Geen norm heet 'olifant' of begint daarmee.
                  Geef het begin van een aanduiding, zoals JW-5, of laat --norm weg.""");
    }

    private void says(String rules, String norms, String expected) {
        assertThat(shown(trace(rules, norms, PLAYED))).containsExactly(expected);
    }

    private NormTrace trace(String rules, String norms, List<Played> played) {
        return Traces.trace(folder, rules, norms, played);
    }

    private static List<Played> with(Played... more) {
        List<Played> played = new ArrayList<>(PLAYED);
        played.addAll(List.of(more));
        return played;
    }

    private static List<String> shown(NormTrace trace) {
        return Shown.of(trace.findings());
    }

    private static String shown(OfNorm one) {
        return one.norm().id() + ": " + names(one.rules()) + ": " + files(one.scenarios());
    }

    private static String shown(OfRule one) {
        return one.rule().name() + ": " + String.join(" ", one.normen()) + ": " + String.join(" ", one.keuzes()) + ": "
                + files(one.scenarios());
    }

    private static String shown(OfChoice one) {
        return one.keuze().code() + ": " + names(one.rules());
    }

    private static String names(List<ParsedRule> rules) {
        return String.join(" ", rules.stream().map(ParsedRule::name).toList());
    }

    private static String files(List<Played> scenarios) {
        return String.join(
                " ", scenarios.stream().map(one -> one.result().file()).toList());
    }
}
