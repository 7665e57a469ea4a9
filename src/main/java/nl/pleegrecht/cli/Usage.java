package nl.pleegrecht.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.diagnostics.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with how a command was written, in the user's language. */
final class Usage {
    private Usage() {}

    static String problem(ParameterException e, Messages messages) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String problem = messages.text("CLI-001", e.getMessage());
        String act = messages.text("CLI-001.doe", name);
        if (e instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            problem = messages.text("CLI-003", word, name);
            List<String> known = new ArrayList<>(command.getSubcommands().keySet());
            command.getCommandSpec().options().forEach(option -> known.addAll(List.of(option.names())));
            act = Suggestions.nearest(word, known)
                    .map(nearest -> messages.text("bedoelde-u", nearest))
                    .orElse(act);
        } else if (e instanceof MissingParameterException missing
                && absent(missing).isPresent()) {
            OptionSpec option = absent(missing).get();
            problem = messages.text("CLI-009", option.longestName());
            act = messages.text(
                    "CLI-009.doe", option.longestName(), option.paramLabel(), String.join(" ", option.description()));
        } else if (e instanceof MissingParameterException missing) {
            problem = messages.text(
                    "CLI-004",
                    missing.getMissing().isEmpty()
                            ? ""
                            : missing.getMissing().get(0).paramLabel());
        } else if (e.getArgSpec() != null && e.getValue() != null) {
            String option = e.getArgSpec().isOption()
                    ? ((OptionSpec) e.getArgSpec()).longestName()
                    : e.getArgSpec().paramLabel();
            problem = messages.text(
                    "CLI-005", option, e.getValue(), e.getArgSpec().paramLabel());
        }
        return problem + "\n  " + act;
    }

    /** An option that has to be given, if that is what is missing. */
    private static Optional<OptionSpec> absent(MissingParameterException missing) {
        return missing.getMissing().stream()
                .filter(OptionSpec.class::isInstance)
                .map(OptionSpec.class::cast)
                .filter(OptionSpec::required)
                .findFirst();
    }
}
