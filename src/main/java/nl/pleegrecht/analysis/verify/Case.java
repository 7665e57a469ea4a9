package nl.pleegrecht.analysis.verify;

import java.time.LocalDate;
import nl.pleegrecht.dossier.DossierTree;

/**
 * A dossier that was judged on a day.
 *
 * @param tree as it is written, in its normal form
 * @param day the day
 */
record Case(DossierTree tree, LocalDate day) {}
