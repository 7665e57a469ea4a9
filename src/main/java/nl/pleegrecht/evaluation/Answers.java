package nl.pleegrecht.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.pleegrecht.answers.Conclusie;
import nl.pleegrecht.answers.GeenRecht;
import nl.pleegrecht.answers.Recht;
import nl.pleegrecht.answers.TerBeoordeling;
import nl.pleegrecht.answers.Vaststelling;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Subject;

/** From the conclusions on one subject to its answer. */
final class Answers {
    /** Types of conclusion that answer a subject. */
    static final List<String> TYPES = List.of("Recht", "GeenRecht", "TerBeoordeling", "Vaststelling");

    /** An answer, or the finding that there is none to give. */
    record Result(Answer answer, Diagnostic finding) {}

    private final Situation situation;
    private final RuleGraph graph;

    Answers(Situation situation, RuleGraph graph) {
        this.situation = situation;
        this.graph = graph;
    }

    Result answer(String concrete, Subject subject, Conclusions conclusions) {
        List<Answer> found = new ArrayList<>();
        for (Object conclusion : conclusions.all()) {
            if (conclusion instanceof Conclusie conclusie
                    && conclusie.onderwerp().equals(concrete)) {
                Answer answer = answer(conclusie, conclusions.derivations(conclusion));
                Optional<Answer> same =
                        found.stream().filter(answer::saysTheSameAs).findFirst();
                if (same.isPresent()) {
                    found.set(found.indexOf(same.get()), merged(same.get(), answer));
                } else {
                    found.add(answer);
                }
            }
        }
        if (found.size() > 1) {
            return new Result(null, contradiction(concrete, found));
        }
        if (found.size() == 1) {
            return new Result(found.get(0), null);
        }
        if (!graph.speaksAbout(concrete)) {
            return new Result(Answer.of(concrete, AnswerKind.GEEN_REGELS, List.of()), null);
        }
        if (subject.kind() == Subject.Kind.VASTSTELLING) {
            return new Result(null, gap(concrete));
        }
        return new Result(Answer.of(concrete, AnswerKind.GEEN_RECHT, List.of()), null);
    }

    static Answer answer(Conclusie conclusie, List<Derivation> derivations) {
        String subject = conclusie.onderwerp();
        if (conclusie instanceof Recht recht) {
            return answer(recht, derivations);
        }
        if (conclusie instanceof Vaststelling vaststelling) {
            return new Answer(
                    subject,
                    AnswerKind.VASTSTELLING,
                    null,
                    null,
                    null,
                    vaststelling.waarde(),
                    null,
                    List.of(),
                    derivations);
        }
        if (conclusie instanceof TerBeoordeling beoordeling) {
            return Answer.judged(subject, beoordeling.door(), List.of(), derivations);
        }
        if (conclusie instanceof GeenRecht) {
            return Answer.of(subject, AnswerKind.GEEN_RECHT, derivations);
        }
        throw new IllegalStateException("a kind of conclusion without an answer: " + conclusie);
    }

    private static Answer answer(Recht recht, List<Derivation> derivations) {
        if (recht.eenheid() == Eenheid.ZONDER_BEDRAG) {
            return Answer.of(recht.onderwerp(), AnswerKind.RECHT, derivations);
        }
        // also where a rule compared with, or computed from, an amount that is not known: the figure would be made up
        boolean known = recht.bekend() && derivations.stream().allMatch(Answers::amountsKnown);
        if (!known) {
            return Answer.of(recht.onderwerp(), AnswerKind.GEEN_BEDRAG, derivations);
        }
        boolean estimated = recht.status() == Bedragstatus.GERAAMD;
        return new Answer(
                recht.onderwerp(),
                AnswerKind.RECHT,
                recht.bedrag(),
                recht.eenheid(),
                estimated ? Bedragstatus.GERAAMD : Bedragstatus.VASTGESTELD,
                null,
                null,
                List.of(),
                derivations);
    }

    private static boolean amountsKnown(Derivation derivation) {
        return derivation.matched().stream().noneMatch(matched -> matched instanceof Bedrag bedrag && !bedrag.bekend())
                && derivation.because().stream().flatMap(List::stream).allMatch(Answers::amountsKnown);
    }

    private static Answer merged(Answer a, Answer b) {
        List<Derivation> both = new ArrayList<>(a.derivations());
        both.addAll(b.derivations());
        both.sort(Comparator.comparing(derivation -> derivation.rule().location()));
        return new Answer(
                a.subject(), a.kind(), a.amount(), a.unit(), a.status(), a.value(), a.by(), a.questions(), both);
    }

    private Diagnostic contradiction(String subject, List<Answer> found) {
        // in the order of the files: that of the engine differs from run to run
        found.sort(Comparator.comparing(
                answer -> answer.derivations().get(0).rule().location()));
        Answer first = found.get(0);
        Answer second = found.get(1);
        ParsedRule one = first.derivations().get(0).rule();
        ParsedRule other = second.derivations().get(0).rule();
        return Diagnostic.error(
                "EVA-001",
                one.location(),
                subject,
                one.name(),
                shown(first),
                other.name(),
                other.location(),
                shown(second),
                situation.dossier(),
                situation.day());
    }

    private Diagnostic gap(String subject) {
        return Diagnostic.error(
                "EVA-002",
                nl.pleegrecht.diagnostics.Location.of(situation.dossier()),
                subject,
                situation.day(),
                situation.placement().isEmpty() ? "" : " (" + situation.placement() + ")");
    }

    private static String shown(Answer answer) {
        if (answer.amount() != null) {
            return answer.amount() + " per " + answer.unit().woord();
        }
        return answer.value() != null ? answer.value() : answer.kind().word();
    }
}
