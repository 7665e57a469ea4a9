package nl.pleegrecht.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DossierSchemaTest {
    private final JsonNode schema = read();

    @Test
    void each_key_of_the_records_is_in_it() {
        assertThat(missing(Bestand.class, schema, "")).isEmpty();
    }

    @Test
    void a_key_has_its_meaning_and_words() {
        JsonNode variant = schema.at("/properties/plaatsingen/items/properties/variant");

        assertThat(variant.at("/description").asText()).isEqualTo("Variant van pleegzorg.");
        assertThat(variant.at("/anyOf/0/enum"))
                .extracting(JsonNode::asText)
                .containsExactly("crisis", "hulpverlening", "opvoeding", "deeltijd");
        assertThat(variant.at("/anyOf/1/enum/0").asText()).isEqualTo("onbekend");
    }

    @Test
    void what_is_required_of_an_item_is_said() {
        assertThat(schema.findValue("bijzondereKosten").at("/items/required"))
                .extracting(JsonNode::asText)
                .containsExactly("omschrijving", "categorie", "datum", "bedrag");
    }

    @Test
    void the_build_puts_it_in_the_jar() throws IOException {
        try (InputStream in = DossierSchema.class.getResourceAsStream("/dossier.schema.json")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(DossierSchema.text());
        }
    }

    /** Paths of the keys that a part of the schema has no properties for, wherever in that part they could stand. */
    private static Stream<String> missing(Class<?> type, JsonNode part, String path) {
        return Stream.of(type.getRecordComponents()).flatMap(component -> {
            String at = path + "/" + component.getName();
            Class<?> item = item(component);
            boolean map = item.isRecord() && item != Deel.class && item != Verwachting.class;
            Optional<JsonNode> key = objects(part)
                    .<JsonNode>map(object -> object.path("properties").path(component.getName()))
                    .filter(JsonNode::isObject)
                    .findFirst();
            if (key.isEmpty()) {
                return Stream.of(at);
            }
            return map ? missing(item, key.get(), at) : Stream.empty();
        });
    }

    private static Stream<JsonNode> objects(JsonNode part) {
        List<JsonNode> inside = new ArrayList<>(List.of(part.path("items")));
        part.path("anyOf").forEach(inside::add);
        return Stream.concat(
                Stream.of(part), inside.stream().filter(JsonNode::isObject).flatMap(DossierSchemaTest::objects));
    }

    private static Class<?> item(RecordComponent component) {
        Type type = component.getGenericType();
        return (Class<?>) (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(DossierSchema.text());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
