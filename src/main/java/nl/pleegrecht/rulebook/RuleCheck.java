package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.Diagnostic;

/** Looks up the words of one rule and puts it together. */
final class RuleCheck {
    private final Words words;
    private final List<Diagnostic> findings;

    /** @param findings of this rule alone */
    RuleCheck(Words words, List<Diagnostic> findings) {
        this.words = words;
        this.findings = findings;
    }

    /** Whether it has to do with a declared type that could not be read. */
    private boolean readsUnknown(Draft draft) {
        return Stream.concat(
                        draft.when().stream().map(Pattern::type),
                        draft.then().stream().map(Conclusion::name))
                .map(words::type)
                .anyMatch(type -> type != null && !type.isKnown());
    }

    ParsedRule check(Draft draft) {
        Scope scope = new Scope(draft.when(), draft.complete(), findings);
        Patterns patterns = new Patterns(words, scope, findings);
        List<Pattern> when = draft.when().stream().map(patterns::check).toList();
        Conclusions conclusions = new Conclusions(words, new Typer(null, scope));
        List<Conclusion> then = new ArrayList<>();
        for (Conclusion conclusion : draft.then()) {
            try {
                then.add(conclusions.check(conclusion));
            } catch (Refused refused) {
                refused.report(findings);
            }
        }
        Header header = draft.header();
        new TemplateCheck(scope, findings).check(header.annotations().get(Annotations.UITLEG), draft.complete());
        List<Diagnostic> unused = scope.close();
        Joins.check(header, when, words, findings);
        if (findings.stream().noneMatch(Diagnostic::isError) && !readsUnknown(draft)) {
            findings.addAll(unused);
        }
        return new ParsedRule(
                header.title(),
                header.annotation(Annotations.GRONDSLAG),
                header.annotation(Annotations.UITLEG),
                header.annotation(Annotations.UITZONDERING_OP),
                header.annotation(Annotations.KEUZE),
                NormList.read(header.annotation(Annotations.NORM)),
                header.effective(),
                header.expires(),
                when,
                then,
                header.location());
    }
}
