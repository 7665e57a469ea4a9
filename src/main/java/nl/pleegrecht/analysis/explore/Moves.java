package nl.pleegrecht.analysis.explore;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.pleegrecht.dossier.DossierTree;

/** Changes of several dates at once, where one by itself would make a dossier that can not be. */
final class Moves {
    private static final Pattern DATE = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}");
    private static final String BIRTH = "jeugdige.geboortedatum";

    private Moves() {}

    /** The same case that much later or earlier, asked about on a day. */
    static DossierTree to(DossierTree tree, LocalDate from, LocalDate day) {
        long days = ChronoUnit.DAYS.between(from, day);
        Map<String, String> moved = new HashMap<>();
        dates(tree).forEach((path, date) -> moved.put(path, date.plusDays(days).toString()));
        return tree.withValues(moved).on(day);
    }

    /** Born on another day; what was before it begins with the birth. */
    static DossierTree born(DossierTree tree, LocalDate day) {
        Map<String, String> moved = new HashMap<>();
        dates(tree).forEach((path, date) -> {
            if (date.isBefore(day) && (path.startsWith("jeugdige.") || isOfStay(path))) {
                moved.put(path, day.toString());
            }
        });
        moved.put(BIRTH, day.toString());
        return tree.withValues(moved);
    }

    private static boolean isOfStay(String path) {
        return !path.contains(".pleegouder.") && !path.contains(".anderePleegkinderen");
    }

    /** A placement that began on another day, and with it all of the placement that was to begin that day. */
    static DossierTree began(DossierTree tree, String path, LocalDate day) {
        String placement = path.substring(0, path.lastIndexOf('.') + 1);
        LocalDate before = dates(tree).get(path);
        Map<String, String> moved = new HashMap<>();
        dates(tree).forEach((at, date) -> {
            if (at.startsWith(placement) && date.equals(before)) {
                moved.put(at, day.toString());
            }
        });
        return tree.withValues(moved);
    }

    /** The paths of the first days of placements. */
    static List<String> beginnings(DossierTree tree) {
        List<String> paths = new ArrayList<>();
        dates(tree).keySet().stream()
                .filter(path -> path.matches("plaatsingen\\[\\d+]\\.van"))
                .forEach(paths::add);
        return paths;
    }

    private static Map<String, LocalDate> dates(DossierTree tree) {
        Map<String, LocalDate> dates = new HashMap<>();
        tree.values().forEach((path, value) -> {
            if (DATE.matcher(value).matches()) {
                dates.put(path, LocalDate.parse(value));
            }
        });
        return dates;
    }
}
