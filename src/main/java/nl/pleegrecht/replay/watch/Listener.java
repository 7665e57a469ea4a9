package nl.pleegrecht.replay.watch;

/** Is told how far a round is. */
public interface Listener {
    /** Something begins. */
    void begins(Step step);

    /** Another day of a scenario was judged; told from several threads. */
    default void judged(int done, int all) {}
}
