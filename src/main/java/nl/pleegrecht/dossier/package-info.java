/**
 * Dossier files: from YAML to records with every key of the format, checked, each value with its place in the file. Owns
 * the file format (and its JSON Schema, made from these records). A key that says nothing is null here and means
 * "unknown"; an explicit {@code geen}, {@code nee} or {@code []} is a value. Knows no rules, amounts or subjects.
 */
package nl.pleegrecht.dossier;
