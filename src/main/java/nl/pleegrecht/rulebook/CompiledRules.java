package nl.pleegrecht.rulebook;

import java.util.Collection;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.KiePackage;

/** Rules that the engine has compiled. The network it judges with is only built when somebody wants to judge. */
public final class CompiledRules {
    private final Collection<KiePackage> packages;
    private KieBase base;

    CompiledRules(Collection<KiePackage> packages) {
        this.packages = packages;
    }

    /** What judges; built once. */
    public synchronized KieBase kieBase() {
        if (base == null) {
            KieBaseConfiguration settings = KieServices.get().newKieBaseConfiguration();
            // a fifth faster; a session then forgets facts that match no pattern, so results are read from the truth
            // maintenance and never from the session's objects
            settings.setOption(KieBaseMutabilityOption.DISABLED);
            InternalKnowledgeBase built = KnowledgeBaseFactory.newKnowledgeBase(settings);
            built.addPackages(packages);
            base = built;
        }
        return base;
    }
}
