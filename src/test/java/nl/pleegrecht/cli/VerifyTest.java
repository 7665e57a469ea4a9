package nl.pleegrecht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.pleegrecht.testing.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules verify} from its words to its output, its files and its exit code. */
class VerifyTest {
    private static final String CONTRADICTION = """

            rule "art. 99: op dag drie van een crisis geen fiets"
                @grondslag( "Voorbeeldregeling art. 99" )
                @uitleg( "Op deze leeftijd is er geen fiets." )
            when
                Jeugdige( leeftijd == 11 )
                Plaatsing( variant == Variant.CRISIS )
            then
                insertLogical( geenRecht( "fiets" ) );
            end
            """;

    private static final String NEEDLESS = """

            rule "art. 98: een regel die nooit werkt"
                @grondslag( "Voorbeeldregeling art. 98" )
                @uitleg( "Dit komt niet voor." )
            when
                Jeugdige( leeftijd < 11 )
                Jeugdige( leeftijd > 12 )
            then
                insertLogical( signaal( "nooit" ) );
            end

            rule "art. 97: een voorwaarde die nooit uitmaakt"
                @grondslag( "Voorbeeldregeling art. 97" )
                @uitleg( "Het kind is dertien of ouder." )
            when
                Jeugdige( leeftijd > 12 )
                Jeugdige( leeftijd > 10 )
            then
                insertLogical( signaal( "dertien" ) );
            end

            declare Tiener
                grond : String
            end

            rule "art. 96: een tiener"
                @grondslag( "Voorbeeldregeling art. 96" )
                @uitleg( "Het kind is een tiener." )
            when
                Jeugdige( leeftijd > 12 )
                Plaatsing( verblijfsdagenPerMaand >= 0 )
            then
                insertLogical( new Tiener( "leeftijd" ) );
            end

            rule "art. 95: een tiener die weinig nachten blijft"
                @grondslag( "Voorbeeldregeling art. 95" )
                @uitleg( "Het kind is een tiener." )
            when
                Jeugdige( leeftijd > 12 )
                Plaatsing( tot > "1950-01-01" )
                exists Tiener( )
            then
                insertLogical( signaal( "tiener" ) );
            end
            """;

    @TempDir
    private Path folder;

    private Path rules;

    @BeforeEach
    void a_copy_of_the_rules() throws IOException {
        rules = folder.resolve("regels");
        Files.createDirectories(rules);
        try (Stream<Path> files = Files.list(Examples.RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, rules.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void a_contradiction_comes_with_a_dossier_that_check_refuses_too() throws IOException {
        Path file = rules.resolve("regels.drl");
        Files.writeString(file, Files.readString(file) + CONTRADICTION);
        Path out = folder.resolve("gevonden");

        Program run = verify("--subject", "fiets", "--out", out.toString());

        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(2);
        assertThat(run.out()).contains("EVA-001 ", "art. 99", "Het kleinste dossier");
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "niet bewezen dat deze nooit samen een antwoord geven:", "art. 99: op dag drie van een crisis");
        try (Stream<Path> found = Files.list(out)) {
            assertThat(found.toList()).isNotEmpty().allSatisfy(dossier -> {
                Program checked = Program.run("check", dossier.toString(), "--rules=" + rules);
                assertThat(checked.code()).isEqualTo(2);
                assertThat(checked.err()).startsWith("EVA-001 ");
            });
        }
    }

    @Test
    void rules_in_order_end_with_zero_and_say_how_far_was_searched() {
        Program run = verify("--subject", "fiets");

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("bewezen: in geen enkel dossier", "Geen gat en geen tegenspraak gevonden.");
        assertThat(verify("--subject", "fiets", "--lang", "en").out()).contains("No gap and no contradiction found.");
    }

    @Test
    void a_rule_that_never_fires_and_a_condition_that_never_matters_are_findings_only_when_asked() throws IOException {
        Path file = rules.resolve("regels.drl");
        Files.writeString(file, Files.readString(file) + NEEDLESS);

        Program run = verify("--strict", "--all");

        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern("VER-001 .*art. 98: een regel die nooit werkt")
                .containsPattern("VER-005 .*leeftijd > 10.*art. 97.*leeftijd > 12");
        assertThat(run.out())
                .containsPattern("VER-004 .*verblijfsdagenPerMaand >= 0.*art. 96")
                .containsPattern("VER-006 .*leeftijd > 12.*art. 95.*exists Tiener.*art. 96")
                .containsPattern("VER-003 .*tot > \"1950-01-01\".*art. 95");
        Program less = verify();
        assertThat(less.code()).isZero();
        assertThat(less.out()).doesNotContain("VER-003 ").containsPattern("regels.drl +1\n");
    }

    @Test
    void the_same_bytes_again_also_with_more_threads() {
        assertThat(verify("--format", "json", "--threads", "1").out())
                .startsWith("{\n  \"schema\" : 1,\n")
                .isEqualTo(verify("--format", "json", "--threads", "4").out());
    }

    @Test
    void what_can_not_be_is_told_at_once() {
        Program run = verify("--budget", "0", "--threads", "0", "--subject", "feits");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("CLI-021 --budget", "CLI-006 --threads", "CLI-007 --subject", "'fiets'");
    }

    private Program verify(String... args) {
        List<String> words = new ArrayList<>(List.of("rules", "verify"));
        words.addAll(List.of(args));
        words.add("--rules=" + rules);
        return Program.run(words.toArray(String[]::new));
    }
}
