package nl.pleegrecht.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
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
    }

    private RuleCompiler() {}

    /** The compiled rules; what the engine still finds wrong goes to {@code findings} and null comes back. */
    static KieBase compile(List<RuleFile> files, List<Diagnostic> findings) {
        KnowledgeBuilderConfiguration configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(
                null, new FencedClassLoader(RuleCompiler.class.getClassLoader()));
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
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
        KieBaseConfiguration settings = KieServices.get().newKieBaseConfiguration();
        // a fifth faster; a session then forgets facts that match no pattern, so results are read from the truth
        // maintenance and never from the session's objects
        settings.setOption(KieBaseMutabilityOption.DISABLED);
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(settings);
        base.addPackages(builder.getKnowledgePackages());
        return base;
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
