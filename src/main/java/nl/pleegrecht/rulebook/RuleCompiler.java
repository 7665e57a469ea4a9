package nl.pleegrecht.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Compiles checked rule files with the engine, all in one package. */
final class RuleCompiler {
    static {
        // The engine reads these once, when it loads: dates in rules are ISO, and `then` needs no Java compiler.
        System.setProperty("drools.dateformat", "yyyy-MM-dd");
        System.setProperty("drools.dialect.default", "mvel");
        // the other one that the engine knows is not there: loading it alone takes a tenth of a second
        System.setProperty("drools.dialect.java.compiler", "NATIVE");
    }

    private RuleCompiler() {}

    /**
     * The same as {@link #compile(List, List)}, of what the engine already read. All files are one package, and go to it as
     * one: each alone would have its words looked up again.
     *
     * @param trees the engine's reading of each file, which is used up; null when it is not known
     */
    static CompiledRules compile(List<RuleFile> files, List<PackageDescr> trees, List<Diagnostic> findings) {
        if (trees != null && !trees.isEmpty()) {
            KnowledgeBuilder builder = builder();
            builder.add(ResourceFactory.newDescrResource(together(trees)), ResourceType.DESCR);
            if (!builder.hasErrors()) {
                return new CompiledRules(builder.getKnowledgePackages());
            }
        }
        // what is wrong is told with the file it is in
        return compile(files, findings);
    }

    /** Loads what the engine needs to compile anything at all: half a second that can pass while files are read. */
    static void warmUp() {
        String rule =
                "rule \"a\"\nwhen\n    Jeugdige( leeftijd > 1 )\nthen\n    insertLogical( geenRecht( \"a\" ) );\nend\n";
        compile(List.of(new RuleFile("a.drl", rule)), new ArrayList<>());
    }

    private static PackageDescr together(List<PackageDescr> trees) {
        PackageDescr all = trees.get(0);
        for (PackageDescr tree : trees.subList(1, trees.size())) {
            tree.getTypeDeclarations().forEach(all::addTypeDeclaration);
            tree.getRules().forEach(all::addRule);
        }
        for (TypeDeclarationDescr type : all.getTypeDeclarations()) {
            type.getFields().values().forEach(field -> field.addAnnotation(new AnnotationDescr(EngineText.KEY)));
        }
        return all;
    }

    private static KnowledgeBuilder builder() {
        KnowledgeBuilderConfiguration configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(
                null, new FencedClassLoader(RuleCompiler.class.getClassLoader()));
        return KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
    }

    /** The compiled rules; what the engine still finds wrong goes to {@code findings} and null comes back. */
    static CompiledRules compile(List<RuleFile> files, List<Diagnostic> findings) {
        KnowledgeBuilder builder = builder();
        List<Diagnostic> found = new ArrayList<>();
        // all at once: a rule may use a type that a later file declares
        CompositeKnowledgeBuilder batch = builder.batch();
        files.forEach(file -> batch.add(resource(file), ResourceType.DRL));
        batch.build();
        if (builder.hasErrors()) {
            for (KnowledgeBuilderError error : builder.getErrors()) {
                int line = error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]);
                String file = error.getResource() == null
                        ? files.get(0).name()
                        : error.getResource().getSourcePath();
                found.add(Diagnostic.error("REG-010", new Location(file, line, 0), oneLine(error.getMessage())));
            }
            findings.addAll(found);
            return null;
        }
        return new CompiledRules(builder.getKnowledgePackages());
    }

    private static Resource resource(RuleFile file) {
        Resource resource =
                ResourceFactory.newByteArrayResource(EngineText.compiled(file).getBytes(StandardCharsets.UTF_8));
        resource.setSourcePath(file.name());
        return resource;
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s+", " ").strip();
    }
}
