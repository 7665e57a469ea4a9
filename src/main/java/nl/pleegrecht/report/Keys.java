package nl.pleegrecht.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.timeline.Names;

/**
 * Keys of a dossier as people would point at them: placements by name, not by number.
 *
 * @param dossier the case
 * @param messages the language
 */
record Keys(Dossier dossier, Messages messages) {
    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");
    private static final Pattern PLACEMENT = Pattern.compile("plaatsingen\\[(\\d+)]\\.(.+)");

    String all(List<String> paths) {
        return paths.stream().map(this::one).collect(Collectors.joining(", "));
    }

    String one(String path) {
        Matcher matcher = PLACEMENT.matcher(path);
        if (!matcher.matches()) {
            return counted(path);
        }
        String name = Names.of(dossier, Integer.parseInt(matcher.group(1)));
        return dossier.plaatsingen().size() == 1
                ? counted(matcher.group(2))
                : messages.text("rapport.sleutel", counted(matcher.group(2)), name);
    }

    /** People count from one. */
    private static String counted(String path) {
        return INDEX.matcher(path).replaceAll(index -> "[" + (Integer.parseInt(index.group(1)) + 1) + "]");
    }
}
