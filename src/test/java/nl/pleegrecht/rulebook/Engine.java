package nl.pleegrecht.rulebook;

import java.util.List;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** The engine itself, for tests that lay our reading of a rule beside what it does. */
final class Engine {
    static {
        System.setProperty("drools.dialect.default", "mvel");
        System.setProperty("drools.dateformat", "yyyy-MM-dd");
    }

    private Engine() {}

    /** What the engine reports of a file; empty when it compiles. */
    static List<String> errors(String rules) {
        return build(rules).getResults().getMessages(Message.Level.ERROR).stream()
                .map(Message::getText)
                .toList();
    }

    /** What is in memory after the rules ran over the facts, as texts in order. */
    static List<String> run(String rules, Object... facts) {
        KieSession session = KieServices.get()
                .newKieContainer(build(rules).getKieModule().getReleaseId())
                .newKieSession();
        try {
            for (Object fact : facts) {
                session.insert(fact);
            }
            session.fireAllRules(1000);
            List<Object> given = List.of(facts);
            return session.getObjects().stream()
                    .map(Object.class::cast)
                    .filter(fact -> !given.contains(fact))
                    .map(Object::toString)
                    .sorted()
                    .toList();
        } finally {
            session.dispose();
        }
    }

    private static KieBuilder build(String rules) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/regels/regels.drl", EngineText.of(new RuleFile("regels.drl", rules)));
        return services.newKieBuilder(files).buildAll(DrlProject.class);
    }
}
