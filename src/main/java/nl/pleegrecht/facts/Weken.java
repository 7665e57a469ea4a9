package nl.pleegrecht.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a count of weeks: it changes while nothing else does, so a rule may compare it with written numbers only, and
 * those numbers tell on which days an answer may turn.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Weken {}
