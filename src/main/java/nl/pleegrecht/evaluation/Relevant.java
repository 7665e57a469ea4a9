package nl.pleegrecht.evaluation;

import java.util.Set;

/** What may still matter for a question, of all that is missing: anything else may be left as it is. */
interface Relevant {
    /** Something of which the question is not known. */
    Relevant ALL = new Relevant() {
        @Override
        public boolean isRead(int index, String property) {
            return true;
        }

        @Override
        public boolean mayBeFilled(Unknown unknown) {
            return true;
        }
    };

    /** Whether a rule that matters may read a property of a fact. */
    boolean isRead(int index, String property);

    /** Whether it may be filled in on the way to the answer. */
    boolean mayBeFilled(Unknown unknown);

    /** A property of a fact in a situation. */
    record Place(int index, String property) {}

    /** Exactly these. */
    static Relevant of(Set<Place> places, Set<Unknown> unknowns) {
        return new Relevant() {
            @Override
            public boolean isRead(int index, String property) {
                return places.contains(new Place(index, property));
            }

            @Override
            public boolean mayBeFilled(Unknown unknown) {
                return unknowns.contains(unknown);
            }
        };
    }
}
