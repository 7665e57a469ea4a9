package nl.pleegrecht.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages dutch = Messages.in("nl");

    @Test
    void shows_code_place_problem_and_act() {
        Diagnostic finding = Diagnostic.error("BED-004", new Location("bedragen.csv", 3, 7), "naam");

        assertThat(dutch.show(finding)).isEqualTo("""
                        BED-004 bedragen.csv:3:7  De kolom naam is leeg.
                          Vul de kolom in.""");
        assertThat(Messages.in("en").show(finding)).isEqualTo("""
                        BED-004 bedragen.csv:3:7  The column naam is empty.
                          Fill in the column.""");
    }

    @Test
    void a_suggestion_takes_the_place_of_the_act() {
        Diagnostic finding = Diagnostic.error("OND-006", Location.of("a"), "sort", "soort")
                .nearest("sort", Set.of("soort", "eenheid"));

        assertThat(dutch.act(finding)).contains("Bedoelde u 'soort'?");
    }

    @Test
    void a_value_with_braces_of_its_own_is_left_as_it_is() {
        Diagnostic finding = Diagnostic.error("OND-004", Location.of("a"), "{1} $0 \\", 12);

        assertThat(dutch.problem(finding)).isEqualTo("'{1} $0 \\' staat er twee keer; de eerste keer op regel 12.");
    }

    @Test
    void an_unknown_key_is_a_bug_of_ours() {
        assertThat(dutch.find("bestaat-niet")).isEmpty();
        assertThatThrownBy(() -> dutch.text("bestaat-niet")).isInstanceOf(MissingResourceException.class);
    }
}
