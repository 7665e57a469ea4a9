package nl.pleegrecht.norms;

import java.util.List;

/**
 * What {@code normen.yaml} says.
 *
 * @param name the file as the user named it
 * @param normen the norms, in the order of the file
 * @param keuzes the choices, in the order of the file
 */
public record NormFile(String name, List<Norm> normen, List<Keuze> keuzes) {
    public NormFile {
        normen = List.copyOf(normen);
        keuzes = List.copyOf(keuzes);
    }

    /** The identifiers of the norms. */
    public List<String> ids() {
        return normen.stream().map(Norm::id).toList();
    }

    /** The codes of the choices. */
    public List<String> codes() {
        return keuzes.stream().map(Keuze::code).toList();
    }
}
