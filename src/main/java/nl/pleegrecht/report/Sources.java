package nl.pleegrecht.report;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.evaluation.Fact;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.facts.Uit;
import nl.pleegrecht.timeline.Judgement;

/** Where a value that a rule read comes from: file and line. */
record Sources(Judgement judgement) {
    /** The row of the table of amounts that is valid on a day. */
    String of(Bedrag bedrag, LocalDate day) {
        return judgement.book().amounts().rows().stream()
                .filter(row -> row.bedrag().equals(bedrag) && row.validOn(day))
                .map(row -> row.file() + ":" + row.line())
                .findFirst()
                .orElse(judgement.book().amounts().file());
    }

    /** The key of the dossier that a property comes from. */
    String of(Fact fact, String property) {
        Location place = judgement.dossier().place(fact.path() + "." + key(fact, property));
        return place.line() == 0 ? place.file() : place.file() + ":" + place.line();
    }

    private String key(Fact fact, String property) {
        for (RecordComponent component : fact.type().getRecordComponents()) {
            Uit uit = component.getAnnotation(Uit.class);
            if (component.getName().equals(property) && uit != null) {
                for (String key : uit.value()) {
                    if (judgement.dossier().places().containsKey(fact.path() + "." + key)) {
                        return key;
                    }
                }
            }
        }
        return property;
    }
}
