package nl.pleegrecht.norms;

import java.time.LocalDate;
import nl.pleegrecht.diagnostics.Location;

/**
 * One norm.
 *
 * @param id its identifier, by which rules name it
 * @param norm what it says, in a sentence
 * @param artikel where the law or the guideline says so
 * @param van first day in force; null when that is not known
 * @param tot last day in force; null while it still is
 * @param bron where its text was found
 * @param aard what kind of ground it is
 * @param status whether it is in the rules
 * @param waarom why not, or not all of it; null without
 * @param location where it stands
 */
public record Norm(
        String id,
        String norm,
        String artikel,
        LocalDate van,
        LocalDate tot,
        String bron,
        Aard aard,
        Status status,
        String waarom,
        Location location) {}
