package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;

/** The engine's reading in the form of {@link OurTree}; whatever has no place in that form is named, so that it differs. */
final class EngineTree {
    private static final String ODD = " ?? ";

    private EngineTree() {}

    /** All in a file but its rules and declared types. */
    static String surroundings(PackageDescr tree) {
        return List.of(
                        tree.getName(),
                        tree.getImports(),
                        tree.getFunctionImports(),
                        tree.getAccumulateImports(),
                        tree.getGlobals(),
                        tree.getFunctions(),
                        tree.getAttributes(),
                        tree.getEntryPointDeclarations(),
                        tree.getWindowDeclarations(),
                        tree.getEnumDeclarations(),
                        String.valueOf(tree.getUnit()))
                .toString();
    }

    static String type(TypeDeclarationDescr type) {
        String fields = type.getFields().values().stream()
                .map(field -> " " + field.getFieldName() + " : "
                        + field.getPattern().getObjectType()
                        + (field.getInitExpr() == null ? "" : ODD)
                        + annotations(field))
                .collect(Collectors.joining());
        boolean plain = type.getSuperTypes().isEmpty() && !type.isTrait();
        return type.getTypeName() + fields + (plain ? "" : ODD) + annotations(type);
    }

    static String rule(RuleDescr rule) {
        List<String> header = new ArrayList<>();
        rule.getAnnotations()
                .forEach(annotation -> header.add("@" + annotation.getName() + " "
                        + unquoted(String.valueOf(annotation.getValueMap().get("value")))));
        for (AttributeDescr attribute : rule.getAttributes().values()) {
            header.add(attribute.getName() + " " + unquoted(attribute.getValue()));
        }
        boolean plain = rule.getParentName() == null
                && rule.getNamedConsequences().isEmpty()
                && rule.isRule()
                && rule.getUnit() == null;
        String when =
                rule.getLhs().getDescrs().stream().map(EngineTree::element).collect(Collectors.joining("\n"));
        return OurTree.form(
                rule.getName(),
                header,
                OurTree.flat(when),
                OurTree.flat(String.valueOf(rule.getConsequence())) + (plain ? "" : ODD));
    }

    private static String element(BaseDescr element) {
        if (element instanceof NotDescr not) {
            return "not " + only(not);
        }
        if (element instanceof ExistsDescr exists) {
            return "exists " + only(exists);
        }
        return element instanceof PatternDescr pattern ? pattern(pattern) : ODD;
    }

    private static String only(ConditionalElementDescr element) {
        List<? extends BaseDescr> inside = element.getDescrs();
        return inside.size() == 1 && inside.get(0) instanceof PatternDescr pattern ? pattern(pattern) : ODD;
    }

    private static String pattern(PatternDescr pattern) {
        boolean plain = pattern.getSource() == null
                && pattern.getBehaviors().isEmpty()
                && !pattern.isQuery()
                && !pattern.isUnification();
        String binding = pattern.getIdentifier() == null ? "" : pattern.getIdentifier() + " : ";
        // A condition may end in a line comment: the line break keeps what follows out of it.
        String conditions = pattern.getDescrs().stream()
                .map(EngineTree::condition)
                .collect(Collectors.joining("\n, ", "( ", "\n)"));
        return binding + pattern.getObjectType() + conditions + (plain ? "" : ODD) + annotations(pattern);
    }

    private static String condition(BaseDescr condition) {
        return condition instanceof ExprConstraintDescr expression
                        && expression.getType() == ExprConstraintDescr.Type.NAMED
                ? expression.getExpression()
                : ODD;
    }

    private static String annotations(AnnotatedBaseDescr element) {
        return element.getAnnotations().isEmpty() ? "" : ODD;
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
