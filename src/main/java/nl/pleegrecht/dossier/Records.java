package nl.pleegrecht.dossier;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegrecht.facts.Grenzen;
import nl.pleegrecht.facts.Variant;
import nl.pleegrecht.facts.Woord;

/** What the records of this package and their annotations say about the format. */
final class Records {
    /** Records that are written as one value, not as a map. */
    static final Set<Class<?>> SCALARS = Set.of(Deel.class);

    private Records() {}

    static Record create(Class<?> type, Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return (Record) type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a " + type.getSimpleName(), e);
        }
    }

    /** Whether absence means that the value is unknown, so that {@code onbekend} may be written. */
    static boolean mayBeUnknown(RecordComponent component) {
        return Stream.of(Required.class, Default.class, MayLack.class).noneMatch(component::isAnnotationPresent);
    }

    /** Whether a map of this type may be left out, and stands for one in which nothing was said. */
    static boolean mayBeEmpty(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).noneMatch(c -> c.isAnnotationPresent(Required.class));
    }

    /** The value of an absent key; null when it has no default. */
    static Object defaultOf(RecordComponent component) {
        Default absent = component.getAnnotation(Default.class);
        if (absent == null) {
            return null;
        }
        return switch (absent.value()) {
            case "open" -> Grenzen.OPEN_EINDE;
            case "begin" -> Grenzen.OPEN_BEGIN;
            case "[]" -> List.of();
            case "ja" -> true;
            case "nee" -> false;
            case "altijd" -> null;
            default -> word(component.getType(), absent.value());
        };
    }

    /** The constant with this word; null when there is none. */
    static Object word(Class<?> type, String word) {
        return constants(type).filter(c -> c.woord().equals(word)).findFirst().orElse(null);
    }

    /** The words of an enumerated value, as they may stand in a file. */
    static List<String> words(Class<?> type) {
        return constants(type).map(Woord::woord).toList();
    }

    private static Stream<Woord> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> c != Variant.NIET_VAN_TOEPASSING)
                .map(Woord.class::cast);
    }

    /** The keys of a map, for a message. */
    static String keys(Class<?> type) {
        return names(type).stream().collect(Collectors.joining(", "));
    }

    static List<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
