package nl.pleegrecht.analysis.mutate;

import java.util.List;
import nl.pleegrecht.analysis.mutate.Mutation.Tried;

/**
 * What scenarios noticed of all changes.
 *
 * @param tried every change, in the order of the files
 * @param scenarios how many scenarios took part
 * @param leftOut scenarios that do not pass on the real rules, or are open: they can notice nothing
 * @param hunts what a search among made-up dossiers found of each survivor
 */
public record Mutated(List<Tried> tried, int scenarios, List<String> leftOut, List<Hunted> hunts) {
    public Mutated {
        tried = List.copyOf(tried);
        leftOut = List.copyOf(leftOut);
        hunts = List.copyOf(hunts);
    }

    /** The changes that a scenario might have noticed, and none did. */
    public List<Mutant> survivors() {
        return tried.stream().filter(Tried::survived).map(Tried::mutant).toList();
    }

    public int all() {
        return tried.size();
    }

    /** The changes of which it is certain that no case can notice them. */
    public int withoutEffect() {
        return (int) tried.stream().filter(Tried::withoutEffect).count();
    }

    /** All others: of these the share is told. */
    public int noticeable() {
        return all() - withoutEffect();
    }

    public int killed() {
        return (int) tried.stream().filter(Tried::killed).count();
    }

    /** Survivors for which no dossier was found that tells them from the real rules: they may make no difference at all. */
    public int perhapsEquivalent() {
        return (int) hunts.stream().filter(hunt -> hunt.suggestion().isEmpty()).count();
    }

    /** In tenths of a percent, rounded down. */
    public static int permille(int part, int of) {
        return of == 0 ? 1000 : (int) (1000L * part / of);
    }

    /** Whether of all changes that can be noticed at least a percentage is. */
    public boolean reaches(double percentage) {
        return noticeable() == 0 || 100.0 * killed() >= percentage * noticeable();
    }
}
