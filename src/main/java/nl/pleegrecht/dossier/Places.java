package nl.pleegrecht.dossier;

import java.util.HashMap;
import java.util.Map;
import nl.pleegrecht.diagnostics.Location;

/** Where each value of a dossier stands, by path such as {@code plaatsingen[0].pleegcontract[0].van}. */
record Places(String file, Map<String, Location> byPath) {
    Places(String file) {
        this(file, new HashMap<>());
    }

    void put(String path, Location location) {
        byPath.put(path, location);
    }

    /** The place of a path, or of the nearest path above it that has one. */
    Location at(String path) {
        for (String p = path; !p.isEmpty(); p = p.substring(0, Math.max(0, p.lastIndexOf('.')))) {
            Location place = byPath.get(p);
            if (place != null) {
                return place;
            }
        }
        return Location.of(file);
    }
}
