package nl.pleegrecht.evaluation;

import static nl.pleegrecht.testing.Facts.fact;
import static nl.pleegrecht.testing.Facts.situation;
import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import nl.pleegrecht.facts.BijzondereKosten;
import nl.pleegrecht.facts.Herkomst;
import nl.pleegrecht.facts.Jeugdige;
import nl.pleegrecht.facts.Plaatsing;
import nl.pleegrecht.facts.Pleegouder;
import nl.pleegrecht.facts.Variant;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;

/** Judgements that have not been made, and signals that may come. */
class MissingJudgementTest {
    @Test
    void a_missing_judgement_that_matters_is_for_the_judge() {
        String rules = rule(
                "post",
                "$k : BijzondereKosten( noodzakelijk == true, bedrag > 10 )",
                "recht( \"post: \" + $k.omschrijving, $k.bedrag, Eenheid.EENMALIG )");

        Answer answer = answer(
                "post: bril",
                rules,
                fact(
                        BijzondereKosten.class,
                        "omschrijving",
                        "bril",
                        "noodzakelijk",
                        null,
                        "bedrag",
                        new BigDecimal("11")));

        assertThat(answer.kind()).isEqualTo(AnswerKind.TER_BEOORDELING);
        assertThat(answer.by()).isEqualTo("pleegzorgaanbieder");
        assertThat(answer.questions()).containsExactly("BijzondereKosten.noodzakelijk");
        assertThat(answer.derivations())
                .as("a reason that holds for one of the values")
                .isEmpty();
        assertThat(answer(
                                "post: bril",
                                rules,
                                fact(
                                        BijzondereKosten.class,
                                        "omschrijving",
                                        "bril",
                                        "noodzakelijk",
                                        null,
                                        "bedrag",
                                        BigDecimal.TEN))
                        .kind())
                .as("a judgement that does not matter")
                .isEqualTo(AnswerKind.GEEN_RECHT);
    }

    @Test
    void a_missing_fact_beside_a_missing_judgement_is_asked_first() {
        String rules = rule(
                "post",
                "Pleegouder( herkomst == Herkomst.NETWERK )\n" + "$k : BijzondereKosten( noodzakelijk == true )",
                "recht( \"post: \" + $k.omschrijving, $k.bedrag, Eenheid.EENMALIG )");
        Fact item = fact(BijzondereKosten.class, "omschrijving", "bril", "noodzakelijk", null);

        assertThat(answer("post: bril", rules, item, fact(Pleegouder.class, "herkomst", null))
                        .kind())
                .isEqualTo(AnswerKind.ONBEKEND);
        assertThat(answer("post: bril", rules, item, fact(Pleegouder.class, "herkomst", Herkomst.NETWERK))
                        .kind())
                .isEqualTo(AnswerKind.TER_BEOORDELING);
        assertThat(answer("post: bril", rules, item, fact(Pleegouder.class, "herkomst", Herkomst.BESTAND))
                        .kind())
                .isEqualTo(AnswerKind.GEEN_RECHT);
    }

    @Test
    void a_signal_is_given_only_when_it_is_certain() {
        String rules = rule("wil", "Jeugdige( wilDoorgaan == false )", "signaal( \"K1\", \"wil niet\" )")
                + rule("crisis", "Plaatsing( variant == Variant.CRISIS )", "signaal( \"K2\", \"crisis\" )")
                + rule("altijd", "Jeugdige( wilDoorgaan == true )", "signaal( \"K3\", \"hoe dan ook\" )")
                + rule("altijd ook", "Jeugdige( wilDoorgaan == false )", "signaal( \"K3\", \"hoe dan ook\" )");

        Outcome outcome = evaluate(
                rules, fact(Jeugdige.class, "wilDoorgaan", null), fact(Plaatsing.class, "variant", Variant.CRISIS));

        assertThat(outcome.signals()).extracting(FoundSignal::code).containsExactly("K2", "K3");
    }

    private static Answer answer(String subject, String rules, Fact... facts) {
        return evaluate(rules, facts).answers().stream()
                .filter(answer -> answer.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + subject + " among " + Arrays.toString(facts)));
    }

    private static Outcome evaluate(String rules, Fact... facts) {
        return new Kernel(TinyRules.of(rules)).evaluate(situation(List.of(facts).toArray(Fact[]::new)));
    }
}
