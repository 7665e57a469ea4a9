package nl.pleegrecht.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;

/** The rules in force on a day, and which of them can matter for which answer. */
final class RuleGraph {
    private final List<RuleReads> rules;
    private final Map<ParsedRule, RuleReads> byRule;

    RuleGraph(List<ParsedRule> inForce) {
        this.rules = inForce.stream().map(RuleReads::of).toList();
        this.byRule = rules.stream().collect(Collectors.toMap(RuleReads::rule, Function.identity()));
    }

    RuleReads reads(ParsedRule rule) {
        return byRule.get(rule);
    }

    List<RuleReads> rules() {
        return rules;
    }

    /** Whether any rule in force can conclude something about a subject. */
    boolean speaksAbout(String subject) {
        return rules.stream()
                .flatMap(rule -> rule.concludes().stream())
                .anyMatch(topic -> Answers.TYPES.contains(topic.type()) && topic.mayBeAbout(subject));
    }

    /** The rules, out of {@code possible}, on which the answer to a subject can depend, directly or through others. */
    Set<RuleReads> cone(String subject, Collection<RuleReads> possible) {
        List<Topic> asked = Answers.TYPES.stream()
                .map(type -> new Topic(type, subject, false))
                .toList();
        return cone(asked, possible);
    }

    /** The rules, out of {@code possible}, on which it can depend whether any of the topics is concluded. */
    Set<RuleReads> cone(List<Topic> asked, Collection<RuleReads> possible) {
        Set<RuleReads> cone = new LinkedHashSet<>();
        Set<Topic> seen = new HashSet<>();
        List<Topic> open = new ArrayList<>(asked);
        while (!open.isEmpty()) {
            Topic topic = open.remove(open.size() - 1);
            if (!seen.add(topic)) {
                continue;
            }
            for (RuleReads rule : possible) {
                if (rule.concludes().stream().anyMatch(concluded -> concluded.mayBe(topic)) && cone.add(rule)) {
                    for (Pattern pattern : rule.rule().when()) {
                        if (!RuleReads.isFact(pattern)) {
                            open.addAll(Topic.of(pattern));
                        }
                    }
                }
            }
        }
        return cone;
    }
}
