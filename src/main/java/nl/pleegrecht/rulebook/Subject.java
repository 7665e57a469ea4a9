package nl.pleegrecht.rulebook;

import nl.pleegrecht.facts.Eenheid;

/**
 * A subject that gets an answer, as {@code onderwerpen.yaml} tells it.
 *
 * @param name as rules and output name it; of a family up to and including {@code "<…>"}
 * @param labelNl what people read, in Dutch
 * @param labelEn what people read, in English
 * @param kind what it means that no rule spoke
 * @param unit what its amounts are per
 * @param counts whether its amounts count in the total
 * @param withoutPlacement whether it is also answered on days without a placement
 * @param per for a family: the property that names its members, such as {@code BijzondereKosten.omschrijving}; else empty
 * @param group the group it is shown in; else empty
 * @param flow who pays whom; empty where nobody does, or it is not told
 */
public record Subject(
        String name,
        String labelNl,
        String labelEn,
        Kind kind,
        Eenheid unit,
        boolean counts,
        boolean withoutPlacement,
        String per,
        String group,
        String flow) {
    /** What it means that no rule spoke. */
    public enum Kind {
        /** There is no right. */
        RECHT,
        /** Something the rules should have established is missing: a gap, reported as an error. */
        VASTSTELLING
    }

    /** Whether this is a family of subjects, one for each item it is {@code per}. */
    public boolean isFamily() {
        return !per.isEmpty();
    }

    /** The text all members of a family begin with; the name itself for a single subject. */
    public String prefix() {
        int open = name.indexOf('<');
        return open < 0 ? name : name.substring(0, open);
    }

    /** Whether an answer on this subject is meant by a concrete name. */
    public boolean covers(String concrete) {
        return isFamily()
                ? concrete.startsWith(prefix()) && concrete.length() > prefix().length()
                : name.equals(concrete);
    }

    /** The label of a concrete subject in a language. */
    public String label(String concrete, String language) {
        String label = language.equals("en") ? labelEn : labelNl;
        int open = label.indexOf('<');
        return open < 0 ? label : label.substring(0, open) + concrete.substring(prefix().length());
    }
}
