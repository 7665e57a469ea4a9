package nl.pleegrecht.evaluation;

import java.util.List;
import java.util.Optional;
import nl.pleegrecht.answers.Conclusie;
import nl.pleegrecht.answers.Signaal;

/**
 * A conclusion on which another rule built, in terms that need no engine and no conclusion classes.
 *
 * @param answer what it says on a subject, when it does
 * @param signal the signal, when it is one
 * @param type its type as rules name it
 */
public record Concluded(Optional<Answer> answer, Optional<FoundSignal> signal, String type) {
    /** What a matched object says; a concept that rules declare has neither answer nor signal. */
    public static Concluded of(Object matched, List<Derivation> because) {
        Optional<Answer> answer = matched instanceof Conclusie conclusie
                ? Optional.of(Answers.answer(conclusie, because))
                : Optional.empty();
        Optional<FoundSignal> signal = matched instanceof Signaal signaal
                ? Optional.of(new FoundSignal(signaal.code(), signaal.tekst(), because))
                : Optional.empty();
        return new Concluded(answer, signal, matched.getClass().getSimpleName());
    }
}
