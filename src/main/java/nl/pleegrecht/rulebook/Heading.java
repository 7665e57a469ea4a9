package nl.pleegrecht.rulebook;

/**
 * A name under which subjects are put together: a group they are shown in, or a flow of money.
 *
 * @param name as the subjects point at it
 * @param labelNl what people read, in Dutch
 * @param labelEn what people read, in English
 */
public record Heading(String name, String labelNl, String labelEn) {
    /** What people read in a language. */
    public String label(String language) {
        return language.equals("en") ? labelEn : labelNl;
    }
}
