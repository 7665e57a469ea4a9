package nl.pleegrecht.dossier;

import java.time.LocalDate;
import java.util.List;

/**
 * Which values are worth trying for a key that takes any number, date or text: what a format can not tell. Paths are without
 * the numbers of items, such as {@code plaatsingen.pleegcontract.van}.
 */
public interface Worth {
    /** Numbers, as they are written. */
    List<String> numbers(String path);

    /** Dates. */
    List<LocalDate> dates(String path);

    /** Texts. */
    List<String> texts(String path);
}
