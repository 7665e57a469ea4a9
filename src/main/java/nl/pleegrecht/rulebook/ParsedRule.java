package nl.pleegrecht.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.diagnostics.Location;

/**
 * A rule as its file tells it.
 *
 * @param name its title: article, lid and the norm as a sentence
 * @param grondslag the article or source it rests on
 * @param uitleg one plain sentence for the reader, as written: a {@link Template}
 * @param uitzonderingOp the {@code grondslag} of the rule it sets aside; empty without
 * @param keuze the choices it makes where the law leaves room, such as {@code K1}; empty without
 * @param normen the norms of {@code normen.yaml} it encodes; empty without
 * @param effective first day in force; null when always
 * @param expires first day out of force; null when never
 * @param when the facts it asks for, in the order of the file
 * @param then what it concludes
 * @param location where its title stands
 */
public record ParsedRule(
        String name,
        String grondslag,
        String uitleg,
        String uitzonderingOp,
        String keuze,
        List<String> normen,
        LocalDate effective,
        LocalDate expires,
        List<Pattern> when,
        List<Conclusion> then,
        Location location) {
    public ParsedRule {
        normen = List.copyOf(normen);
        when = List.copyOf(when);
        then = List.copyOf(then);
    }

    /** The same rule with other patterns. */
    public ParsedRule with(List<Pattern> others) {
        return new ParsedRule(
                name, grondslag, uitleg, uitzonderingOp, keuze, normen, effective, expires, others, then, location);
    }

    /** The same rule with another pattern in the place of one; null takes it away. */
    public ParsedRule with(int index, Pattern other) {
        List<Pattern> others = new ArrayList<>(when);
        if (other == null) {
            others.remove(index);
        } else {
            others.set(index, other);
        }
        return with(others);
    }

    /** The codes of the choices it makes. */
    public List<String> keuzes() {
        return NormList.read(keuze);
    }

    /** Whether the rule is in force on a day. */
    public boolean inForce(LocalDate day) {
        return (effective == null || !day.isBefore(effective)) && (expires == null || day.isBefore(expires));
    }
}
