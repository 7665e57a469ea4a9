package nl.pleegrecht.rulebook;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * What kind of value a property or an expression has.
 *
 * @param type its class, never a primitive; of a set the class of its elements
 * @param set whether it is a set
 */
record FieldType(Class<?> type, boolean set) {
    static final FieldType TEXT = new FieldType(String.class, false);
    static final FieldType WHOLE = new FieldType(Integer.class, false);
    static final FieldType DECIMAL = new FieldType(BigDecimal.class, false);
    static final FieldType YES_NO = new FieldType(Boolean.class, false);
    static final FieldType DATE = new FieldType(LocalDate.class, false);

    static FieldType of(Class<?> type) {
        if (type == int.class) {
            return WHOLE;
        }
        return type == boolean.class ? YES_NO : new FieldType(type, false);
    }

    static FieldType of(RecordComponent component) {
        if (Set.class.isAssignableFrom(component.getType())
                && component.getGenericType() instanceof ParameterizedType generic) {
            return new FieldType((Class<?>) generic.getActualTypeArguments()[0], true);
        }
        return of(component.getType());
    }

    boolean isNumber() {
        return equals(WHOLE) || equals(DECIMAL);
    }

    boolean isEnumeration() {
        return type.isEnum() && !set;
    }

    /** As it is written in a declaration. */
    String shown() {
        return set ? "Set<" + type.getSimpleName() + ">" : type.getSimpleName();
    }
}
