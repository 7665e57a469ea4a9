package nl.pleegrecht.dossier.yaml;

/** How a piece of somebody's file is quoted in a message. */
public final class Show {
    private static final int LONGEST = 60;

    private Show() {}

    /** The text on one line, cut when long, without signs that a terminal would obey. */
    public static String text(String text) {
        boolean cut = text.codePointCount(0, text.length()) > LONGEST;
        String head = cut ? text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…" : text;
        return head.replaceAll("\\s", " ").replaceAll("\\p{Cntrl}", "?");
    }
}
