package nl.pleegrecht.rulebook;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.rulebook.Expression.Literal;

/** Looks up the words in what a rule concludes. */
final class Conclusions {
    private final Words words;
    private final Typer typer;

    Conclusions(Words words, Typer typer) {
        this.words = words;
        this.typer = typer;
    }

    Conclusion check(Conclusion conclusion) throws Refused {
        return conclusion.declaredType() ? declared(conclusion) : verb(conclusion);
    }

    private Conclusion declared(Conclusion conclusion) throws Refused {
        String name = conclusion.name();
        if (!words.declared().containsKey(name)) {
            throw new Refused(Diagnostic.error("RUL-079", conclusion.location(), name)
                    .nearest(name, words.declared().keySet()));
        }
        FactType type = words.type(name);
        if (!type.isKnown()) {
            throw Refused.silently();
        }
        List<FieldType> wanted = List.copyOf(type.fields().values());
        List<FieldType> found = new ArrayList<>();
        for (Expression argument : conclusion.arguments()) {
            if (argument instanceof Literal literal && literal.value() instanceof Numbers.Inexact inexact) {
                throw new Refused("RUL-093", literal.location(), inexact.value());
            }
            found.add(typer.type(argument));
        }
        if (!found.equals(wanted)) {
            String form = type.fields().entrySet().stream()
                    .map(field -> field.getKey() + " : " + field.getValue().shown())
                    .collect(Collectors.joining(", "));
            throw new Refused("RUL-128", conclusion.location(), name, form);
        }
        return conclusion;
    }

    private Conclusion verb(Conclusion conclusion) throws Refused {
        String name = conclusion.name();
        if (!Vocabulary.VERBS.contains(name)) {
            throw new Refused(
                    Diagnostic.error("RUL-074", conclusion.location(), name, String.join(", ", Vocabulary.VERBS))
                            .nearest(name, Vocabulary.VERBS));
        }
        List<Expression> arguments = conclusion.arguments();
        List<Class<?>> found = new ArrayList<>();
        for (Expression argument : arguments) {
            Optional<FactType> fact = typer.fact(argument);
            boolean ofVocabulary = fact.isPresent() && fact.get().record() != null;
            found.add(ofVocabulary ? fact.get().record() : typer.type(argument).type());
        }
        Method method = VerbForms.of(name)
                .filter(form -> VerbForms.takes(form, found))
                .findFirst()
                .orElseThrow(() -> new Refused("RUL-075", conclusion.location(), name, VerbForms.shown(name)));
        if (method.getParameters()[0].getName().equals("onderwerp")) {
            new Names(words).subject(arguments.get(0));
        }
        return new Conclusion(
                name, false, arguments.stream().map(Conclusions::exact).toList(), conclusion.location());
    }

    /** An amount that goes to a verb as written is taken digit by digit. */
    private static Expression exact(Expression argument) {
        return argument instanceof Literal literal && literal.value() instanceof Numbers.Inexact inexact
                ? new Literal(inexact.value(), literal.location())
                : argument;
    }
}
