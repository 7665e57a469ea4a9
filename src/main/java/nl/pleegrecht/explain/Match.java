package nl.pleegrecht.explain;

import java.util.List;
import java.util.Map;
import nl.pleegrecht.rulebook.ParsedRule;

/**
 * A way in which all conditions of a rule are met.
 *
 * @param rule the rule
 * @param things what it took for each pattern that asks for something to be there, in their order
 * @param names the names it gave, with what they stand for: a {@link Thing} or the value of a property
 * @param conclusions what follows
 */
public record Match(ParsedRule rule, List<Thing> things, Map<String, Object> names, List<Thing> conclusions) {}
