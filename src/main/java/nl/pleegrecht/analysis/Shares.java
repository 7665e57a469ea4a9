package nl.pleegrecht.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pleegrecht.analysis.Coverage.OfAmount;
import nl.pleegrecht.analysis.Coverage.OfCondition;
import nl.pleegrecht.analysis.Coverage.OfLimit;
import nl.pleegrecht.analysis.Coverage.OfNorm;
import nl.pleegrecht.analysis.Coverage.OfRule;
import nl.pleegrecht.analysis.Coverage.Seen;

/**
 * How much was seen.
 *
 * @param rules rules that fired, of all rules
 * @param outcomes outcomes of conditions, of two for each condition
 * @param limits sides of limits, of three for each limit
 * @param amounts rows of the table that a rule took, of all that a rule asks for
 * @param norms encoded norms of which a rule fired, of all; empty when there is no file of norms
 */
public record Shares(Share rules, Share outcomes, Share limits, Share amounts, Optional<Share> norms) {
    /** So many of so many. */
    public record Share(int seen, int of) {
        /** In tenths of a percent, rounded down, so that only all of them is 100%; nothing to see is all seen. */
        public int permille() {
            return of == 0 ? 1000 : (int) (1000L * seen / of);
        }

        private Share plus(Share other) {
            return new Share(seen + other.seen, of + other.of);
        }
    }

    static Shares of(Coverage coverage) {
        List<OfCondition> conditions = coverage.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .toList();
        return new Shares(
                share(coverage.rules().stream().map(OfRule::fired)),
                share(conditions.stream()
                        .flatMap(one -> Stream.concat(Stream.of(one.holds()), Stream.ofNullable(one.fails())))),
                share(conditions.stream()
                        .map(OfCondition::limit)
                        .filter(Objects::nonNull)
                        .flatMap(Shares::sides)),
                share(coverage.amounts().stream().map(OfAmount::used).filter(Objects::nonNull)),
                coverage.norms().map(norms -> share(norms.stream().map(OfNorm::fired))));
    }

    private static Stream<Seen> sides(OfLimit limit) {
        return Stream.concat(Stream.ofNullable(limit.below()), Stream.of(limit.on(), limit.above()));
    }

    private static Share share(Stream<Seen> all) {
        List<Seen> asked = all.toList();
        return new Share((int) asked.stream().filter(Seen::yes).count(), asked.size());
    }

    /** All of it together: everything that was seen, of everything there is to see. */
    public Share together() {
        Share sum = rules.plus(outcomes).plus(limits).plus(amounts);
        return norms.map(sum::plus).orElse(sum);
    }

    /** Whether together it is at least a percentage. */
    public boolean reaches(double percentage) {
        return together().of() == 0
                || 100.0 * together().seen() >= percentage * together().of();
    }
}
