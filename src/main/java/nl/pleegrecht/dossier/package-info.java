/**
 * Dossier files: from YAML to records with every key of the format, checked, each value with its place in the file. Owns
 * the file format (and its JSON Schema, made from these records). A key that says nothing is null here and means
 * "unknown"; an explicit {@code geen}, {@code nee} or {@code []} is a value. Knows no rules, amounts or subjects.
 *
 * <p>Findings: DOS-031 to 034 about {@code basis}, 037 to 065 about keys and values, 070 to 097 about what cannot be
 * together; those before are of {@link nl.pleegrecht.dossier.yaml}.
 */
package nl.pleegrecht.dossier;
