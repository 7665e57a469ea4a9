package nl.pleegrecht.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.testing.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsReaderTest {
    private final List<Diagnostic> findings = new ArrayList<>();

    @Test
    void a_subject_is_what_the_file_says_of_it() {
        SubjectTable table = read("""
                fiets: {label: {nl: Fiets, en: Bicycle}, soort: recht, eenheid: dag, telt: ja}
                "post: <omschrijving>": {soort: recht, per: BijzondereKosten.omschrijving}
                plek: {soort: vaststelling, zonderPlaatsing: ja}
                """);

        assertThat(findings).isEmpty();
        assertThat(table.all())
                .containsExactly(
                        new Subject(
                                "fiets", "Fiets", "Bicycle", Subject.Kind.RECHT, Eenheid.DAG, true, false, "", "", ""),
                        new Subject(
                                "post: <omschrijving>",
                                "post: <omschrijving>",
                                "post: <omschrijving>",
                                Subject.Kind.RECHT,
                                Eenheid.ZONDER_BEDRAG,
                                false,
                                false,
                                "BijzondereKosten.omschrijving",
                                "",
                                ""),
                        new Subject(
                                "plek",
                                "plek",
                                "plek",
                                Subject.Kind.VASTSTELLING,
                                Eenheid.ZONDER_BEDRAG,
                                false,
                                true,
                                "",
                                "",
                                ""));
    }

    @Test
    void a_concrete_subject_is_found_by_name_before_it_is_found_by_family() {
        SubjectTable table = read("""
                "post: <x>": {soort: recht, per: BijzondereKosten.omschrijving}
                "post: bril": {soort: recht}
                """);

        assertThat(table.find("post: bril")).map(Subject::name).contains("post: bril");
        assertThat(table.find("post: beugel")).map(Subject::name).contains("post: <x>");
        assertThat(table.find("post: ")).isEmpty();
        assertThat(table.find("fiets")).isEmpty();
        assertThat(List.of(table.order("post: beugel"), table.order("post: bril"), table.order("fiets")))
                .containsExactly(0, 1, 2);
        assertThat(table.all().get(0).label("post: beugel", "nl")).isEqualTo("post: beugel");
    }

    @Test
    void groups_and_flows_have_labels_and_may_stand_below_the_subjects_that_name_them() {
        SubjectTable table = read("""
                fiets: {soort: recht, eenheid: dag, groep: rijden, stroom: school aan kind}
                stromen: {school aan kind: {nl: School aan kind, en: School to child}}
                plek: {soort: vaststelling}
                groepen:
                  rijden: {nl: Rijden, en: Riding}
                  wonen: {}
                """);

        assertThat(findings).isEmpty();
        assertThat(table.names()).containsExactly("fiets", "plek");
        assertThat(table.all()).extracting(Subject::group).containsExactly("rijden", "");
        assertThat(table.all()).extracting(Subject::flow).containsExactly("school aan kind", "");
        assertThat(table.groups())
                .containsExactly(new Heading("rijden", "Rijden", "Riding"), new Heading("wonen", "wonen", "wonen"));
        assertThat(table.flows().get(0).label("en")).isEqualTo("School to child");
        assertThat(table.flows().get(0).label("nl")).isEqualTo("School aan kind");
    }

    @Test
    void where_the_groups_can_not_be_read_nobody_is_told_that_they_are_not_there() {
        read("groepen: [rijden]\na: {soort: recht, groep: rijden}\n");

        assertThat(Shown.of(findings)).containsExactly("""
                        OND-017 onderwerpen.yaml:1:10  Achter 'groepen' horen namen met een label.
                          Schrijf bijvoorbeeld: groepen: {een naam: {nl: Een naam, en: A name}}""");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # YAML | what is said
            fiets: {                           | OND-001 onderwerpen.yaml:1:9  Dit is op deze plaats geen geldige YAML.
            [fiets]                            | OND-002 onderwerpen.yaml:1:1  onderwerpen.yaml hoort een lijst te zijn van onderwerp: eigenschappen.
            '': {soort: recht}                 | OND-003 onderwerpen.yaml:1:1  De naam van dit onderwerp is leeg.
            a: {soort: recht}\\na: {soort: recht} | OND-004 onderwerpen.yaml:2:1  'a' staat er twee keer; de eerste keer op regel 1.
            a: {soort: recht, sort: x}         | OND-006 onderwerpen.yaml:1:19  Onbekende eigenschap 'sort'. Mogelijk zijn: eenheid, groep, label, per, soort, stroom, telt, zonderPlaatsing.
            a: {soort: recht, label: Fiets}    | OND-007 onderwerpen.yaml:1:26  Een label hoort in twee talen: {nl: …, en: …}.
            a: {soort: vaststeling}            | OND-008 onderwerpen.yaml:1:12  Bij 'a' staat als soort 'vaststeling'; het moet recht of vaststelling zijn.
            a: {zonderPlaatsing: ja}           | OND-008 onderwerpen.yaml:1:1  Bij 'a' staat als soort ''; het moet recht of vaststelling zijn.
            a: {soort: recht, telt: misschien} | OND-009 onderwerpen.yaml:1:25  Hier staat 'misschien'; het moet ja of nee zijn.
            a <b>: {soort: recht}              | OND-010 onderwerpen.yaml:1:1  Bij 'a <b>' horen een naam met <…> en de eigenschap per bij elkaar.
            a: {soort: recht, per: BijzondereKosten.omschrijving} | OND-010 onderwerpen.yaml:1:1  Bij 'a' horen een naam met <…> en de eigenschap per bij elkaar.
            a: {soort: recht, eenheid: maand, telt: ja} | OND-013 onderwerpen.yaml:1:41  'a' kan niet meetellen in het totaal: dat telt bedragen per dag, per verblijfsdag of eenmalig.
            a: {soort: recht, eenheid: week}   | OND-012 onderwerpen.yaml:1:28  'week' is geen eenheid. Mogelijk zijn: dag, verblijfsdag, maand, jaar, eenmalig, zonder bedrag.
            a: {soort: recht, groep: rijden} | OND-014 onderwerpen.yaml:1:26  'rijden' is geen groep. Er zijn: -.
            stromen: {x: {nl: X, en: X}}\\na: {soort: recht, eenheid: dag, stroom: ouders} | OND-015 onderwerpen.yaml:2:41  'ouders' is geen stroom. Er zijn: x.
            stromen: {x: {nl: X, en: X}}\\na: {soort: recht, stroom: x} | OND-016 onderwerpen.yaml:2:27  'a' heeft een stroom maar geen eenheid, en dus geen bedrag dat iemand betaalt.
            groepen: {x: {nl: X, en: X}, x: {nl: Y, en: Y}} | OND-004 onderwerpen.yaml:1:30  'x' staat er twee keer; de eerste keer op regel 1.
            groepen: {x: X} | OND-007 onderwerpen.yaml:1:14  Een label hoort in twee talen: {nl: …, en: …}.
            """)
    void says_what_is_wrong_and_where(String yaml, String expected) {
        read(yaml.replace("\\n", "\n"));

        assertThat(Shown.of(findings)).singleElement().asString().startsWith(expected + "\n  ");
    }

    @ParameterizedTest
    @CsvSource({
        "BijzondereKosten.omschrijvng",
        "BijzondereKosten.bedrag",
        "Kosten.omschrijving",
        "BijzondereKosten",
        "een.twee.drie"
    })
    void a_family_is_per_a_text_of_a_fact(String per) {
        read("\"post: <x>\": {soort: recht, per: " + per + "}");

        assertThat(Shown.of(findings))
                .first()
                .isEqualTo("OND-011 onderwerpen.yaml:1:34  '" + per + "' is geen tekst van een feit.\n"
                        + "  Schrijf bijvoorbeeld per: BijzondereKosten.omschrijving.");
    }

    @Test
    void a_subject_needs_properties_and_then_a_kind() {
        read("fiets: ja\n");

        assertThat(Shown.of(findings)).containsExactly("""
                        OND-005 onderwerpen.yaml:1:8  Achter een onderwerp horen eigenschappen tussen accolades.
                          Schrijf bijvoorbeeld: fietsvergoeding: {label: {nl: Fietsvergoeding, en: Bicycle allowance}, soort: recht}""", """
                        OND-008 onderwerpen.yaml:1:1  Bij 'fiets' staat als soort ''; het moet recht of vaststelling zijn.
                          Schrijf soort: recht, of soort: vaststelling.""");
    }

    @Test
    void a_near_miss_gets_a_suggestion() {
        read("a: {soort: recht, eenheidd: dag}\nb: {soort: Vaststelling}\nc: {soort: recht, eenheid: eenmaling}\n"
                + "d: {soort: recht, eenheid: dag, groep: rijdn, stroom: school aan knd}\n"
                + "groepen: {rijden: {nl: R, en: R}}\nstromen: {school aan kind: {nl: S, en: S}}");

        assertThat(Shown.of(findings))
                .extracting(shown -> shown.substring(shown.indexOf('\n') + 3))
                .containsExactly(
                        "Bedoelde u 'eenheid'?",
                        "Bedoelde u 'vaststelling'?",
                        "Bedoelde u 'eenmalig'?",
                        "Bedoelde u 'school aan kind'?",
                        "Bedoelde u 'rijden'?");
    }

    @Test
    void an_empty_file_is_refused() {
        read("");

        assertThat(findings).extracting(Diagnostic::code).containsExactly("OND-002");
    }

    @Test
    void a_bomb_of_aliases_is_refused() {
        read("a: &a [x]\nb: [*a]\n");

        assertThat(findings).extracting(Diagnostic::code).containsExactly("OND-001");
    }

    private SubjectTable read(String yaml) {
        return SubjectsReader.read(new RuleFile("onderwerpen.yaml", yaml), findings);
    }
}
