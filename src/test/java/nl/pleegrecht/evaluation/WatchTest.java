package nl.pleegrecht.evaluation;

import static nl.pleegrecht.testing.Facts.fact;
import static nl.pleegrecht.testing.Facts.situation;
import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.facts.AnderPleegkind;
import nl.pleegrecht.testing.Shown;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;

class WatchTest {
    /** The engine can not be stopped in the middle of a join: the work is left behind, and whoever asked is told. */
    @Test
    void an_evaluation_that_is_lost_in_a_join_does_not_keep_anybody_waiting() throws Exception {
        String rules = rule("alles met alles", """
                        $a : AnderPleegkind( )
                        $b : AnderPleegkind( van > $a.van )
                        AnderPleegkind( van > $b.tot )""", "recht( \"pas\" )");
        Fact[] children = IntStream.range(0, 1000)
                .mapToObj(i -> fact(
                        AnderPleegkind.class,
                        "van",
                        LocalDate.of(2020, 1, 1).plusDays(i),
                        "tot",
                        LocalDate.of(2040, 1, 1)))
                .toArray(Fact[]::new);
        CompletableFuture<Diagnostic> told = new CompletableFuture<>();
        Kernel kernel = new Kernel(TinyRules.of(rules), told::complete);
        Thread work = new Thread(() -> {
            try {
                kernel.evaluate(situation(children));
            } catch (DiagnosticsException e) {
                told.complete(e.diagnostics().get(0));
            }
        });
        work.setDaemon(true);
        work.start();

        assertThat(Shown.of(List.of(told.get(30, TimeUnit.SECONDS))))
                .singleElement()
                .asString()
                .startsWith("EVA-004 klein  De regels zijn na 2 seconden nog niet klaar met een situatie")
                .contains("Zaak zaak.yaml, op 2023-06-01.");
    }
}
