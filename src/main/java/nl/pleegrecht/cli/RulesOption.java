package nl.pleegrecht.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pleegrecht.norms.NormFile;
import nl.pleegrecht.norms.NormReader;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.RuleBookLoader;
import nl.pleegrecht.rulebook.RuleFile;
import picocli.CommandLine.Option;

/** Which rule base: the folder that was asked for, else {@code ./rules}, else the one inside the jar. */
final class RulesOption {
    private static final Path DEFAULT = Path.of("rules");

    @Option(names = "--rules", paramLabel = "MAP", descriptionKey = "option.rules")
    private Path folder;

    RuleBook load() {
        return RuleBookLoader.load(place(), name());
    }

    /** The rule files as text. */
    List<RuleFile> texts() {
        return RuleBookLoader.texts(place(), name());
    }

    /** The same, for who can do without it. */
    Optional<NormFile> normsIfAny() {
        return Files.exists(place().resolve(NormReader.FILE)) ? Optional.of(norms()) : Optional.empty();
    }

    /** The file of norms that lies beside the rules. */
    NormFile norms() {
        return NormReader.read(place(), name());
    }

    /** The folder on disk; null where the rules come from the jar. */
    Path onDisk() {
        return folder != null ? folder : Files.isDirectory(DEFAULT) ? DEFAULT : null;
    }

    /** The folder, on disk or in the jar. */
    Path place() {
        if (folder != null) {
            return folder;
        }
        return Files.isDirectory(DEFAULT) ? DEFAULT : inJar();
    }

    /** What the user calls it. */
    String name() {
        if (folder != null) {
            return folder.toString().replace('\\', '/');
        }
        return Files.isDirectory(DEFAULT) ? DEFAULT.toString() : "jar:rules";
    }

    private static Path inJar() {
        URL url = RulesOption.class.getResource("/rules/onderwerpen.yaml");
        if (url == null) {
            throw new IllegalStateException("the program was built without its rules");
        }
        try {
            URI uri = url.toURI();
            return uri.getScheme().equals("jar")
                    ? fileSystem(uri).getPath("/rules")
                    : Path.of(uri).getParent();
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("cannot open " + url, e);
        }
    }

    /** Stays open as long as the program runs. */
    private static FileSystem fileSystem(URI uri) throws IOException {
        try {
            return FileSystems.newFileSystem(uri, Map.of());
        } catch (FileSystemAlreadyExistsException e) {
            return FileSystems.getFileSystem(uri);
        }
    }
}
