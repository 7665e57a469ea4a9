package nl.pleegrecht.evaluation;

import java.util.Map;
import nl.pleegrecht.rulebook.RuleBook;
import org.kie.api.definition.type.FactType;

/** Makes objects of the types that rule files declare, without running a rule. */
public final class DeclaredFacts {
    private static final String PACKAGE = "regels";

    private final RuleBook book;

    public DeclaredFacts(RuleBook book) {
        this.book = book;
    }

    /** An object of a declared type. */
    public Object make(String type, Map<String, Object> values) {
        FactType declared = book.kieBase().getFactType(PACKAGE, type);
        try {
            Object made = declared.newInstance();
            values.forEach((property, value) -> declared.set(made, property, value));
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }
}
