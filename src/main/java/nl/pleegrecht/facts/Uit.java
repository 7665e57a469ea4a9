package nl.pleegrecht.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says from which keys of the dossier a derived property is computed, so that an answer can name its input. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Uit {
    /** Keys beside this one ({@code geboortedatum}) or, with a dot, elsewhere ({@code jeugdige.geboortedatum}). */
    String[] value();
}
