package nl.pleegrecht.analysis.compare;

import java.util.List;

/**
 * Cases in which the answer on one subject goes the same way by the same rules.
 *
 * @param family the subject as {@code onderwerpen.yaml} names it
 * @param before the answer of A in a word; null where A has no such subject
 * @param after the answer of B in a word; null where B has no such subject
 * @param otherAmount whether both give a right and only its height differs
 * @param rulesBefore the rules behind the answer of A
 * @param rulesAfter the rules behind the answer of B
 * @param cases how many cases
 * @param days on how many days of theirs
 */
public record AnswerGroup(
        String family,
        String before,
        String after,
        boolean otherAmount,
        List<String> rulesBefore,
        List<String> rulesAfter,
        int cases,
        long days) {}
