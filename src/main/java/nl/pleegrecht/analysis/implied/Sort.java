package nl.pleegrecht.analysis.implied;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What kind of value a term has, as far as it matters for what follows from comparing it. */
enum Sort {
    WHOLE,
    DECIMAL,
    DATE,
    YES_NO,
    WORD,
    TEXT,
    OTHER;

    static Sort of(Class<?> type) {
        if (type == null) {
            return OTHER;
        }
        if (type == int.class || type == Integer.class) {
            return WHOLE;
        }
        if (type == boolean.class || type == Boolean.class) {
            return YES_NO;
        }
        if (type.isEnum()) {
            return WORD;
        }
        if (type == BigDecimal.class) {
            return DECIMAL;
        }
        if (type == LocalDate.class) {
            return DATE;
        }
        return type == String.class ? TEXT : OTHER;
    }

    boolean hasOrder() {
        return isStepped() || this == DECIMAL;
    }

    /** Whether between a value and the next there is none. */
    boolean isStepped() {
        return this == WHOLE || this == DATE;
    }
}
