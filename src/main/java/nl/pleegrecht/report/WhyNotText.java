package nl.pleegrecht.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.explain.Attempt;
import nl.pleegrecht.explain.Check;
import nl.pleegrecht.explain.Holds;
import nl.pleegrecht.explain.Refusal;
import nl.pleegrecht.explain.Refusal.Obstacle;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.Template;
import nl.pleegrecht.timeline.Period;

/** Why not, as a person reads it: the nearest rule first, and of each what is in its way. */
public final class WhyNotText {
    private static final int DEEPEST_INDENT = 30;

    private final WhyNotCase asked;
    private final Messages messages;
    private final Wording wording;
    private final Needed needed;
    private final PatternWords words;
    private Lines lines = new Lines();

    /** Of the period at hand: what need not be said again. */
    private final Set<String> told = new HashSet<>();

    public WhyNotText(WhyNotCase asked, Messages messages) {
        this.asked = asked;
        this.messages = messages;
        this.wording = new Wording(messages);
        this.needed = new Needed(messages);
        this.words = new PatternWords(asked.judgement().book(), messages);
    }

    /** The whole text, with a line end. */
    public String text() {
        String label = asked.judgement()
                .book()
                .subjects()
                .find(asked.subject())
                .orElseThrow()
                .label(asked.subject(), messages.language());
        Lines head = new Lines();
        head.add(asked.judgement().dossier().titel(), 0);
        head.add(messages.text("waarom-niet.kop", asked.judgement().dossier().file(), label), 0);
        StringBuilder text = new StringBuilder(head.text());
        for (Told one : joined()) {
            text.append(heading(one.period(), one.to(), one.answer())).append(one.body());
        }
        return text.toString();
    }

    /** A period with what there is to tell; up to a later day when the next ones tell the same. */
    private record Told(Period period, LocalDate to, String answer, String body) {
        boolean goesOnIn(Period next, String itsAnswer, String itsBody) {
            return next.index() == period.index()
                    && next.from().equals(to.plusDays(1))
                    && itsAnswer.equals(answer)
                    && itsBody.equals(body);
        }
    }

    private List<Told> joined() {
        List<Told> all = new ArrayList<>();
        for (Period period : asked.periods()) {
            String answer = answer(period);
            String body = body(period);
            int before = all.size() - 1;
            while (before >= 0 && !all.get(before).goesOnIn(period, answer, body)) {
                before--;
            }
            if (before >= 0) {
                all.set(before, new Told(all.get(before).period(), period.to(), answer, body));
            } else {
                all.add(new Told(period, period.to(), answer, body));
            }
        }
        return all;
    }

    private String heading(Period period, LocalDate to, String answer) {
        Lines heading = new Lines();
        heading.blank();
        String placement = period.index() < 0 ? messages.text("rapport.zonder-plaatsing") : period.placement();
        String days = period.from().equals(to)
                ? wording.date(to)
                : messages.text("rapport.van-tot", wording.date(period.from()), wording.date(to));
        heading.add(messages.text("waarom-niet.periode", placement, days, answer), 0);
        return heading.text();
    }

    private String answer(Period period) {
        return asked.answer(period).map(wording::answer).orElseGet(() -> messages.text("waarom-niet.niet-gevraagd"));
    }

    private String body(Period period) {
        told.clear();
        lines = new Lines();
        asked.answer(period).ifPresent(found -> answered(period, found));
        return lines.text();
    }

    private void answered(Period period, Answer answer) {
        if (answer.kind() == AnswerKind.RECHT || answer.kind() == AnswerKind.GEEN_BEDRAG) {
            lines.add(messages.text("waarom-niet.is-er"), 2);
            return;
        }
        answer.derivations().stream()
                .map(derivation -> messages.text(
                        "waarom-niet.antwoord-van",
                        derivation.rule().name(),
                        Explanation.of(derivation, period.outcome())))
                .distinct()
                .forEach(line -> lines.add(line, 2, 4));
        List<Refusal> refusals = asked.refusals(period);
        if (refusals.isEmpty()) {
            lines.add(messages.text("waarom-niet.geen-regel"), 2);
        }
        refusals.forEach(refusal -> refusal(period, refusal, 2));
    }

    private void refusal(Period period, Refusal refusal, int indent) {
        ParsedRule rule = refusal.trial().rule();
        lines.add("- " + rule.name() + " (" + rule.location() + ")", indent, indent + 2);
        refusal.obstacles().forEach(obstacle -> obstacle(period, obstacle, Math.min(indent + 4, DEEPEST_INDENT)));
    }

    private void obstacle(Period period, Obstacle obstacle, int indent) {
        boolean not = obstacle.condition().pattern().kind() == Pattern.Kind.NOT;
        String text = words.of(obstacle.condition().pattern());
        if (not) {
            boolean open = obstacle.condition().holds() == Holds.OPEN;
            lines.add(messages.text(open ? "waarom-niet.open" : "waarom-niet.in-de-weg", text), indent, indent + 2);
        } else if (isAboutOthers(obstacle)) {
            lines.add(messages.text("waarom-niet.ontbreekt", text), indent, indent + 2);
        }
        Set<String> values = new LinkedHashSet<>();
        for (Attempt attempt : obstacle.nearest()) {
            if (!PatternWords.isAboutAnother(attempt)) {
                attempt.obstacles().forEach(check -> values.add(check(period, attempt, check)));
            }
        }
        values.forEach(line -> lines.add(line, indent, indent + 2));
        if (not || !isAboutOthers(obstacle)) {
            because(obstacle, indent + 2);
        }
        wanted(period, obstacle, text, indent);
    }

    /** Whether there is nothing that comes near: what there is of the kind is about other subjects. */
    private static boolean isAboutOthers(Obstacle obstacle) {
        return obstacle.nearest().stream().allMatch(PatternWords::isAboutAnother);
    }

    private void because(Obstacle obstacle, int indent) {
        Set<ParsedRule> rules = new LinkedHashSet<>();
        obstacle.because().forEach(match -> rules.add(match.rule()));
        for (ParsedRule rule : rules) {
            // which things it was about is not known here; without them its title says more than half a sentence
            boolean whole = Template.of(rule.uitleg()).places().isEmpty();
            String explained = told.add(rule.name()) && whole ? ": " + rule.uitleg() : "";
            lines.add(messages.text("waarom-niet.volgt-uit", rule.name() + explained), indent, indent + 2);
        }
    }

    /** Only the nearest, and each concept once: a reader looks for the shortest way. */
    private void wanted(Period period, Obstacle obstacle, String text, int indent) {
        if (obstacle.wanted().isEmpty()) {
            return;
        }
        // two patterns may be told in the same words
        if (!told.add(WhyNotCase.text(obstacle.condition().pattern()))) {
            lines.add(messages.text("waarom-niet.zie-hierboven", text), indent, indent + 2);
            return;
        }
        lines.add(messages.text("waarom-niet.zou-volgen-uit", text), indent, indent + 2);
        long least = obstacle.wanted().get(0).trial().failed();
        obstacle.wanted().stream()
                .filter(below -> below.trial().failed() == least)
                .forEach(below -> refusal(period, below, Math.min(indent + 2, DEEPEST_INDENT)));
    }

    private String check(Period period, Attempt attempt, Check check) {
        String source = asked.source(period, attempt, check);
        String name = words.name(attempt, check);
        String text = check.found() == null
                ? messages.text("waarom-niet.niet-bekend", name, needed.of(check))
                : messages.text("waarom-niet.waarde", name, Needed.value(check.found()), needed.of(check));
        return source.isEmpty() ? text : text + " (" + source + ")";
    }
}
