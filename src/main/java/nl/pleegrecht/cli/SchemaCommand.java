package nl.pleegrecht.cli;

import java.util.concurrent.Callable;
import nl.pleegrecht.dossier.DossierSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The JSON Schema of a dossier file. */
@Command(name = "schema", resourceBundle = "commands", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LanguageOption language;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String schema = DossierSchema.text();
        console.out().print(schema.endsWith("\n") ? schema : schema + "\n");
        return ExitCode.AS_EXPECTED;
    }
}
