package nl.pleegrecht.dossier;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.dossier.yaml.Node;
import nl.pleegrecht.dossier.yaml.Show;
import nl.pleegrecht.facts.AnderPleegkind;
import nl.pleegrecht.facts.JeugdhulpNoodzakelijk;
import nl.pleegrecht.facts.Jeugdige;
import nl.pleegrecht.facts.Plaatsing;
import nl.pleegrecht.facts.Pleegcontract;
import nl.pleegrecht.facts.Pleegouder;
import nl.pleegrecht.facts.Uit;
import nl.pleegrecht.facts.Verblijf;

/** Tells an author what was probably meant by a key that is not known where it stands. */
final class KnownKeys {
    private static final Pattern NO_SPACE = Pattern.compile("^(\\w+):(\\S.*)$");
    /** A key that stands in more maps than this (such as {@code van}) says nothing about where it belongs. */
    private static final int FEW = 3;

    private static final Map<String, Set<String>> MAPS_BY_KEY = new TreeMap<>();
    private static final Map<String, String> DERIVED = new TreeMap<>();

    static {
        index(Bestand.class, "");
        Stream.of(
                        Jeugdige.class,
                        Plaatsing.class,
                        Pleegcontract.class,
                        Pleegouder.class,
                        Verblijf.class,
                        JeugdhulpNoodzakelijk.class,
                        AnderPleegkind.class)
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .filter(c -> c.isAnnotationPresent(Uit.class) && !MAPS_BY_KEY.containsKey(c.getName()))
                .forEach(c -> DERIVED.putIfAbsent(
                        c.getName(),
                        String.join(", ", c.getAnnotation(Uit.class).value())));
    }

    private KnownKeys() {}

    static void check(Class<?> type, String path, String key, Node.Entry entry, Findings findings) {
        List<String> known = Records.names(type);
        if (known.contains(key)) {
            return;
        }
        Location at = entry.keyAt();
        if (spaceForgotten(new Node.Scalar(at, key, true), findings)) {
            return;
        }
        String shown = Show.text(key);
        Set<String> elsewhere = MAPS_BY_KEY.getOrDefault(key, Set.of());
        if (DERIVED.containsKey(key)) {
            findings.error("DOS-060", at, shown, DERIVED.get(key));
        } else if (elsewhere.contains("")) {
            findings.error("DOS-037", at, shown, simple(path));
        } else if (!elsewhere.isEmpty() && elsewhere.size() <= FEW) {
            findings.error(
                    path.isEmpty() ? "DOS-039" : "DOS-041", at, shown, simple(path), String.join(", ", elsewhere));
        } else {
            findings.accept(Diagnostic.error(
                            path.isEmpty() ? "DOS-038" : "DOS-040", at, shown, simple(path), Records.keys(type))
                    .nearest(key, known));
        }
    }

    /** Whether this is a key and a value without the space between them; then that is what is found. */
    static boolean spaceForgotten(Node node, Findings findings) {
        if (!(node instanceof Node.Scalar scalar) || !scalar.plain()) {
            return false;
        }
        Matcher matcher = NO_SPACE.matcher(scalar.text());
        boolean forgotten = matcher.matches() && MAPS_BY_KEY.containsKey(matcher.group(1));
        if (forgotten) {
            findings.error("DOS-023", scalar.at(), scalar.shown());
        }
        return forgotten;
    }

    private static void index(Class<?> type, String path) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            MAPS_BY_KEY.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(path);
            Class<?> item = item(component.getGenericType());
            if (item.isRecord() && item != Deel.class && item != Verwachting.class) {
                index(item, path.isEmpty() ? name : path + "." + name);
            }
        }
    }

    private static Class<?> item(Type type) {
        return (Class<?>) (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
    }

    private static String simple(String path) {
        return path.replaceAll("\\[\\d+]", "");
    }
}
