package nl.pleegrecht.replay.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import org.junit.jupiter.api.Test;

class FindingChangesTest {
    private static final Diagnostic GAP = Diagnostic.warning("BED-022", new Location("bedragen.csv", 12, 1), "fiets");
    private static final Diagnostic TYPO = Diagnostic.error("RUL-071", new Location("a.drl", 3, 5), "leeftjd");

    private final FindingChanges changes = new FindingChanges();

    @Test
    void a_warning_that_an_error_keeps_from_being_looked_for_is_neither_gone_nor_new_afterwards() {
        assertThat(changes.to(List.of(GAP), true).fresh()).containsExactly(GAP);

        FindingChanges.Change broken = changes.to(List.of(TYPO), false);
        assertThat(broken.fresh()).containsExactly(TYPO);
        assertThat(broken.gone()).isEmpty();

        assertThat(changes.to(List.of(TYPO), false)).isEqualTo(new FindingChanges.Change(List.of(), List.of()));

        FindingChanges.Change mended = changes.to(List.of(GAP), true);
        assertThat(mended.fresh()).isEmpty();
        assertThat(mended.gone()).containsExactly(TYPO);
    }

    @Test
    void a_warning_that_is_gone_once_all_is_looked_at_again_is_told() {
        changes.to(List.of(GAP), true);
        changes.to(List.of(TYPO), false);

        assertThat(changes.to(List.of(), true).gone()).containsExactly(TYPO, GAP);
        assertThat(changes.to(List.of(), true).gone()).isEmpty();
    }

    @Test
    void a_finding_that_only_moved_is_the_same() {
        changes.to(List.of(TYPO), false);

        Diagnostic lower = Diagnostic.error("RUL-071", new Location("a.drl", 4, 5), "leeftjd");
        assertThat(changes.to(List.of(lower), false)).isEqualTo(new FindingChanges.Change(List.of(), List.of()));
    }
}
