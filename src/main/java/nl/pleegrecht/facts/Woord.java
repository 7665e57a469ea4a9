package nl.pleegrecht.facts;

/** An enumerated value that has a word of its own in dossier files, output and messages. */
public interface Woord {
    /** The word as it is written in a dossier file, such as {@code voorlopige ondertoezichtstelling}. */
    String woord();
}
