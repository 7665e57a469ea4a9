package nl.pleegrecht.rulebook;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegrecht.answers.Verbs;

/** The forms in which a verb can be used, as {@link Verbs} defines them. */
final class VerbForms {
    /**
     * A fact that a conclusion makes.
     *
     * @param type its type
     * @param values its properties as far as the rule writes them
     */
    record Made(String type, Map<String, Expression> values) {}

    private VerbForms() {}

    static Stream<Method> of(String verb) {
        return Stream.of(Verbs.class.getMethods())
                .filter(method -> method.getDeclaringClass() == Verbs.class
                        && method.getName().equals(verb))
                .sorted(Comparator.comparingInt(Method::getParameterCount).thenComparing(Method::toString));
    }

    /** All forms of a verb for a message. */
    static String shown(String verb) {
        return of(verb).map(form -> Stream.of(form.getParameters())
                        .map(VerbForms::shown)
                        .collect(Collectors.joining(", ", verb + "( ", " )")))
                .collect(Collectors.joining("; "));
    }

    private static String shown(Parameter parameter) {
        return parameter.getName() + " : " + parameter.getType().getSimpleName();
    }

    static boolean takes(Method method, List<Class<?>> found) {
        Class<?>[] wanted = method.getParameterTypes();
        if (wanted.length != found.size()) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].isAssignableFrom(found.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What a conclusion makes; forms of one length have the same names. */
    static Optional<Made> made(Conclusion conclusion, Words words) {
        List<Expression> arguments = conclusion.arguments();
        if (conclusion.declaredType()) {
            return Optional.ofNullable(words.type(conclusion.name()))
                    .map(type -> new Made(
                            type.name(), values(List.copyOf(type.fields().keySet()), arguments)));
        }
        return of(conclusion.name())
                .filter(form -> form.getParameterCount() == arguments.size())
                .findFirst()
                .map(form -> new Made(
                        form.getReturnType().getSimpleName(),
                        values(
                                Stream.of(form.getParameters())
                                        .map(Parameter::getName)
                                        .toList(),
                                arguments)));
    }

    private static Map<String, Expression> values(List<String> names, List<Expression> arguments) {
        Map<String, Expression> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(names.size(), arguments.size()); i++) {
            values.put(names.get(i), arguments.get(i));
        }
        return values;
    }
}
