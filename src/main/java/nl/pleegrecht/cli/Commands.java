package nl.pleegrecht.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/**
 * The commands by name, in the order of the help. Making one ready takes some milliseconds, and there are many: where it is
 * plain which one is wanted, the others are left out; help and misspelt names need them all.
 */
final class Commands {
    private static final Map<String, Function<Console, Object>> TOP = new LinkedHashMap<>();
    private static final Map<String, Function<Console, Object>> RULES = new LinkedHashMap<>();

    static {
        TOP.put("check", CheckCommand::new);
        TOP.put("what-if", WhatIfCommand::new);
        TOP.put("replay", ReplayCommand::new);
        TOP.put("watch", WatchCommand::new);
        TOP.put("schema", SchemaCommand::new);
        TOP.put("compare", CompareCommand::new);
        TOP.put("population", PopulationCommand::new);
        RULES.put("check", RulesCommand.Check::new);
        RULES.put("list", ListCommand::new);
        RULES.put("sources", SourcesCommand::new);
        RULES.put("cover", CoverCommand::new);
        RULES.put("mutate", MutateCommand::new);
        RULES.put("verify", VerifyCommand::new);
    }

    private Commands() {}

    /** The command line with the commands that these arguments can mean. */
    static CommandLine of(Object main, Console console, String[] args) {
        CommandLine line = new CommandLine(main);
        String first = args.length > 0 ? args[0] : "";
        if (TOP.containsKey(first)) {
            return line.addSubcommand(TOP.get(first).apply(console));
        }
        boolean ofRules = first.equals("rules");
        if (!ofRules) {
            TOP.values().forEach(command -> line.addSubcommand(command.apply(console)));
        }
        return line.addSubcommand(rules(console, ofRules && args.length > 1 ? args[1] : ""));
    }

    private static CommandLine rules(Console console, String wanted) {
        CommandLine rules = new CommandLine(new RulesCommand(console));
        if (RULES.containsKey(wanted)) {
            return rules.addSubcommand(RULES.get(wanted).apply(console));
        }
        RULES.values().forEach(command -> rules.addSubcommand(command.apply(console)));
        return rules;
    }
}
