package nl.pleegrecht.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One entry of {@code verwacht}: it checks only what it names.
 *
 * @param op the day; null for every day of a placement within the period
 * @param plaatsing the placement; null for each placement on the day
 * @param waarden expected values by subject ({@code perDag} and {@code totaal} among them), as written in the file
 * @param signaal codes or texts of signals that must be there
 * @param geenSignaal codes or texts of signals that must not be there
 * @param status expected status of an amount by subject
 * @param path where the entry stands, such as {@code verwacht[2]}; each subject is at {@code verwacht[2].toeslag crisis}
 */
public record Verwachting(
        LocalDate op,
        String plaatsing,
        Map<String, String> waarden,
        List<String> signaal,
        List<String> geenSignaal,
        Map<String, String> status,
        String path) {}
