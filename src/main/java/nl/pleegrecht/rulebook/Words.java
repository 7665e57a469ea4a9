package nl.pleegrecht.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that mean something in the rules at hand: the vocabulary with the types the files declare. */
final class Words {
    /** Enumerations by simple name. */
    static final Map<String, Class<? extends Enum<?>>> ENUMERATIONS = Vocabulary.ENUMERATIONS.stream()
            .collect(Collectors.toMap(Class::getSimpleName, type -> type, (a, b) -> a, LinkedHashMap::new));

    private final Map<String, FactType> types = new LinkedHashMap<>();
    private final Map<String, DeclaredType> declared = new LinkedHashMap<>();
    private final Subjects subjects;
    private final Set<String> amounts;

    Words(Subjects subjects, Set<String> amounts, List<DeclaredType> declaredTypes) {
        this.subjects = subjects;
        this.amounts = amounts;
        Vocabulary.RECORDS.forEach((name, record) -> types.put(name, FactType.of(record)));
        for (DeclaredType type : declaredTypes) {
            types.put(type.name(), FactType.of(type));
            declared.put(type.name(), type);
        }
    }

    /** The type of that name; null when there is none. */
    FactType type(String name) {
        return types.get(name);
    }

    Set<String> typeNames() {
        return types.keySet();
    }

    Map<String, DeclaredType> declared() {
        return declared;
    }

    Subjects subjects() {
        return subjects;
    }

    Set<String> amounts() {
        return amounts;
    }

    /** The constants of an enumeration by name. */
    static Map<String, Enum<?>> constants(Class<?> enumeration) {
        return Stream.of(enumeration.getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .collect(Collectors.toMap(Enum::name, constant -> constant, (a, b) -> a, LinkedHashMap::new));
    }

    /** The name of the enumeration a constant is of. */
    static String shown(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
