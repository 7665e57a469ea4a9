/**
 * The file of norms, {@code normen.yaml}: what the law, guidance and choices of this project say, each under an identifier,
 * with whether it is encoded. Owns reading and checking it; knows no rule and no case, so that whoever explains an answer
 * can read it too. Lies beside {@code rulebook}, not in it: no answer depends on it.
 */
package nl.pleegrecht.norms;
