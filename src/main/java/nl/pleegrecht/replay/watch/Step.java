package nl.pleegrecht.replay.watch;

/** What a round does, one after the other. */
public enum Step {
    /** Read and check the rules. */
    RULES,
    /** See which scenarios there are. */
    FILES,
    /** Read those that changed, and see which the change of rules can touch, on which days. */
    TOUCHED,
    /** Make the rules ready to judge these. */
    COMPILE,
    /** Judge them. */
    JUDGE,
    /** See what comes out otherwise. */
    COMPARE,
    /** Nothing: the round is over. */
    DONE
}
