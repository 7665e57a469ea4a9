package nl.pleegrecht.evaluation;

/**
 * Something missing that the rules may read: a property of a fact, or whether a fact is there.
 *
 * @param index the fact in the situation
 * @param property the property; empty for the presence of the fact
 * @param question the key of the dossier that would tell
 * @param judge who judges it, when it is somebody's judgement; empty otherwise
 */
record Slot(int index, String property, String question, String judge) implements Comparable<Slot> {
    boolean isPresence() {
        return property.isEmpty();
    }

    boolean isJudgement() {
        return !judge.isEmpty();
    }

    /** Judgements last: an answer that only they keep open is for the judge, not a question to the case worker. */
    @Override
    public int compareTo(Slot other) {
        int byJudge = Boolean.compare(isJudgement(), other.isJudgement());
        int byPresence = Boolean.compare(other.isPresence(), isPresence());
        int byIndex = Integer.compare(index, other.index);
        return byJudge != 0
                ? byJudge
                : byPresence != 0 ? byPresence : byIndex != 0 ? byIndex : property.compareTo(other.property);
    }
}
