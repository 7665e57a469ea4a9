package nl.pleegrecht.analysis.implied;

import java.time.LocalDate;
import java.util.List;
import nl.pleegrecht.rulebook.Expression;

/** Dates that are moved. */
final class Shifts {
    private Shifts() {}

    /** By days and weeks it can be reckoned with; by months only the same is the same. */
    static Term of(Term date, Expression.Shift shift) {
        if (date == null) {
            return null;
        }
        return switch (shift.method()) {
            case "plusDays" -> date.plus(shift.amount());
            case "minusDays" -> date.plus(-shift.amount());
            case "plusWeeks" -> date.plus(7L * shift.amount());
            case "minusWeeks" -> date.plus(-7L * shift.amount());
            default -> Term.made(shift.method() + " " + shift.amount(), List.of(date), LocalDate.class, null);
        };
    }
}
