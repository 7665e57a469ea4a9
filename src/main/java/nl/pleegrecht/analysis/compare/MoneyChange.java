package nl.pleegrecht.analysis.compare;

import java.math.BigDecimal;
import java.util.Set;
import nl.pleegrecht.evaluation.AnswerKind;

/**
 * What a case gains or loses over its period on one subject.
 *
 * @param flow who pays whom
 * @param family the subject as {@code onderwerpen.yaml} names it
 * @param euros B less A, as far as both have a number
 * @param oneSided why some months are not in it: only one rule base has a number there
 * @param neither why some months are not in it: no rule base has a number there
 */
public record MoneyChange(
        String flow, String family, BigDecimal euros, Set<AnswerKind> oneSided, Set<AnswerKind> neither) {}
