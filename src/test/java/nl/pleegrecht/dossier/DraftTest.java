package nl.pleegrecht.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.pleegrecht.testing.RealRules;
import org.junit.jupiter.api.Test;

/** A dossier that is being filled in reads back as what it was, with what was filled in. */
class DraftTest {
    @Test
    void every_scenario_reads_back_as_the_same_case() {
        for (Path file : RealRules.scenarioFiles()) {
            Dossier was = new DossierReader().readFacts(file, file.toString());
            Dossier is = Draft.of(file, file.toString()).dossier();

            assertThat(List.of(is.titel(), is.periode(), is.jeugdige(), is.plaatsingen()))
                    .as(file.toString())
                    .isEqualTo(List.of(was.titel(), was.periode(), was.jeugdige(), was.plaatsingen()));
        }
    }

    @Test
    void takes_a_date_as_people_write_it() {
        Path file = Path.of("scenarios/toeslagen/onbekend-spoed.yaml");

        Dossier filled = Draft.of(file, "zaak.yaml")
                .with("plaatsingen[0].pleegcontract", "{van: 1-3-2024}")
                .with("plaatsingen[0].pleegouder.pleegoudervoogdij", "geen")
                .dossier();

        assertThat(filled.plaatsingen().get(0).pleegcontract().get(0).van()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(filled.plaatsingen().get(0).pleegouder().pleegoudervoogdij()).isEmpty();
    }
}
