/**
 * YAML as a dossier file may use it: text, lists and maps, each with its place, and no more than that (no anchors, tags,
 * merge keys or second documents). Owns the findings about files and syntax, DOS-001 to DOS-030; knows no keys.
 */
package nl.pleegrecht.dossier.yaml;
