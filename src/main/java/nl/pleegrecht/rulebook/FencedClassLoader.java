package nl.pleegrecht.rulebook;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The second fence around rule files, behind the checker: code compiled from rules finds the vocabulary, the engine and
 * plain values, and nothing that reaches outside.
 */
final class FencedClassLoader extends ClassLoader {
    private static final Set<String> PACKAGES = Set.of(
            "nl.pleegrecht.facts.",
            "nl.pleegrecht.answers.",
            "java.math.",
            "java.time.",
            "org.drools.",
            "org.kie.api.",
            "org.kie.internal.",
            "org.mvel2.");

    /** Of these packages only plain values and what the engine's own generated classes need. */
    private static final Set<String> CLASSES = Set.of(
            "java.lang.Object",
            "java.lang.String",
            "java.lang.Class",
            "java.lang.CharSequence",
            "java.lang.Comparable",
            "java.lang.Number",
            "java.lang.Boolean",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Double",
            "java.lang.Short",
            "java.lang.Byte",
            "java.lang.Float",
            "java.lang.Character",
            "java.lang.Enum",
            "java.lang.Record",
            "java.lang.Void",
            "java.lang.Iterable",
            "java.lang.Throwable",
            "java.lang.Exception",
            "java.lang.RuntimeException",
            "java.lang.AbstractMethodError",
            "java.lang.StringBuilder",
            "java.lang.invoke.MethodHandle",
            "java.lang.invoke.SerializedLambda",
            "java.io.Serializable",
            "java.io.Externalizable",
            "java.io.ObjectInput",
            "java.io.ObjectOutput",
            "java.io.IOException",
            "java.util.Collection",
            "java.util.List",
            "java.util.Set",
            "java.util.Map",
            "java.util.Iterator",
            "java.util.Objects",
            "java.util.Optional",
            "java.util.function.Function",
            "java.util.function.Predicate");

    /** Names that were looked for and are not there; the engine asks for each of them in every package, over and over. */
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    FencedClassLoader(ClassLoader parent) {
        super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!missing.contains(name) && isOpen(name)) {
            try {
                return super.loadClass(name, resolve);
            } catch (ClassNotFoundException e) {
                missing.add(name);
            }
        }
        throw new NotHere(name);
    }

    private static boolean isOpen(String name) {
        if (CLASSES.contains(name)) {
            return true;
        }
        for (String start : PACKAGES) {
            if (name.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** Thrown some thousand times in a compilation, and only ever caught. */
    private static final class NotHere extends ClassNotFoundException {
        private static final long serialVersionUID = 1L;

        NotHere(String name) {
            super(name);
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
