package nl.pleegrecht.evaluation;

/**
 * Something missing that the rules may read: what one or more properties of facts, or their presence, are made of.
 *
 * @param unknown what is missing
 * @param index the fact in the situation; -1 when more than one fact is made of it
 * @param property the property; empty for the presence of a fact; the name of the unknown thing when more than one property
 *     is made of it
 * @param judge who judges it, when it is somebody's judgement; empty otherwise
 * @param width how many values there may be, roughly: what has few is tried first
 */
record Slot(Unknown unknown, int index, String property, String judge, int width) implements Comparable<Slot> {
    /** The key of the dossier that would tell. */
    String question() {
        return unknown.question();
    }

    boolean isPresence() {
        return index >= 0 && property.isEmpty();
    }

    boolean isJudgement() {
        return !judge.isEmpty();
    }

    /** Judgements last: an answer that only they keep open is for the judge, not a question to the case worker. */
    @Override
    public int compareTo(Slot other) {
        int byJudge = Boolean.compare(isJudgement(), other.isJudgement());
        int byWidth = Integer.compare(width, other.width);
        int byIndex = Integer.compare(index, other.index);
        return byJudge != 0
                ? byJudge
                : byWidth != 0 ? byWidth : byIndex != 0 ? byIndex : property.compareTo(other.property);
    }

    @Override
    public int hashCode() {
        return 31 * property.hashCode() + index;
    }
}
