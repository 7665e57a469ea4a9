package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import org.drools.drl.ast.descr.PackageDescr;

/** One rule file as it reads by itself, before its words are looked up: depends on nothing but its text. */
final class ReadFile {
    private final RuleFile file;
    private final List<Diagnostic> ofText = new ArrayList<>();
    private final List<Diagnostic> ofBlocks = new ArrayList<>();
    private final List<Block> blocks;
    private final List<DeclaredType> types = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private List<Diagnostic> ofEngine;
    private PackageDescr tree;

    private ReadFile(RuleFile file) {
        this.file = file;
        this.blocks = Blocks.of(Lexer.read(file, ofText), ofText);
        if (blocks.isEmpty() && ofText.isEmpty()) {
            ofText.add(Diagnostic.warning("RUL-135", Location.of(file.name())));
        }
        for (Block block : blocks) {
            if (block.isRule()) {
                RuleReader.read(block, ofBlocks).ifPresent(drafts::add);
            } else {
                DeclareReader.read(block, ofBlocks).ifPresent(types::add);
            }
        }
    }

    static ReadFile of(RuleFile file) {
        return new ReadFile(file);
    }

    String name() {
        return file.name();
    }

    /** What is wrong with its signs and with how it is cut into rules. */
    List<Diagnostic> ofText() {
        return ofText;
    }

    /** What is wrong with the build of its rules and declarations. */
    List<Diagnostic> ofBlocks() {
        return ofBlocks;
    }

    /** What the engine would read otherwise; only asked of a file that we found in order. */
    List<Diagnostic> ofEngine() {
        if (ofEngine == null) {
            EngineReading.Outcome outcome = EngineReading.check(file, blocks);
            ofEngine = outcome.findings();
            tree = outcome.tree();
        }
        return ofEngine;
    }

    /** The engine's reading, to be compiled once: compiling changes it. Null when there is none, or it was given away. */
    PackageDescr takeTree() {
        PackageDescr taken = tree;
        tree = null;
        return taken;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<DeclaredType> types() {
        return types;
    }

    /** The rules that could be read. */
    List<Draft> drafts() {
        return drafts;
    }

    /** Whether each of its rules could be read, all of it. */
    boolean isWhole() {
        return drafts.size() == blocks.stream().filter(Block::isRule).count()
                && drafts.stream().allMatch(Draft::complete);
    }
}
