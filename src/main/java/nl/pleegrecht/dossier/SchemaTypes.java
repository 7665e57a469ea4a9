package nl.pleegrecht.dossier;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The values of a dossier file in the terms of JSON Schema. */
final class SchemaTypes {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    private SchemaTypes() {}

    static ObjectNode scalar(RecordComponent component, Class<?> type) {
        if (type == LocalDate.class) {
            DateOr or = component.getAnnotation(DateOr.class);
            return or == null ? date() : anyOf(date(), words(withBooleans(List.of(or.value()))));
        }
        if (type == Boolean.class) {
            return words(withBooleans(List.of("ja", "nee")));
        }
        if (type == Deel.class) {
            return anyOf(money(), words(withBooleans(List.of("ja", "nee"))));
        }
        if (type == BigDecimal.class) {
            Range range = component.getAnnotation(Range.class);
            return range == null
                    ? money()
                    : JSON.objectNode().put("type", "number").put("minimum", 0).put("maximum", range.max());
        }
        return type.isEnum() ? words(Records.words(type)) : text(component);
    }

    static ObjectNode date() {
        return JSON.objectNode().put("type", "string").put("format", "date").put("pattern", DATE);
    }

    /** These words; {@code true} and {@code false} among them are booleans. */
    static ObjectNode words(Collection<?> words) {
        ObjectNode node = JSON.objectNode();
        ArrayNode values = node.putArray("enum");
        words.forEach(values::addPOJO);
        return node;
    }

    static ObjectNode anyOf(ObjectNode... choices) {
        ObjectNode node = JSON.objectNode();
        ArrayNode any = node.putArray("anyOf");
        for (ObjectNode choice : choices) {
            any.add(choice);
        }
        return node;
    }

    static ObjectNode require(ObjectNode object, Class<?> type) {
        ArrayNode required = JSON.arrayNode();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.isAnnotationPresent(Required.class)) {
                required.add(component.getName());
            }
        }
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        return object;
    }

    /** An entry of {@code verwacht}; its subjects are those of the rules, so that any key is one. */
    static ObjectNode expectation(SchemaTexts texts) {
        ObjectNode value = JSON.objectNode();
        value.putArray("type").add("string").add("number").add("boolean");
        ObjectNode list = JSON.objectNode()
                .put("type", "array")
                .set("items", JSON.objectNode().put("type", "string"));
        ObjectNode signals = anyOf(JSON.objectNode().put("type", "string"), list);
        ObjectNode statuses = JSON.objectNode().put("type", "object").set("additionalProperties", value);
        ObjectNode entry = JSON.objectNode().put("type", "object");
        ObjectNode keys = entry.putObject("properties");
        keys.set("op", described(texts, "op", date()));
        keys.set("plaatsing", described(texts, "plaatsing", JSON.objectNode().put("type", "string")));
        keys.set("signaal", described(texts, "signaal", signals));
        keys.set("geenSignaal", described(texts, "geenSignaal", signals.deepCopy()));
        keys.set("status", described(texts, "status", statuses));
        return entry.set("additionalProperties", value.deepCopy());
    }

    private static ObjectNode described(SchemaTexts texts, String key, ObjectNode value) {
        return JSON.objectNode().put("description", texts.of("verwacht." + key)).setAll(value);
    }

    private static ObjectNode money() {
        return JSON.objectNode().put("type", "number").put("minimum", 0);
    }

    private static ObjectNode text(RecordComponent component) {
        ObjectNode text = JSON.objectNode().put("type", "string");
        Gemeente gemeente = component.getAnnotation(Gemeente.class);
        if (gemeente != null && gemeente.value().length > 0) {
            ArrayNode examples = text.putArray("examples");
            List.of(gemeente.value()).forEach(examples::add);
        }
        return text;
    }

    /** Some YAML readers make booleans of {@code true} and {@code false}; a dossier file may use these too. */
    private static List<Object> withBooleans(List<String> words) {
        List<Object> values = new ArrayList<>(words);
        if (words.contains("ja")) {
            values.add(true);
        }
        if (words.contains("nee")) {
            values.add(false);
        }
        return values;
    }
}
