package nl.pleegrecht.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: finds the command and tells the shell how it went. */
@Command(
        name = "pleegrecht",
        resourceBundle = "commands",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    private Main(Console console) {
        this.console = console;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(System.in, out, err, args);
        out.flush();
        System.exit(code);
    }

    /** Runs one command with its output to the given streams, and nobody to answer questions; returns the exit code. */
    public static int run(PrintStream out, PrintStream err, String... args) {
        return run(InputStream.nullInputStream(), out, err, args);
    }

    /** The same with somebody to answer questions. */
    public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
        Messages messages = Messages.in(LanguageOption.in(args));
        Locale.setDefault(Locale.forLanguageTag(messages.language()));
        Console console = new Console(in, out, err, messages);
        CommandLine line = Commands.of(new Main(console), console, args);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((e, wrong) -> {
            console.err().println(Usage.problem(e, messages));
            return ExitCode.BAD_INPUT;
        });
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, console, messages));
        int code = line.execute(args);
        out.flush();
        return code;
    }

    /** Without a command: tells which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return ExitCode.BAD_INPUT;
    }

    private static int failed(Exception e, Console console, Messages messages) {
        if (e instanceof DiagnosticsException wrong) {
            console.reportWithLines(wrong.diagnostics());
            return ExitCode.BAD_INPUT;
        }
        console.err().println(messages.text("CLI-070", e));
        if (System.getenv("PLEEGRECHT_DEBUG") != null) {
            e.printStackTrace(console.err());
        }
        return ExitCode.OUR_BUG;
    }
}
