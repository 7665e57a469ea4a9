package nl.pleegrecht.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a property that is somebody's judgement. Where it is missing and matters, the answer is not unknown but
 * {@code ter beoordeling} by that somebody.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Oordeel {
    /** Who judges, such as {@code pleegzorgaanbieder}. */
    String door();
}
