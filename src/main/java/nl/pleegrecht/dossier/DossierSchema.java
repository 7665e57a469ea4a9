package nl.pleegrecht.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The JSON Schema of the dossier file, made from the records that it is bound to; editors complete keys with it. */
public final class DossierSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SchemaTexts texts = SchemaTexts.load();

    private DossierSchema() {}

    /** The schema as text, byte for byte the same every time. */
    public static String text() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indent);
        printer.indentArraysWith(indent);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(new DossierSchema().root()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write the schema", e);
        }
    }

    /** Writes the schema to the file that is named; the build calls this. */
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), text());
    }

    private ObjectNode root() {
        ObjectNode root = JSON.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Dossier van pleegrecht");
        root.setAll(object(Bestand.class, ""));
        // A file with a basis leaves things to it, and a basis itself does not ask about any days.
        ObjectNode asks = root.putObject("if");
        asks.putObject("not").putArray("required").add("basis");
        ArrayNode days = asks.putArray("anyOf");
        days.addObject().putArray("required").add("periode");
        days.addObject().putArray("required").add("peildatum");
        ObjectNode alone = root.putObject("then");
        alone.putArray("required").add("titel").add("jeugdige").add("plaatsingen");
        return root;
    }

    private ObjectNode object(Class<?> type, String path) {
        ObjectNode object = JSON.objectNode().put("type", "object");
        ObjectNode properties = object.putObject("properties");
        for (RecordComponent component : type.getRecordComponents()) {
            String at = path.isEmpty() ? component.getName() : path + "." + component.getName();
            properties.set(component.getName(), key(component, at));
        }
        return object.put("additionalProperties", false);
    }

    private ObjectNode key(RecordComponent component, String path) {
        ObjectNode values = values(component, component.getGenericType(), path);
        if (Records.mayBeUnknown(component)) {
            values = SchemaTypes.anyOf(values, SchemaTypes.words(List.of("onbekend")));
        }
        ObjectNode key = JSON.objectNode().put("description", texts.of(path));
        return key.setAll(values);
    }

    private ObjectNode values(RecordComponent component, Type type, String path) {
        if (type instanceof ParameterizedType parameterized) {
            return list(component, (Class<?>) parameterized.getActualTypeArguments()[0], path);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Bestand.Vraag.class) {
            return SchemaTypes.require(object(plain, path), plain);
        }
        return plain.isRecord() && !Records.SCALARS.contains(plain)
                ? object(plain, path)
                : SchemaTypes.scalar(component, plain);
    }

    private ObjectNode list(RecordComponent component, Class<?> type, String path) {
        ObjectNode list = JSON.objectNode().put("type", "array");
        if (type == Verwachting.class) {
            list.set("items", SchemaTypes.expectation(texts));
            return list;
        }
        ObjectNode item = values(component, type, path);
        boolean geen = component.isAnnotationPresent(Geen.class);
        // Lists replace those of a basis, so their items are complete; placements and single maps merge with theirs.
        if (type.isRecord() && !geen && type != PlaatsingInvoer.class) {
            SchemaTypes.require(item, type);
        }
        list.set("items", item);
        if (!geen) {
            return list;
        }
        return type.isAnnotationPresent(Short.class)
                ? SchemaTypes.anyOf(SchemaTypes.date(), item, list, SchemaTypes.words(List.of("geen")))
                : SchemaTypes.anyOf(item, list, SchemaTypes.words(List.of("geen")));
    }
}
