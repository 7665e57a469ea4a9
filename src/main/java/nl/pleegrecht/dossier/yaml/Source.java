package nl.pleegrecht.dossier.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Location;

/**
 * The text of a file.
 *
 * @param name the file as the user named it
 * @param text what it says, without a byte order mark
 */
public record Source(String name, String text) {
    private static final int LARGEST = 2_000_000;
    /** The YAML library takes time with the square of the length of a line; 9000 dates fit in one. */
    private static final int LONGEST_LINE = 200_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Reads a file with care: bounded in size, and UTF-8 only. */
    public static Source read(Path file, String name) {
        Location whole = Location.of(name);
        if (Files.isDirectory(file)) {
            throw broken(Diagnostic.error("DOS-002", whole));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(LARGEST + 1), name);
        } catch (NoSuchFileException e) {
            throw broken(Diagnostic.error("DOS-001", whole));
        } catch (IOException e) {
            throw broken(Diagnostic.error("DOS-003", whole));
        }
    }

    /** The text in these bytes. */
    public static Source of(byte[] bytes, String name) {
        if (bytes.length > LARGEST) {
            throw broken(Diagnostic.error("DOS-004", Location.of(name), LARGEST / 1_000_000));
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) || everySecondIsZero(bytes)) {
            throw broken(Diagnostic.error("DOS-006", Location.of(name)));
        }
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            throw broken(Diagnostic.error("DOS-005", end(name, text)));
        }
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            throw broken(Diagnostic.error("DOS-007", end(name, text.substring(0, zero)), "U+0000"));
        }
        int line = longLine(text);
        if (line > 0) {
            throw broken(Diagnostic.error("DOS-018", new Location(name, line, 1), LONGEST_LINE));
        }
        return new Source(name, text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text);
    }

    /** A line without its end; the first is 1. Empty outside the text. */
    String line(int number) {
        return text.lines().skip(Math.max(0, number - 1L)).findFirst().orElse("");
    }

    /** The place of a code point. */
    Location at(int codePoints) {
        return end(name, text.substring(0, text.offsetByCodePoints(0, codePoints)));
    }

    private static Location end(String name, String before) {
        String plain = before.replace(String.valueOf(BYTE_ORDER_MARK), "");
        int lastBreak = plain.lastIndexOf('\n');
        int line = (int) plain.chars().filter(c -> c == '\n').count() + 1;
        return new Location(name, line, plain.codePointCount(lastBreak + 1, plain.length()) + 1);
    }

    /** The number of the first line that is too long; 0 without one. */
    private static int longLine(String text) {
        int number = 1;
        for (int begin = 0; begin < text.length(); number++) {
            int end = text.indexOf('\n', begin);
            if ((end < 0 ? text.length() : end) - begin > LONGEST_LINE) {
                return number;
            }
            begin = end < 0 ? text.length() : end + 1;
        }
        return 0;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** UTF-16 without a byte order mark: of the Latin letters one byte in two is zero. */
    private static boolean everySecondIsZero(byte[] bytes) {
        return bytes.length > 3
                && (bytes[0] == 0) == (bytes[2] == 0)
                && (bytes[0] == 0) != (bytes[1] == 0)
                && (bytes[1] == 0) == (bytes[3] == 0);
    }

    static DiagnosticsException broken(Diagnostic diagnostic) {
        return new DiagnosticsException(List.of(diagnostic));
    }
}
