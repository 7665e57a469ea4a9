package nl.pleegrecht.diagnostics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A page for each code that is printed. The examples stand in {@code codes.yaml}, why it matters in
 * {@code codes_nl.yaml} and {@code codes_en.yaml}.
 */
public final class CodePages {
    private final Map<String, Object> examples = read("codes.yaml");
    private final Map<String, Object> reasons;
    private final String language;

    private CodePages(String language) {
        this.language = language;
        this.reasons = read("codes_" + language + ".yaml");
    }

    /** The pages in {@code nl} or {@code en}. */
    public static CodePages in(String language) {
        return new CodePages(language);
    }

    /** The codes that have a page, sorted. */
    public Set<String> codes() {
        return new TreeMap<>(examples).keySet();
    }

    /** The same in few words: {@code RUL-001 … RUL-067} for codes that follow each other. */
    public String listed() {
        List<String> parts = new ArrayList<>();
        String first = "";
        String last = "";
        for (String code : codes()) {
            if (!last.isEmpty() && !code.equals(next(last))) {
                parts.add(stretch(first, last));
                first = "";
            }
            first = first.isEmpty() ? code : first;
            last = code;
        }
        parts.add(stretch(first, last));
        return String.join(", ", parts);
    }

    private static String stretch(String first, String last) {
        return first.equals(last) ? first : first + " … " + last;
    }

    private static String next(String code) {
        return "%s%03d".formatted(code.substring(0, 4), Integer.parseInt(code.substring(4)) + 1);
    }

    /** The page of a code. */
    public Optional<CodePage> find(String code) {
        if (!examples.containsKey(code)) {
            return Optional.empty();
        }
        Map<?, ?> example = (Map<?, ?>) examples.get(code);
        List<String> values = new ArrayList<>();
        ((List<?>) example.get("waarden")).forEach(value -> values.add(String.valueOf(value)));
        return Optional.of(new CodePage(
                code,
                severity(example),
                String.valueOf(reasons.get(code)),
                text(example, "fout"),
                text(example, "goed"),
                values));
    }

    /** An error, unless the example says otherwise. */
    private static Severity severity(Map<?, ?> example) {
        return Stream.of(Severity.values())
                .filter(one -> Boolean.TRUE.equals(example.get(one.word())))
                .findFirst()
                .orElse(Severity.ERROR);
    }

    /** An example that is in words has them in English too. */
    private String text(Map<?, ?> example, String key) {
        Object own = example.get(key + "_" + language);
        return String.valueOf(own == null ? example.get(key) : own);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(String resource) {
        try (InputStream in = CodePages.class.getResourceAsStream("/" + resource)) {
            return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
