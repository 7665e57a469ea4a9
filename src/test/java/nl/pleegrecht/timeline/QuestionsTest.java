package nl.pleegrecht.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.testing.Gaps;
import nl.pleegrecht.testing.RealRules;
import nl.pleegrecht.timeline.Questions.Question;
import org.junit.jupiter.api.Test;

/** What most hangs on is asked first. */
class QuestionsTest {
    @Test
    void the_question_on_which_most_answers_hang_comes_first() {
        Dossier complete =
                new DossierReader().readFacts(Path.of("scenarios/toeslagen/onbekend-spoed.yaml"), "zaak.yaml");
        Dossier gaps = Gaps.without(complete, Set.of("plaatsingen[0].pleegouder.eigenKindOfStiefkind"));

        List<Question> questions = Questions.of(RealRules.timeline().judge(gaps));

        assertThat(questions)
                .extracting(Question::key)
                .containsExactly("plaatsingen[0].pleegouder.eigenKindOfStiefkind", "plaatsingen[0].spoed");
        assertThat(questions.get(0).subjects()).contains("pleegzorg", "basisbedrag", "toeslag crisis");
        assertThat(questions.get(1).subjects()).containsExactly("toeslag crisis");
        assertThat(questions.get(0).changes()).isGreaterThan(questions.get(1).changes());
    }
}
