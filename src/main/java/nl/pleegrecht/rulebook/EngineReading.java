package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;

/**
 * The engine's own reading of a file that we found in order, laid beside ours. What the engine would read otherwise is
 * refused, so that no text can mean one thing to the checks and another to the engine.
 */
final class EngineReading {
    private final RuleFile file;
    private final List<Diagnostic> findings = new ArrayList<>();

    private EngineReading(RuleFile file) {
        this.file = file;
    }

    /**
     * How the engine reads a file.
     *
     * @param tree its reading; null when it can not read the file
     * @param findings what it reads otherwise, or can not read at all
     */
    record Outcome(PackageDescr tree, List<Diagnostic> findings) {}

    static Outcome check(RuleFile file, List<Block> blocks) {
        EngineReading reading = new EngineReading(file);
        PackageDescr tree = reading.parse(EngineText.of(file));
        if (tree != null) {
            reading.compare(tree, blocks);
        }
        return new Outcome(tree, reading.findings);
    }

    private void compare(PackageDescr theirs, List<Block> blocks) {
        if (!EngineTree.surroundings(theirs).equals(Bare.SURROUNDINGS)) {
            differs(Location.of(file.name()), file.name());
        }
        List<String> declared = new ArrayList<>();
        for (TypeDeclarationDescr type : theirs.getTypeDeclarations()) {
            declared.add(EngineTree.type(type));
        }
        List<RuleDescr> rules = theirs.getRules();
        compare(blocks.stream().filter(block -> !block.isRule()).toList(), declared);
        compare(
                blocks.stream().filter(Block::isRule).toList(),
                rules.stream().map(EngineTree::rule).toList());
    }

    /** What the engine sees in a file without rules; read once. */
    private static final class Bare {
        static final String SURROUNDINGS = surroundings();

        private static String surroundings() {
            try {
                return EngineTree.surroundings(new DrlParser().parse(false, EngineText.HEADER));
            } catch (DroolsParserException e) {
                throw new IllegalStateException(EngineText.HEADER, e);
            }
        }
    }

    private void compare(List<Block> blocks, List<String> theirs) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String ours = block.isRule() ? OurTree.rule(block) : OurTree.type(block);
            if (i >= theirs.size() || !ours.equals(theirs.get(i))) {
                differs(block.location(), block.title());
            }
        }
        if (theirs.size() > blocks.size()) {
            differs(Location.of(file.name()), file.name());
        }
    }

    private void differs(Location location, String what) {
        findings.add(Diagnostic.error("RUL-029", location, what));
    }

    /** Null when the engine cannot read it; that is reported here. */
    private PackageDescr parse(String text) {
        DrlParser parser = new DrlParser();
        PackageDescr tree;
        try {
            tree = parser.parse(false, text);
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            findings.add(Diagnostic.error(
                    "RUL-028", Location.of(file.name()), e.getClass().getSimpleName()));
            return null;
        }
        for (DroolsError error : parser.getErrors()) {
            Location location = error instanceof ParserError at && at.getRow() > 0
                    ? new Location(file.name(), at.getRow(), at.getRow() == 1 ? 0 : at.getCol() + 1)
                    : Location.of(file.name());
            findings.add(Diagnostic.error("RUL-028", location, oneLine(error.getMessage())));
        }
        if (tree == null && !parser.hasErrors()) {
            findings.add(Diagnostic.error("RUL-028", Location.of(file.name()), ""));
        }
        return parser.hasErrors() ? null : tree;
    }

    private static String oneLine(String text) {
        return text == null ? "" : text.lines().map(String::strip).collect(Collectors.joining(" "));
    }
}
