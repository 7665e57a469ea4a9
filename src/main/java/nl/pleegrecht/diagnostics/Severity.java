package nl.pleegrecht.diagnostics;

/** Whether a finding stops the work on its file. */
public enum Severity {
    ERROR,
    WARNING,
    /** Somebody knows of it and said why. */
    KNOWN
}
