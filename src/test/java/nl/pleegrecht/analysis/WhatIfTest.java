package nl.pleegrecht.analysis;

import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.pleegrecht.analysis.WhatIf.Found;
import nl.pleegrecht.analysis.WhatIf.Turn;
import nl.pleegrecht.dossier.DossierTree;
import nl.pleegrecht.dossier.DossierTree.Change;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.testing.TinyRules;
import nl.pleegrecht.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 3);

    @TempDir
    Path folder;

    @Test
    void one_fact_that_turns_the_answer_is_named_with_the_answer_it_gives() {
        Found found = find(
                "spoed: nee\nnachtenPerWeek: 3", rule("kaart", "Plaatsing( spoed == true )", "recht( \"kaart\" )"));

        assertThat(found.answer().kind().word()).isEqualTo("geen recht");
        assertThat(shown(found)).containsExactly("SET plaatsingen[0].spoed nee > ja = recht");
        assertThat(found.complete()).isTrue();
    }

    @Test
    void of_a_number_the_nearest_that_turns_it() {
        String rule = rule("kaart", "Plaatsing( nachtenPerWeek >= 5 )", "recht( \"kaart\" )");

        assertThat(shown(find("nachtenPerWeek: 3", rule)))
                .containsExactly("SET plaatsingen[0].nachtenPerWeek 3 > 5 = recht");
        assertThat(shown(find("nachtenPerWeek: 7", rule)))
                .containsExactly("SET plaatsingen[0].nachtenPerWeek 7 > 4 = geen recht");
    }

    @Test
    void numbers_of_a_large_range_are_those_the_rules_compare_with() {
        String rule = rule("kaart", "Plaatsing( nachtenPerJaar > 100 )", "recht( \"kaart\" )");

        assertThat(shown(find("nachtenPerJaar: 90", rule)))
                .containsExactly("SET plaatsingen[0].nachtenPerJaar 90 > 101 = recht");
    }

    @Test
    void an_item_more_or_less_may_turn_it() {
        String measure = rule("kaart", "exists Maatregel( soort == Maatregelsoort.VOOGDIJ )", "recht( \"kaart\" )");
        String other = rule("kaart", "Plaatsing( rangnummer < 2 )", "recht( \"kaart\" )");

        assertThat(shown(find("spoed: nee", measure)))
                .contains("ADD jeugdige.maatregelen  > soort voogdij, van 2023-06-03 = recht");
        assertThat(shown(find("anderePleegkinderen: [{van: 2020-01-01}]", other)))
                .containsExactly("REMOVE plaatsingen[0].anderePleegkinderen  > van 2020-01-01 = recht");
    }

    @Test
    void where_no_single_fact_turns_it_two_may() {
        String rule = rule("kaart", "Plaatsing( spoed == true, variant == Variant.CRISIS )", "recht( \"kaart\" )");

        assertThat(shown(find("spoed: nee\nvariant: opvoeding", rule)))
                .containsExactly(
                        "SET plaatsingen[0].variant opvoeding > crisis, SET plaatsingen[0].spoed nee > ja = recht");
    }

    @Test
    void what_can_not_be_is_not_proposed_and_what_can_not_change_only_when_asked() {
        String rule = rule("kaart", "Jeugdige( leeftijd >= 12 )", "recht( \"kaart\" )");

        assertThat(shown(find("spoed: nee", rule))).isEmpty();
        assertThat(shown(find(true, "spoed: nee", rule)))
                .contains("SET jeugdige.geboortedatum 2013-07-01 > 2010-07-01 = recht");
    }

    @Test
    void nothing_turns_what_depends_on_no_fact() {
        Found found = find("spoed: nee", rule("kaart", "Plaatsing( )", "recht( \"kaart\" )"));

        assertThat(found.turns()).isEmpty();
    }

    @Test
    void what_is_not_known_is_never_said_to_have_been_tried_to_the_end() {
        Found found = find(
                "variant: crisis",
                rule("kaart", "Plaatsing( spoed == true, variant == Variant.CRISIS )", "recht( \"kaart\" )"));

        assertThat(found.answer().kind().word()).isEqualTo("onbekend");
        assertThat(found.answer().questions()).containsExactly("plaatsingen[0].spoed");
        assertThat(shown(found))
                .contains(
                        "SET plaatsingen[0].spoed  > ja = recht",
                        "SET plaatsingen[0].variant crisis > opvoeding = geen recht");
        assertThat(found.tried().pairs()).isZero();
        assertThat(found.complete()).isFalse();
    }

    @Test
    void the_limit_is_a_count_and_what_the_rules_read_goes_first() {
        String rule = rule("kaart", "Plaatsing( nachtenPerWeek >= 5 )", "recht( \"kaart\" )");

        Found found = find(new WhatIf.Limits(7, 0), "nachtenPerWeek: 3", rule);

        assertThat(shown(found)).containsExactly("SET plaatsingen[0].nachtenPerWeek 3 > 5 = recht");
        assertThat(found.tried().single()).isEqualTo(7).isLessThan(found.tried().singlePossible());
        assertThat(found.complete()).isFalse();
    }

    @Test
    void a_part_of_the_pairs_is_not_all_of_them() {
        String rule = rule("kaart", "Plaatsing( spoed == true, variant == Variant.CRISIS )", "recht( \"kaart\" )");

        Found one = find(new WhatIf.Limits(1_000, 1), "spoed: nee\nvariant: opvoeding", rule);
        Found all = find(new WhatIf.Limits(1_000, 100_000), "spoed: nee\nvariant: opvoeding", rule);

        assertThat(one.tried().everySingle()).isTrue();
        assertThat(one.tried().everyPair()).isFalse();
        assertThat(one.complete()).isFalse();
        assertThat(all.tried().everyPair()).isTrue();
        assertThat(all.complete()).isTrue();
    }

    private Found find(WhatIf.Limits limits, String placement, String rule) {
        return find(false, limits, placement, rule);
    }

    private Found find(String placement, String... rules) {
        return find(false, placement, rules);
    }

    private Found find(boolean alsoFixed, String placement, String... rules) {
        return find(alsoFixed, null, placement, rules);
    }

    private Found find(boolean alsoFixed, WhatIf.Limits limits, String placement, String... rules) {
        String yaml = """
                titel: t
                periode: {van: 2023-01-01, tot: 2023-12-31}
                jeugdige:
                  geboortedatum: 2013-07-01
                  maatregelen: []
                plaatsingen:
                  - van: 2023-06-01
                    %s
                """.formatted(placement.replace("\n", "\n    "));
        try {
            Path file = Files.writeString(folder.resolve("geval.yaml"), yaml);
            DossierTree tree = DossierTree.read(file, "geval.yaml");
            Timeline timeline = new Timeline(new Kernel(TinyRules.of(rules)));
            return new WhatIf(timeline, tree, "kaart", DAY, alsoFixed, limits)
                    .find()
                    .get(0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> shown(Found found) {
        return found.turns().stream().map(WhatIfTest::shown).toList();
    }

    private static String shown(Turn turn) {
        return turn.changes().stream().map(WhatIfTest::shown).collect(Collectors.joining(", ")) + " = "
                + turn.answer().kind().word();
    }

    private static String shown(Change change) {
        return change.kind() + " " + change.path() + " " + change.before() + " > " + change.after();
    }
}
