package nl.pleegrecht.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which names and types a declaration may use. */
final class DeclaredNames {
    /** Types of the properties by the word a rule file has for them. */
    static final Map<String, Class<?>> FIELD_TYPES = fieldTypes();

    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z0-9]*");

    /** Words with a meaning of their own for the engine or its expression language. */
    private static final Set<String> RESERVED = Set.of(
            ("rule when then end declare query function global import package unit eval not exists forall accumulate acc "
                            + "collect from init action reverse result entry point over window and or in memberOf contains "
                            + "excludes matches soundslike str extends attributes salience enabled duration timer calendars "
                            + "dialect template new this super null nil empty true false is isdef strsim convertable_to "
                            + "instanceof typeof with assert def proto untyped var foreach for while until do if else return "
                            + "switch case default break continue try catch finally throw throws class interface enum void "
                            + "int long short byte char float double boolean static final abstract public private protected "
                            + "native strictfp synchronized transient volatile const goto implements drools kcontext channels "
                            + "modify update insert insertLogical delete retract before after coincides during finishes "
                            + "finishedby includes meets metby overlaps overlappedby starts startedby trait type hashCode "
                            + "toString equals getClass")
                    .split(" +"));

    private static final Set<String> LIBRARIES =
            Set.of("java.lang.", "java.util.", "java.time.", "java.math.", "java.io.", "java.net.");

    private DeclaredNames() {}

    /** Whether a name has the form of a type, so that others may refer to it. */
    static boolean usable(Token name) {
        return name.isWord() && TYPE.matcher(name.text()).matches();
    }

    static void checkType(Token name) throws Refused {
        if (!usable(name)) {
            throw new Refused("RUL-066", name.location(), Cursor.shown(name));
        }
        String text = name.text();
        boolean ours = Vocabulary.RECORDS.containsKey(text)
                || FIELD_TYPES.containsKey(text)
                || Words.ENUMERATIONS.containsKey(text)
                || Set.of("Conclusie", "Verbs", "Uit", "Oordeel", "Woord", "Grenzen", "Array", "Color")
                        .contains(text);
        if (ours || LIBRARIES.stream().anyMatch(library -> exists(library + text))) {
            throw new Refused("RUL-121", name.location(), text);
        }
    }

    static boolean reserved(String field) {
        return RESERVED.contains(field) || !FIELD.matcher(field).matches() || Vocabulary.VERBS.contains(field);
    }

    private static boolean exists(String name) {
        try {
            Class.forName(name, false, ClassLoader.getPlatformClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private static Map<String, Class<?>> fieldTypes() {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        types.put("String", String.class);
        types.put("int", int.class);
        types.put("Integer", Integer.class);
        types.put("BigDecimal", BigDecimal.class);
        types.put("boolean", boolean.class);
        types.put("Boolean", Boolean.class);
        types.put("LocalDate", LocalDate.class);
        types.putAll(Words.ENUMERATIONS);
        return types;
    }
}
