package nl.pleegrecht.analysis.mutate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegrecht.analysis.mutate.Mutant.Change.OfAmount;
import nl.pleegrecht.explain.Interpreter;
import nl.pleegrecht.explain.Trial;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.rulebook.Amount;
import nl.pleegrecht.rulebook.Amounts;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Expression.Property;
import nl.pleegrecht.rulebook.Operator;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.RuleBook;

/** Another row in the place of one in the table of amounts. */
final class TryingAmount implements Trying {
    private static final Set<String> AGES = Set.of("leeftijdVan", "leeftijdTot");

    private final RuleBook book;
    private final Amounts changed;
    private final Interpreter interpreter;
    private final List<Amount> gone;
    private final List<Amount> come;
    private final Set<ParsedRule> again;
    private final List<ParsedRule> asking;

    TryingAmount(RuleBook book, Interpreter real, Downstream downstream, OfAmount change) {
        this.book = book;
        this.changed = book.amounts().with(change.row(), change.changed());
        this.interpreter = real.with(changed);
        Set<Amount> now = new HashSet<>(changed.rows());
        Set<Amount> before = new HashSet<>(book.amounts().rows());
        this.gone = before.stream().filter(row -> !now.contains(row)).toList();
        this.come = now.stream().filter(row -> !before.contains(row)).toList();
        Set<String> names = Stream.concat(gone.stream(), come.stream())
                .map(row -> row.bedrag().naam())
                .collect(Collectors.toSet());
        this.again = downstream.ofAmounts(names);
        Bedrag row = change.row().bedrag();
        boolean sameAges = row.leeftijdVan() == change.changed().bedrag().leeftijdVan()
                && row.leeftijdTot() == change.changed().bedrag().leeftijdTot();
        this.asking = again.stream()
                .filter(rule -> rule.when().stream().anyMatch(pattern -> Downstream.asksFor(pattern, names)))
                .map(rule -> asking(rule, names, sameAges ? row : null))
                .toList();
    }

    /** The rule, whatever the rows it asks for say besides their ages. */
    private static ParsedRule asking(ParsedRule rule, Set<String> names, Bedrag row) {
        List<Pattern> when = new ArrayList<>();
        for (Pattern pattern : rule.when()) {
            if (!Downstream.asksFor(pattern, names)) {
                when.add(pattern);
            } else if (pattern.kind() != Pattern.Kind.NOT) {
                when.add(pattern.with(relaxed(pattern, row)));
            }
        }
        return rule.with(when);
    }

    private static List<Constraint> relaxed(Pattern pattern, Bedrag row) {
        List<Constraint> kept = new ArrayList<>(pattern.constraints().stream()
                .filter(constraint -> constraint instanceof Constraint.Binding
                        || constraint instanceof Comparison comparison
                                && comparison.left() instanceof Property property
                                && (property.name().equals("naam") || AGES.contains(property.name())))
                .toList());
        boolean ofThatRow = row != null
                && kept.stream()
                        .anyMatch(constraint -> constraint instanceof Comparison comparison
                                && comparison.right() instanceof Expression.Literal literal
                                && row.naam().equals(literal.value()));
        if (ofThatRow) {
            // where the table has no row, what stands in for it may be for more ages
            kept.add(is(pattern, "leeftijdVan", Operator.LESS_OR_EQUAL, row.leeftijdTot()));
            kept.add(is(pattern, "leeftijdTot", Operator.GREATER_OR_EQUAL, row.leeftijdVan()));
        }
        return kept;
    }

    private static Constraint is(Pattern pattern, String property, Operator operator, int value) {
        return new Comparison(
                new Property(property, pattern.location()),
                operator,
                new Expression.Literal(value, pattern.location()),
                "",
                0,
                0,
                pattern.location());
    }

    @Override
    public boolean mayDiffer(Trial real) {
        LocalDate day = real.situation().day();
        return !visible(gone, day).equals(visible(come, day))
                && asking.stream().anyMatch(rule -> rule.inForce(day) && real.mayMatch(rule));
    }

    private static Set<Bedrag> visible(List<Amount> rows, LocalDate day) {
        return rows.stream().filter(row -> row.validOn(day)).map(Amount::bedrag).collect(Collectors.toSet());
    }

    @Override
    public Trial on(Trial real) {
        return interpreter.on(real, again::contains);
    }

    @Override
    public RuleBook book() {
        return book.with(changed);
    }
}
