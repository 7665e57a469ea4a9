package nl.pleegrecht.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.dossier.PlaatsingInvoer.Verloop;

/** Whether the keys that say how much a child is in the family go together. */
final class OmvangCheck extends Checker {
    private final PlaatsingInvoer plaatsing;
    private final String path;

    OmvangCheck(PlaatsingInvoer plaatsing, String path, Findings findings, Places places) {
        super(findings, places);
        this.plaatsing = plaatsing;
        this.path = path;
    }

    void check() {
        notBoth("DOS-078", plaatsing.nachtenPerWeek(), plaatsing.nachtenPerJaar(), "nachtenPerJaar");
        notBoth("DOS-089", plaatsing.verblijfsdagen(), plaatsing.verblijfsdagenPerMaand(), "verblijfsdagenPerMaand");
        if (plaatsing.nachtenPerJaar() != null && shorterThanYear()) {
            error("DOS-082", path + ".nachtenPerJaar", plaatsing.van(), plaatsing.tot());
        }
        if (plaatsing.verloop() != null) {
            verloop(plaatsing.verloop());
        }
    }

    private void notBoth(String code, Object one, Object other, String key) {
        if (one != null && other != null) {
            error(code, path + "." + key);
        }
    }

    private boolean shorterThanYear() {
        return plaatsing.van() != null
                && plaatsing.tot() != null
                && plaatsing.tot().isBefore(plaatsing.van().plusYears(1).minusDays(1));
    }

    private void verloop(List<Verloop> steps) {
        Map<String, Object> instead = new LinkedHashMap<>();
        instead.put("variant", plaatsing.variant());
        instead.put("spoed", plaatsing.spoed());
        instead.put("nachtenPerWeek", plaatsing.nachtenPerWeek());
        instead.put("nachtenPerJaar", plaatsing.nachtenPerJaar());
        instead.forEach((key, value) -> {
            if (value != null) {
                error("DOS-079", path + "." + key, key);
            }
        });
        if (steps.isEmpty()) {
            error("DOS-092", path + ".verloop");
        }
        LocalDate[] previous = new LocalDate[1];
        each(steps, path + ".verloop", (step, at) -> {
            if (step.van() != null) {
                step(step.van(), previous[0], at);
                previous[0] = step.van();
            }
        });
    }

    private void step(LocalDate van, LocalDate previous, String at) {
        if (previous != null && !van.isAfter(previous)) {
            error("DOS-080", at + ".van", van, previous);
        } else if (at.endsWith("[0]") && plaatsing.van() != null && !van.equals(plaatsing.van())) {
            error("DOS-081", at + ".van", van, plaatsing.van());
        } else if (plaatsing.tot() != null && van.isAfter(plaatsing.tot())) {
            error("DOS-093", at + ".van", van, plaatsing.tot());
        }
    }
}
