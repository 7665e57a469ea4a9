package nl.pleegrecht.evaluation;

import java.math.BigDecimal;
import java.util.Map;
import nl.pleegrecht.answers.GeenRecht;
import nl.pleegrecht.answers.Recht;
import nl.pleegrecht.answers.Signaal;
import nl.pleegrecht.answers.TerBeoordeling;
import nl.pleegrecht.answers.Vaststelling;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.rulebook.RuleBook;
import org.kie.api.definition.type.FactType;

/** Makes the objects that rules conclude, those of types that rule files declare among them, without running a rule. */
public final class MadeConclusions {
    private static final String PACKAGE = "regels";

    private final RuleBook book;

    public MadeConclusions(RuleBook book) {
        this.book = book;
    }

    /** An answer, a signal, or an object of a declared type, with all its properties. */
    public Object make(String type, Map<String, Object> values) {
        Object subject = values.get("onderwerp");
        String about = subject instanceof String text ? text : null;
        return switch (type) {
            case "Recht" ->
                new Recht(
                        about,
                        (BigDecimal) values.get("bedrag"),
                        (Eenheid) values.get("eenheid"),
                        (Bedragstatus) values.get("status"),
                        (boolean) values.get("bekend"));
            case "GeenRecht" -> new GeenRecht(about);
            case "TerBeoordeling" -> new TerBeoordeling(about, (String) values.get("door"));
            case "Vaststelling" -> new Vaststelling(about, (String) values.get("waarde"));
            case "Signaal" -> new Signaal((String) values.get("code"), (String) values.get("tekst"));
            default -> declared(type, values);
        };
    }

    private Object declared(String type, Map<String, Object> values) {
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
