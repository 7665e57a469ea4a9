package nl.pleegrecht.replay.watch;

import static nl.pleegrecht.testing.Examples.expecting;
import static nl.pleegrecht.testing.Examples.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.pleegrecht.analysis.mutate.InterpretedRunner;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.evaluation.Runner;
import nl.pleegrecht.replay.Replay;
import nl.pleegrecht.replay.ScenarioFiles;
import nl.pleegrecht.replay.ScenarioResult;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.RuleBookLoader;
import nl.pleegrecht.testing.Examples;
import nl.pleegrecht.timeline.Timeline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {
    private static final int EDITS = 60;
    private static final int RELOADS = 60;

    /** Each turns a text of the rules into another; some break them. */
    private static final List<List<String>> CHANGES = List.of(
            List.of("leeftijd >= 10", "leeftijd >= 9"),
            List.of("spoed == true", "spoed == false"),
            List.of("variant == Variant.CRISIS", "variant == Variant.OPVOEDING"),
            List.of("variant != Variant.CRISIS", "variant != Variant.OPVOEDING"),
            List.of("\"kaart\", 1.50", "\"kaart\", 1.75"),
            List.of("date-effective \"2023-01-01\"", "date-effective \"2023-06-06\""),
            List.of("leeftijd < 18", "leeftijd < 10"),
            List.of("leeftijdTot >= $kind.leeftijd", "leeftijdTot > $kind.leeftijd"),
            List.of("noodzakelijk == true", "noodzakelijk == false"),
            List.of("Plaatsing( spoed == true )", "Plaatsing( )"),
            List.of("    Haast( )\n", "    not Haast( )\n"),
            List.of("Plaatsing( spoed == true )", "Plaatsing( crisisweek <= 1 )"),
            List.of("signaal( \"K1\", ", "signaal( \"K2\", "),
            List.of("leeftijd >= 18 )", "leeftijd >= 18"),
            List.of("// Een begrip", "// Nog een\n// begrip"),
            List.of("insertLogical( geenRecht( \"jas\" ) );", "insertLogical( recht( \"jas\" ) );"));

    private static final List<List<String>> AMOUNTS = List.of(
            List.of("0,11,10.00", "0,11,10.50"),
            List.of("12,,12.50", "12,,12.75"),
            List.of("2023-12-31,0,11", "2023-06-04,0,11"),
            List.of("2023-12-31,0,11", "2023-12-31,0,8"));

    @TempDir
    private Path folder;

    private Path rules;
    private Path scenarios;
    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        rules = folder.resolve("regels");
        scenarios = folder.resolve("gevallen");
        for (String file : List.of("regels.drl", "onderwerpen.yaml", "bedragen.csv")) {
            write(rules, file, Files.readString(Examples.RULES.resolve(file)));
        }
        String fiets = expecting("- {op: 2023-06-02, fiets: 10.00}");
        write(scenarios, "fiets.yaml", fiets);
        write(scenarios, "kaart.yaml", expecting("- {op: 2023-06-03, kaart: 1.50, jas: geen}\n- {totaal: 180.45}"));
        write(
                scenarios,
                "pas.yaml",
                expecting("- {op: 2023-06-05, pas: recht, signaal: K1}\n- {op: 2023-06-04, pas: geen}"));
        write(scenarios, "post.yaml", expecting("- {op: 2023-06-03, 'post: bril': 99.95}"));
        write(
                scenarios,
                "plek.yaml",
                expecting("- {op: 2023-06-01, plek: Utrecht}\n- {op: 2023-06-02, soort: gewoon}"));
        write(scenarios, "diep/spoed-mist.yaml", fiets.replace("    spoed: ja\n", "") + "  - {kaart: onbekend}\n");
        write(
                scenarios,
                "diep/variant-mist.yaml",
                fiets.replace("    variant: opvoeding\n", "") + "  - {jas: onbekend}\n");
        write(scenarios, "diep/oordeel-mist.yaml", fiets.replace(", noodzakelijk: ja", ""));
        write(scenarios, "diep/crisis.yaml", fiets.replace("opvoeding", "crisis") + "  - {jas: ter beoordeling}\n");
        write(scenarios, "diep/ouder.yaml", fiets.replace("2013-06-05", "2005-06-05"));
        write(scenarios, "diep/later.yaml", fiets.replace("2023-06-", "2024-06-"));
        bench = new Bench(rules, "regels", List.of(scenarios), 2, InterpretedRunner::new, step -> {});
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void what_a_round_says_is_what_a_fresh_load_and_replay_of_everything_says() {
        assertThat(bench.first().results()).isEqualTo(fresh());
        Random random = new Random(20260);
        int saved = 0;
        for (int i = 0; i < EDITS; i++) {
            boolean amounts = random.nextInt(4) == 0;
            Path file = rules.resolve(amounts ? "bedragen.csv" : "regels.drl");
            List<List<String>> changes = amounts ? AMOUNTS : CHANGES;
            List<String> change = changes.get(random.nextInt(changes.size()));
            String text = read(file);
            boolean back = text.contains(change.get(1)) && !text.contains(change.get(0));
            save(file, text.replace(change.get(back ? 1 : 0), change.get(back ? 0 : 1)));

            Round round = next(file);
            List<Diagnostic> findings = findings();
            assertThat(round.state()).as("edit %d %s", i, change).isEqualTo(findings);
            assertThat(round.sound()).isEqualTo(findings.stream().noneMatch(Diagnostic::isError));
            if (round.sound()) {
                saved++;
                assertThat(round.results()).as("edit %d %s", i, change).isEqualTo(fresh());
            }
            // some rounds are interpreted on top of what is compiled, others on top of what was only interpreted
            if (random.nextBoolean()) {
                assertThat(bench.settle()).as("edit %d %s", i, change).isEmpty();
            }
        }
        assertThat(saved).isGreaterThan(EDITS / 3);
    }

    @Test
    void scenarios_that_change_between_changes_of_rules_are_judged_by_the_rules_of_then() {
        bench.first();
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Path file = scenarios.resolve(random.nextBoolean() ? "fiets.yaml" : "diep/ouder.yaml");
            String text = read(file);
            save(file, text.contains("2013-06-05") ? text.replace("2013-", "2005-") : text.replace("2005-", "2013-"));
            if (random.nextBoolean()) {
                boolean forth = read(rules.resolve("regels.drl")).contains("leeftijd < 18");
                edit(
                        "regels.drl",
                        forth ? "leeftijd < 18" : "leeftijd < 10",
                        forth ? "leeftijd < 10" : "leeftijd < 18");
                assertThat(bench.next(Set.of(absolute(file), absolute(rules.resolve("regels.drl"))))
                                .results())
                        .as("edit %d", i)
                        .isEqualTo(fresh());
            } else {
                assertThat(next(file).results()).as("edit %d", i).isEqualTo(fresh());
            }
        }
    }

    /** An interpreter that draws no conclusions at all. */
    @Test
    void what_was_interpreted_wrongly_is_put_right_when_the_engine_has_judged() {
        try (Bench wrong = new Bench(
                rules, "regels", List.of(scenarios), 2, book -> (situation, facts) -> List.of(), step -> {})) {
            assertThat(wrong.first().results()).isNotEqualTo(fresh());

            Round right = wrong.settle().orElseThrow();
            assertThat(right.results()).isEqualTo(fresh());
            assertThat(right.changes()).isNotEmpty();
            assertThat(wrong.settle()).isEmpty();
        }
    }

    @Test
    void an_interpreter_that_breaks_down_leaves_it_to_the_engine() {
        Runner broken = (situation, facts) -> {
            throw new ArithmeticException("too large");
        };
        try (Bench other = new Bench(rules, "regels", List.of(scenarios), 2, book -> broken, step -> {})) {
            assertThat(other.first().results()).isEqualTo(fresh());
        }
    }

    @Test
    void rules_without_an_end_are_told_of_by_the_engine() {
        bench.first();
        String endless = """

                declare Tel
                    getal : int
                end

                rule "tel door"
                    @grondslag( "Voorbeeldwet art. 8" )
                    @uitleg( "Er komt steeds een bij." )
                when
                    $tel : Tel( )
                then
                    insertLogical( new Tel( $tel.getal + 1 ) );
                end

                rule "begin te tellen"
                    @grondslag( "Voorbeeldwet art. 9" )
                    @uitleg( "Het begin." )
                when
                    Plaatsing( spoed == true )
                then
                    insertLogical( new Tel( 1 ) );
                end
                """;
        save(rules.resolve("regels.drl"), read(rules.resolve("regels.drl")) + endless);

        Round round = next(rules.resolve("regels.drl"));

        assertThat(round.results()).isEqualTo(fresh());
        assertThat(round.results())
                .flatExtracting(ScenarioResult::findings)
                .extracting(Diagnostic::code)
                .contains("EVA-003");
    }

    @Test
    void only_what_a_change_can_touch_is_judged_again() {
        bench.first();
        edit("regels.drl", "variant == Variant.CRISIS", "variant == Variant.DEELTIJD");

        Round round = next(rules.resolve("regels.drl"));

        assertThat(round.judged()).isEqualTo(2);
        assertThat(round.changes())
                .extracting(change -> Path.of(change.file()).getFileName().toString())
                .containsExactly("crisis.yaml");
    }

    @Test
    void a_comment_changes_nothing() {
        bench.first();
        edit("regels.drl", "// Een begrip", "// Het begrip\n// Een begrip");

        Round round = next(rules.resolve("regels.drl"));

        assertThat(round.judged()).isZero();
        assertThat(round.changes()).isEmpty();
    }

    @Test
    void broken_rules_are_told_and_the_last_good_ones_go_on_judging() {
        bench.first();
        edit("regels.drl", "spoed == true", "spoet == true");
        Round broken = next(rules.resolve("regels.drl"));
        assertThat(broken.sound()).isFalse();
        assertThat(broken.found()).isNotEmpty().allMatch(Diagnostic::isError);
        assertThat(broken.changes()).isEmpty();

        Path fiets = scenarios.resolve("fiets.yaml");
        save(fiets, read(fiets).replace("10.00", "9.00"));
        Round other = next(fiets);
        assertThat(other.sound()).isFalse();
        assertThat(other.judged()).isEqualTo(1);
        assertThat(other.changes()).extracting(Round.Change::kind).containsExactly(Round.Kind.AFWIJKEND);

        edit("regels.drl", "spoet == true", "spoed == true");
        Round mended = next(rules.resolve("regels.drl"));
        assertThat(mended.sound()).isTrue();
        assertThat(mended.gone()).isEqualTo(broken.found());
        assertThat(mended.results()).isEqualTo(fresh());
    }

    @Test
    void rules_that_are_broken_from_the_start_judge_nothing_until_they_are_mended() {
        edit("regels.drl", "spoed == true", "spoet == true");
        assertThat(bench.first().results()).isEmpty();

        edit("regels.drl", "spoet == true", "spoed == true");
        assertThat(next(rules.resolve("regels.drl")).results()).isEqualTo(fresh());
    }

    @Test
    void scenarios_come_change_and_go_also_through_what_they_are_based_on() {
        Path basis = write(folder, "elders/basis.yaml", "jeugdige: {werkelijkVerblijf: Utrecht}\n");
        write(
                scenarios,
                "nieuw/met-basis.yaml",
                "basis: ../../elders/basis.yaml\n"
                        + expecting("- {plek: Utrecht}").replace(", werkelijkVerblijf: Utrecht", ""));
        bench.first();
        assertThat(bench.basis()).containsExactly(basis.toAbsolutePath().normalize());

        save(basis, "jeugdige: {werkelijkVerblijf: Zeist}\n");
        assertThat(next(basis).changes()).extracting(Round.Change::kind).containsExactly(Round.Kind.AFWIJKEND);

        Path added = write(scenarios, "nog/een.yaml", expecting("- {op: 2023-06-02, fiets: 10.00}"));
        assertThat(next(added).changes()).extracting(Round.Change::kind).containsExactly(Round.Kind.NIEUW);

        delete(added);
        assertThat(next(added).changes()).extracting(Round.Change::kind).containsExactly(Round.Kind.WEG);
    }

    /** Old rule bases, and with them what is compiled, are let go of; so are the threads of old kernels. */
    @Test
    void nothing_is_kept_of_rules_that_are_gone() throws InterruptedException {
        bench.first();
        List<WeakReference<RuleBook>> books = new ArrayList<>();
        int threads = 0;
        for (int i = 0; i < RELOADS; i++) {
            boolean forth = i % 2 == 0;
            edit("regels.drl", forth ? "1.50" : "1.75", forth ? "1.75" : "1.50");
            next(rules.resolve("regels.drl"));
            books.add(new WeakReference<>(bench.book()));
            threads = i == 10 ? Thread.activeCount() : threads;
        }
        assertThat(Thread.activeCount()).isLessThanOrEqualTo(threads + 2);
        for (int i = 0; i < 20 && alive(books) > 2; i++) {
            System.gc();
            Thread.sleep(50);
        }
        assertThat(alive(books)).isLessThanOrEqualTo(2);
    }

    private static long alive(List<WeakReference<RuleBook>> books) {
        return books.stream().filter(book -> book.get() != null).count();
    }

    private Round next(Path file) {
        return bench.next(Set.of(absolute(file)));
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private void edit(String file, String from, String to) {
        String text = read(rules.resolve(file));
        assertThat(text).contains(from);
        save(rules.resolve(file), text.replace(from, to));
    }

    private List<Diagnostic> findings() {
        try {
            return RuleBookLoader.load(rules, "regels").warnings();
        } catch (DiagnosticsException e) {
            return e.diagnostics();
        }
    }

    private List<ScenarioResult> fresh() {
        try (Kernel kernel = new Kernel(RuleBookLoader.load(rules, "regels"))) {
            Replay replay = new Replay(new Timeline(kernel));
            return ScenarioFiles.find(List.of(scenarios)).files().stream()
                    .map(file -> replay.replay(file, file.toString()))
                    .sorted(Comparator.comparing(ScenarioResult::file))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void save(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
