package nl.pleegrecht.replay.watch;

/** What a round does, one after the other. */
public enum Step {
    /** Read and check the rules. */
    RULES,
    /** See which scenarios there are. */
    FILES,
    /** See which of them the change can touch. */
    TOUCHED,
    /** Read those, where they changed, and cut them into situations. */
    CUT,
    /** Compile what is needed to judge them. */
    COMPILE,
    /** Judge them. */
    JUDGE,
    /** See what comes out otherwise. */
    COMPARE,
    /** Nothing: the round is over. */
    DONE
}
