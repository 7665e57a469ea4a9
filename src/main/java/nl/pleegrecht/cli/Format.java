package nl.pleegrecht.cli;

/** The shape of output that is not about money alone. */
enum Format {
    text,
    json
}
