package nl.pleegrecht.rulebook;

import java.util.Map;
import nl.pleegrecht.diagnostics.Location;

/**
 * An intermediate legal concept, declared in a rule file.
 *
 * @param name its name
 * @param fields its fields in order, with their types; null when they could not be read
 * @param location where it is declared
 */
public record DeclaredType(String name, Map<String, Class<?>> fields, Location location) {}
