package nl.pleegrecht.report;

import nl.pleegrecht.dossier.KeyHelp;

/**
 * A key of a dossier as it is put to somebody.
 *
 * @param keys how keys are pointed at
 */
record QuestionWording(Keys keys) {
    /** In plain words, with the key that stands in the file. */
    String inWords(String key) {
        String text = KeyHelp.text(key);
        String plain = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return plain + " (" + keys.one(key) + ")";
    }
}
