package nl.pleegrecht.dossier;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a key of a dossier is about and what may stand there, for people who are asked for it. */
public final class KeyHelp {
    private static final SchemaTexts TEXTS = SchemaTexts.load();

    private KeyHelp() {}

    /** In a sentence, in Dutch. */
    public static String text(String path) {
        return TEXTS.of(path.replaceAll("\\[\\d+]", ""));
    }

    /** The words that may stand there; of a map its keys, in braces; empty for free text, a number or a date. */
    public static List<String> choices(String path) {
        RecordComponent found = component(path);
        Class<?> type = item(found.getGenericType());
        List<String> choices = new ArrayList<>();
        if (type == Boolean.class) {
            choices.addAll(List.of("ja", "nee"));
        } else if (type.isEnum()) {
            choices.addAll(Records.words(type));
        } else if (type.isRecord() && type != Deel.class) {
            String one = "{" + String.join(": …, ", Records.names(type)) + ": …}";
            // as it can be typed: only where none is said with a word, one thing may stand without its list
            boolean inList = found.getType() == List.class && !found.isAnnotationPresent(Geen.class);
            choices.add(inList ? "[" + one + "]" : one);
        } else if (type == java.time.LocalDate.class) {
            choices.add("jjjj-mm-dd");
        }
        if (found.isAnnotationPresent(DateOr.class)) {
            choices.addAll(List.of(found.getAnnotation(DateOr.class).value()));
        }
        if (found.getType() == List.class) {
            choices.add(found.isAnnotationPresent(Geen.class) ? "geen" : "[]");
        }
        return choices;
    }

    /** Whether a dossier that says nothing there leaves it unknown, rather than saying the usual. */
    public static boolean mayBeUnknown(String path) {
        return Records.mayBeUnknown(component(path));
    }

    private static RecordComponent component(String path) {
        Class<?> type = Bestand.class;
        RecordComponent found = null;
        for (String name : path.replaceAll("\\[\\d+]", "").split("\\.")) {
            found = Arrays.stream(type.getRecordComponents())
                    .filter(component -> component.getName().equals(name))
                    .findFirst()
                    .orElseThrow();
            type = item(found.getGenericType());
        }
        return found;
    }

    private static Class<?> item(Type type) {
        return (Class<?>) (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
    }
}
