package nl.pleegrecht.cli;

/** What a command tells the shell. */
final class ExitCode {
    static final int AS_EXPECTED = 0;
    static final int DIFFERS = 1;
    static final int BAD_INPUT = 2;
    static final int OUR_BUG = 70;

    private ExitCode() {}
}
