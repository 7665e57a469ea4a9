package nl.pleegrecht.analysis.implied;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is claimed of values, with the laws that stand for some of them, and whether it can all be so. */
final class Ledger {
    private final Set<Claim> claims;
    private final Set<Claim> standing;
    private final Set<String> keys;

    Ledger() {
        this.claims = new LinkedHashSet<>();
        this.standing = new LinkedHashSet<>();
        this.keys = new HashSet<>();
    }

    private Ledger(Ledger other) {
        this.claims = new LinkedHashSet<>(other.claims);
        this.standing = new LinkedHashSet<>(other.standing);
        this.keys = new HashSet<>(other.keys);
    }

    Ledger copy() {
        return new Ledger(this);
    }

    Collection<Claim> claims() {
        return claims;
    }

    /** What always holds of a value, and only counts once something is claimed of it. */
    void law(Claim claim) {
        standing.add(claim);
    }

    void add(Claim claim) {
        if (claims.add(claim)) {
            keys.add(claim.left().key());
            if (claim.right() != null) {
                keys.add(claim.right().key());
            }
        }
    }

    /** Where nothing is said of the values, nothing follows for them. */
    boolean isKnown(Claim claim) {
        return isKnown(claim.left()) || claim.right() != null && isKnown(claim.right());
    }

    private boolean isKnown(Term term) {
        return keys.contains(term.key())
                || term.begins() != null
                || standing.stream().anyMatch(claim -> claim.left().key().equals(term.key()));
    }

    /** Whether all that is claimed can be so, with some more. */
    boolean canHold(List<Claim> more) {
        List<Claim> all = new ArrayList<>(claims);
        all.addAll(more);
        for (Claim law : standing) {
            String key = law.left().key();
            if (keys.contains(key) || more.stream().anyMatch(claim -> concerns(claim, key))) {
                all.add(law);
            }
        }
        return Claims.canHold(all);
    }

    private static boolean concerns(Claim claim, String key) {
        return claim.left().key().equals(key)
                || claim.right() != null && claim.right().key().equals(key);
    }
}
