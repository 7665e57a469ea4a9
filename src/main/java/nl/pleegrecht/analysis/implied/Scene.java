package nl.pleegrecht.analysis.implied;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Constraint.AllOf;
import nl.pleegrecht.rulebook.Constraint.AnyOf;
import nl.pleegrecht.rulebook.Constraint.Binding;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Pattern;

/**
 * Some of what is so in a case that perhaps can not be: things that are there, patterns that nothing meets, and how values
 * stand to one another. What can not be said here is left out, so that the scene stands for more cases rather than fewer.
 */
final class Scene {
    /** A thing that is there. */
    record There(String id, String type) {}

    /** A pattern that nothing meets, with what the names in it stand for. */
    record Lack(Pattern pattern, Map<String, Object> names) {}

    /** A condition that holds of a thing, or does not. */
    record Said(Constraint constraint, boolean holds, There there, Map<String, Object> names) {}

    private static final int MOST_SPLITS = 60;

    private static final There PLACEMENT = new There(Laws.PLACEMENT, Laws.PLACEMENT);

    private final TableLaws table;
    private final List<There> things;
    private final List<Lack> lacks;
    private final Terms terms;
    private final Ledger ledger;
    private final Set<List<Said>> choices;
    private final Set<String> opened;
    private final Set<String> smaller;
    private final Map<String, String> rows = new HashMap<>();
    private final Set<String> answered = new HashSet<>();
    private int number;
    private int splits;
    private boolean impossible;

    Scene(Regime regime) {
        this(regime, TableLaws.NONE);
    }

    Scene(Regime regime, TableLaws table) {
        this(table, new Terms(regime));
    }

    private Scene(TableLaws table, Terms terms) {
        this.table = table;
        this.things = new ArrayList<>();
        this.lacks = new ArrayList<>();
        this.terms = terms;
        this.ledger = new Ledger();
        this.choices = new LinkedHashSet<>();
        this.opened = new HashSet<>();
        this.smaller = new HashSet<>();
        Laws.ALWAYS.forEach(this::there);
    }

    private Scene(Scene other) {
        this.table = other.table;
        this.things = new ArrayList<>(other.things);
        this.lacks = new ArrayList<>(other.lacks);
        this.terms = other.terms;
        this.ledger = other.ledger.copy();
        this.choices = new LinkedHashSet<>(other.choices);
        this.opened = new HashSet<>(other.opened);
        this.smaller = new HashSet<>(other.smaller);
        this.number = other.number;
        this.splits = other.splits;
        this.rows.putAll(other.rows);
        this.answered.addAll(other.answered);
        this.impossible = other.impossible;
    }

    Scene copy() {
        return new Scene(this);
    }

    /**
     * What does not hang on any thing of which there can be more than one, and a thing of a type that is concluded from the
     * fewest steps: on the way to it no other of its type was concluded.
     */
    Scene first(String type) {
        Scene scene = new Scene(table, terms);
        scene.number = number;
        for (There one : things) {
            if (isOfDossier(one.id())) {
                scene.there(one.type());
            }
        }
        ledger.claims().stream()
                .filter(claim -> claim.isOnlyAbout(Scene::isOfDossier))
                .forEach(scene::hold);
        lacks.stream().filter(lack -> isGlobal(lack.names())).forEach(scene.lacks::add);
        choices.stream()
                .filter(choice -> choice.stream()
                        .allMatch(said -> isOfDossier(said.there().id()) && isGlobal(said.names())))
                .forEach(scene.choices::add);
        scene.smaller.addAll(smaller);
        scene.there(type);
        scene.smaller.add(type);
        scene.impossible = impossible;
        return scene;
    }

    /** Something concluded is not kept, also not where there is only one: it need not be on the way to that thing. */
    private static boolean isOfDossier(String id) {
        return Laws.SINGLE.contains(id);
    }

    private static boolean isGlobal(Map<String, Object> names) {
        return names.values().stream()
                .allMatch(value -> value instanceof There there
                        ? isOfDossier(there.id())
                        : ((Term) value).about().stream().allMatch(Scene::isOfDossier));
    }

    /** A row of the table that a rule asks for by its name: the one there is, or another for other ages. */
    private There row(Pattern pattern) {
        String name = TableLaws.nameOf(pattern);
        if (name != null && table.isOne(name)) {
            There single = new There("Bedrag " + name, "Bedrag");
            if (!things.contains(single)) {
                enter(single);
            }
            return single;
        }
        There one = there("Bedrag");
        if (name != null && table.areApart(name)) {
            for (There other : List.copyOf(things)) {
                if (!other.equals(one) && name.equals(rows.get(other.id()))) {
                    either(Laws.sameRowOrOtherAges(one, other));
                }
            }
            rows.put(one.id(), name);
        }
        return one;
    }

    /** Adds a thing of a type, or finds it when there is only one. */
    There there(String type) {
        if (terms.regime().isSingle(type)) {
            There single = new There(type, type);
            if (!things.contains(single)) {
                enter(single);
            }
            return single;
        }
        There one = new There(type + "#" + number++, type);
        enter(one);
        return one;
    }

    private void enter(There one) {
        things.add(one);
        new Companions(this).of(one);
    }

    /** All conditions of a rule hold. */
    Map<String, Object> rule(List<Pattern> when) {
        Map<String, Object> names = new HashMap<>();
        when.forEach(pattern -> pattern(pattern, names));
        return names;
    }

