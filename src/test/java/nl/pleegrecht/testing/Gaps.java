package nl.pleegrecht.testing;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.JeugdigeInvoer;
import nl.pleegrecht.dossier.PlaatsingInvoer;
import nl.pleegrecht.dossier.PlaatsingInvoer.PleegouderInvoer;

/** Takes facts out of a dossier: keys that design, section 4a, allows to be unknown. */
public final class Gaps {
    private static final List<String> CHILD =
            List.of("beperkingen", "maatregelen", "gezag", "woonadressen", "moederBijGeboorte", "werkelijkVerblijf");
    private static final List<String> PLACEMENT = List.of(
            "variant",
            "spoed",
            "nachtenPerWeek",
            "verblijfsdagen",
            "verleningsbesluit",
            "pleegcontract",
            "anderePleegkinderen",
            "toeslagBeperking");
    private static final List<String> CARER = List.of(
            "geboortedatum",
            "herkomst",
            "eigenKindOfStiefkind",
            "begeleidtPleegouders",
            "verzorgdeAlVoorContract",
            "voorbereidingAfgerond",
            "verklaringVanGeenBezwaar",
            "plaatsingPassend",
            "pleegoudervoogdij");

    private Gaps() {}

    /** The keys that have a value and may be taken out. */
    public static List<String> removable(Dossier dossier) {
        List<String> keys = new ArrayList<>();
        present(keys, "jeugdige.", dossier.jeugdige(), CHILD);
        for (int i = 0; i < dossier.plaatsingen().size(); i++) {
            PlaatsingInvoer placement = dossier.plaatsingen().get(i);
            present(keys, "plaatsingen[" + i + "].", placement, PLACEMENT);
            present(keys, "plaatsingen[" + i + "].pleegouder.", placement.pleegouder(), CARER);
        }
        return keys;
    }

    /** The dossier without so many keys, chosen by chance. */
    public static Dossier some(Dossier dossier, int count, Random random) {
        List<String> keys = removable(dossier);
        Collections.shuffle(keys, random);
        return without(dossier, Set.copyOf(keys.subList(0, Math.min(count, keys.size()))));
    }

    /** The dossier without these keys. */
    public static Dossier without(Dossier dossier, Set<String> keys) {
        List<PlaatsingInvoer> placements = IntStream.range(
                        0, dossier.plaatsingen().size())
                .mapToObj(i -> without(dossier.plaatsingen().get(i), "plaatsingen[" + i + "].", keys))
                .toList();
        return new Dossier(
                dossier.file(),
                dossier.titel(),
                dossier.bron(),
                dossier.status(),
                dossier.waarom(),
                dossier.periode(),
                copy(dossier.jeugdige(), "jeugdige.", keys, JeugdigeInvoer.class, null),
                placements,
                dossier.verwacht(),
                dossier.places());
    }

    private static PlaatsingInvoer without(PlaatsingInvoer placement, String path, Set<String> keys) {
        PleegouderInvoer carer = copy(placement.pleegouder(), path + "pleegouder.", keys, PleegouderInvoer.class, null);
        return copy(placement, path, keys, PlaatsingInvoer.class, carer);
    }

    private static void present(List<String> keys, String path, Record of, List<String> names) {
        for (RecordComponent component : of.getClass().getRecordComponents()) {
            if (names.contains(component.getName()) && value(of, component) != null) {
                keys.add(path + component.getName());
            }
        }
    }

    private static <T extends Record> T copy(T of, String path, Set<String> keys, Class<T> type, Record carer) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> {
                    boolean nights = component.getName().startsWith("nachtenPer");
                    return keys.contains(path + component.getName()) || nights && keys.contains(path + "nachtenPerWeek")
                            ? null
                            : component.getType() == PleegouderInvoer.class ? carer : value(of, component);
                })
                .toArray();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Record of, RecordComponent component) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
