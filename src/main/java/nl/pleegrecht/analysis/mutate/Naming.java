package nl.pleegrecht.analysis.mutate;

import nl.pleegrecht.rulebook.Pattern;

/** What tells which conclusion or amount a pattern is about. */
final class Naming {
    private Naming() {}

    static boolean isName(Pattern pattern, String property) {
        return switch (pattern.type()) {
            case "Bedrag" -> property.equals("naam");
            case "Recht", "GeenRecht", "TerBeoordeling", "Vaststelling" -> property.equals("onderwerp");
            case "Signaal" -> true;
            default -> false;
        };
    }
}
