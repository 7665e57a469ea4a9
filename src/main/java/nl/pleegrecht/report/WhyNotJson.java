package nl.pleegrecht.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.explain.Attempt;
import nl.pleegrecht.explain.Check;
import nl.pleegrecht.explain.ConditionResult;
import nl.pleegrecht.explain.Holds;
import nl.pleegrecht.explain.Refusal;
import nl.pleegrecht.explain.Refusal.Obstacle;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Period;

/** Why not, as JSON: every rule that could have given it, with every condition, met or not. */
public final class WhyNotJson {
    private final WhyNotCase asked;

    private WhyNotJson(WhyNotCase asked) {
        this.asked = asked;
    }

    /** One object for a case. */
    public static ObjectNode of(WhyNotCase asked) {
        return new WhyNotJson(asked).whole();
    }

    /**
     * Of every subject without a right in a period: the rule that came nearest, with what was in its way.
     *
     * @param report the judgement as JSON, of which the answers get it under {@code waaromNiet}
     */
    public static void putNearest(ObjectNode report, Judgement judgement, List<Situation> situations) {
        WhyNotCase first = new WhyNotCase(judgement, situations, "");
        int i = 0;
        for (Period period : judgement.periods()) {
            ArrayNode answers = (ArrayNode) report.get("perioden").get(i++).get("antwoorden");
            int j = 0;
            for (Answer answer : period.outcome().answers()) {
                ObjectNode node = (ObjectNode) answers.get(j++);
                if (answer.kind() == AnswerKind.GEEN_RECHT) {
                    WhyNotCase asked = first.about(answer.subject());
                    ArrayNode rules = node.putArray("waaromNiet");
                    asked.refusals(period).stream()
                            .limit(1)
                            .forEach(refusal -> rules.add(new WhyNotJson(asked).refusal(period, refusal)));
                }
            }
        }
    }

    private ObjectNode whole() {
        ObjectNode root = JsonReport.object();
        root.put("schema", 1);
        root.put("bestand", asked.judgement().dossier().file());
        root.put("onderwerp", asked.subject());
        root.putObject("regels").put("sha256", asked.judgement().book().sha256());
        ArrayNode periods = root.putArray("perioden");
        for (Period period : asked.periods()) {
            ObjectNode node = periods.addObject();
            if (period.index() >= 0) {
                node.put("plaatsing", period.placement());
            }
            node.put("van", period.from().toString());
            node.put("tot", period.to().toString());
            asked.answer(period).ifPresent(answer -> {
                node.put("antwoord", answer.kind().word());
                if (answer.value() != null) {
                    node.put("waarde", answer.value());
                }
                ArrayNode rules = node.putArray("waaromNiet");
                asked.refusals(period).forEach(refusal -> rules.add(refusal(period, refusal)));
            });
        }
        return root;
    }

    private ObjectNode refusal(Period period, Refusal refusal) {
        ParsedRule rule = refusal.trial().rule();
        ObjectNode node = JsonReport.object();
        node.put("regel", rule.name());
        node.put("grondslag", rule.grondslag());
        node.put("plaats", rule.location().toString());
        ArrayNode conditions = node.putArray("voorwaarden");
        for (ConditionResult condition : refusal.trial().conditions()) {
            ObjectNode one = conditions.addObject();
            one.put("voorwaarde", condition.pattern().text().replaceAll("\\s+", " "));
            one.put("voldaan", word(condition.holds()));
            refusal.obstacles().stream()
                    .filter(obstacle -> obstacle.condition() == condition)
                    .forEach(obstacle -> obstacle(period, obstacle, one));
        }
        return node;
    }

    private void obstacle(Period period, Obstacle obstacle, ObjectNode node) {
        ArrayNode values = node.putArray("waarden");
        for (Attempt attempt : obstacle.nearest()) {
            for (Check check : attempt.obstacles()) {
                ObjectNode one = values.addObject();
                one.put("feit", WhyNotCase.name(attempt, check));
                if (check.found() != null) {
                    one.put("gevonden", Needed.value(check.found()));
                }
                one.put("nodig", Needed.symbol(check));
                String source = asked.source(period, attempt, check);
                if (!source.isEmpty()) {
                    one.put("bron", source);
                }
            }
        }
        ArrayNode because = node.putArray("volgtUit");
        obstacle.because().stream().map(match -> match.rule().name()).distinct().forEach(because::add);
        ArrayNode wanted = node.putArray("zouVolgenUit");
        obstacle.wanted().forEach(below -> wanted.add(refusal(period, below)));
    }

    private static String word(Holds holds) {
        return switch (holds) {
            case YES -> "ja";
            case NO -> "nee";
            case OPEN -> "onbekend";
        };
    }
}
