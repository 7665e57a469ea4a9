package nl.pleegrecht.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.RuleBookLoader;

/** Rule bases of a few rules, with the subjects and amounts of {@code src/test/resources/rules/tiny}. */
public final class TinyRules {
    private static final Path TABLES = Path.of("src/test/resources/rules/tiny");

    private TinyRules() {}

    /** A rule base of rules that were written with {@link #rule}, or in full. */
    public static RuleBook of(String... rules) {
        return on(read(TABLES.resolve("onderwerpen.yaml")), rules);
    }

    /** The same with subjects of its own. */
    public static RuleBook on(String subjects, String... rules) {
        Path folder = folder();
        write(folder.resolve("regels.drl"), String.join("\n", rules));
        write(folder.resolve("onderwerpen.yaml"), subjects);
        write(folder.resolve("bedragen.csv"), read(TABLES.resolve("bedragen.csv")));
        return RuleBookLoader.load(folder, "klein");
    }

    /** A rule base that stands in a folder of {@code src/test/resources/rules}. */
    public static RuleBook inFolder(String name) {
        return RuleBookLoader.load(Path.of("src/test/resources/rules", name), name);
    }

    /** A rule with a ground of its own name; {@code when} may be several lines. */
    public static String rule(String name, String when, String... conclusions) {
        return dated(name, "", when, conclusions);
    }

    /** The same, with attributes such as {@code date-effective "2024-01-01"}. */
    public static String dated(String name, String attributes, String when, String... conclusions) {
        StringBuilder rule = new StringBuilder("rule \"" + name + "\"\n");
        rule.append("@grondslag( \"grond van ").append(name).append("\" ) @uitleg( \"Uitleg van ");
        rule.append(name)
                .append(".\" )\n")
                .append(attributes)
                .append("\nwhen\n")
                .append(when);
        rule.append("\nthen\n");
        for (String conclusion : conclusions) {
            rule.append("insertLogical( ").append(conclusion).append(" );\n");
        }
        return rule.append("end\n").toString();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/tiny-rules")), "regels");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