    /** A pattern of a rule is met; of what must not be there: nothing meets it. */
    There pattern(Pattern pattern, Map<String, Object> names) {
        if (pattern.kind() == Pattern.Kind.NOT) {
            lack(pattern, names);
            return null;
        }
        There one = pattern.type().equals("Bedrag") ? row(pattern) : there(pattern.type());
        meets(pattern, one, names);
        return one;
    }

    /** Nothing meets a pattern. */
    void lack(Pattern pattern, Map<String, Object> names) {
        lacks.add(new Lack(pattern, Map.copyOf(names)));
    }

    void forgetLacks() {
        lacks.clear();
    }

    /** Cases within cases end somewhere. */
    boolean mayBeSplit() {
        return splits < MOST_SPLITS;
    }

    void isSplit() {
        splits++;
    }

    boolean isPlaced() {
        return things.contains(PLACEMENT);
    }

    boolean isAnswered(String subject) {
        return answered.contains(subject);
    }

    /** There is an answer of some kind on a subject. */
    void answer(String type, String subject) {
        answered.add(subject);
        There one = there(type);
        hold(Claim.equal(terms.property(one, "onderwerp"), Term.constant(subject)));
    }

    /** Of the one thing there is of a type it is said that it fails some condition of a pattern that nothing meets. */
    void failsOneOf(Pattern pattern, Map<String, Object> names) {
        There single = new There(pattern.type(), pattern.type());
        if (things.contains(single)) {
            Map<String, Object> known = new HashMap<>(names);
            bind(pattern.constraints(), single, known);
            say(new Said(new AllOf(pattern.constraints(), pattern.location()), false, single, Map.copyOf(known)));
        }
    }

    /** A thing meets a pattern. */
    void meets(Pattern pattern, There one, Map<String, Object> names) {
        if (!pattern.binding().isEmpty()) {
            names.put(pattern.binding(), one);
        }
        bind(pattern.constraints(), one, names);
        Map<String, Object> known = Map.copyOf(names);
        pattern.constraints().forEach(constraint -> say(new Said(constraint, true, one, known)));
    }

    /** Gives the names in some conditions the properties that they stand for. */
    void bind(List<Constraint> constraints, There one, Map<String, Object> names) {
        for (Constraint constraint : constraints) {
            if (constraint instanceof Binding binding) {
                names.put(binding.binding(), terms.property(one, binding.property()));
            }
        }
    }

    /** One of several things is so. */
    void either(List<Said> ways) {
        choices.add(ways);
    }

    /** What an expression stands for; null when it can not be said. */
    Term value(Expression expression, Map<String, Object> names) {
        return terms.of(expression, null, names);
    }

    /** Takes a claim to hold. */
    void hold(Claim claim) {
        ledger.add(claim);
    }

    /** Takes a condition to hold, or not to. */
    void say(Said said) {
        if (said.constraint() instanceof Binding) {
            impossible |= !said.holds();
        } else if (said.constraint() instanceof Comparison comparison) {
            claim(comparison, said);
        } else {
            boolean all = said.constraint() instanceof AllOf;
            List<Constraint> parts = all ? ((AllOf) said.constraint()).parts() : ((AnyOf) said.constraint()).parts();
            List<Said> each = parts.stream()
                    .map(part -> new Said(part, said.holds(), said.there(), said.names()))
                    .toList();
            if (all == said.holds()) {
                each.forEach(this::say);
            } else {
                choices.add(each);
            }
        }
    }

    private void claim(Comparison comparison, Said said) {
        Claim claim = terms.of(comparison, said);
        if (claim != null) {
            hold(claim);
        }
    }

    /** A property of a concluded thing is what the rule that concluded it says. */
    void equal(There thing, String property, Expression value, Map<String, Object> names) {
        Term right = terms.of(value, null, names);
        if (right != null) {
            hold(Claim.equal(terms.property(thing, property), right));
        }
    }

    List<There> things() {
        return things;
    }

    List<Lack> lacks() {
        return lacks;
    }

    /** A choice that has not been made, taken out; null when there is none. */
    List<Said> nextChoice() {
        if (choices.isEmpty()) {
            return null;
        }
        List<Said> next = choices.iterator().next();
        choices.remove(next);
        return next;
    }

    /** The concluded things of which has not been asked how they came about. */
    List<There> unopened() {
        return things.stream()
                .filter(thing -> Regime.isConcluded(thing.type()) && !opened.contains(thing.id()))
                .toList();
    }

    void open(There thing) {
        opened.add(thing.id());
    }

    /** Whether all that is there is on the way to one thing. */
    boolean isOneWay() {
        return !smaller.isEmpty();
    }

    /** Whether a thing of the type can not be among those a thing was concluded from. */
    boolean isTooMany(String type) {
        return smaller.contains(type);
    }

    /** Whether it is certain that there is no such case. */
    boolean isImpossible() {
        return new Consequences(this).isImpossible();
    }

    /** Whether a thing certainly meets a pattern; the names in it then stand for what they are. */
    boolean certainlyMeets(Pattern pattern, There thing, Map<String, Object> names) {
        return new Consequences(this).certainlyMeets(pattern, thing, names);
    }

    /** Takes it that there is no such case. */
    void deny() {
        impossible = true;
    }

    boolean isDenied() {
        return impossible;
    }

    /** How much is said; it only grows. */
    int size() {
        return ledger.claims().size() + choices.size();
    }

    Terms terms() {
        return terms;
    }

    Ledger ledger() {
        return ledger;
    }
}
