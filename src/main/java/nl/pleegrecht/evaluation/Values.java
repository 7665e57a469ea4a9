package nl.pleegrecht.evaluation;

import java.util.Locale;

/** What stands in a fact or conclusion, whoever made its class: a record of ours, or a type that a rule file declares. */
public final class Values {
    private Values() {}

    /** The value of a property. */
    public static Object of(Object object, String property) {
        return object instanceof Record known ? Fact.value(known, property) : declared(object, property);
    }

    /** The engine makes a class with getters of a declared type. */
    private static Object declared(Object object, String property) {
        String name = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        Class<?> type = object.getClass();
        try {
            return type.getMethod("get" + name).invoke(object);
        } catch (NoSuchMethodException e) {
            return yesOrNo(object, "is" + name);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + property + " of " + type, e);
        }
    }

    private static Object yesOrNo(Object object, String getter) {
        try {
            return object.getClass().getMethod(getter).invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot call " + getter + " of " + object.getClass(), e);
        }
    }
}
