package nl.pleegrecht.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegrecht.answers.GeenRecht;
import nl.pleegrecht.answers.Recht;
import nl.pleegrecht.answers.Signaal;
import nl.pleegrecht.answers.TerBeoordeling;
import nl.pleegrecht.answers.Vaststelling;
import nl.pleegrecht.answers.Verbs;
import nl.pleegrecht.facts.Aanbieder;
import nl.pleegrecht.facts.AanvullendeHulp;
import nl.pleegrecht.facts.Adressoort;
import nl.pleegrecht.facts.Afwezigheid;
import nl.pleegrecht.facts.AnderPleegkind;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.facts.Beleid;
import nl.pleegrecht.facts.Beperking;
import nl.pleegrecht.facts.BijzondereKosten;
import nl.pleegrecht.facts.Categorie;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.facts.Gezag;
import nl.pleegrecht.facts.Gezagsdrager;
import nl.pleegrecht.facts.Herkomst;
import nl.pleegrecht.facts.Hulpvorm;
import nl.pleegrecht.facts.JeugdhulpNoodzakelijk;
import nl.pleegrecht.facts.Jeugdige;
import nl.pleegrecht.facts.Maatregel;
import nl.pleegrecht.facts.Maatregelsoort;
import nl.pleegrecht.facts.Plaatsing;
import nl.pleegrecht.facts.Pleegcontract;
import nl.pleegrecht.facts.Pleegouder;
import nl.pleegrecht.facts.ToeslagBeperking;
import nl.pleegrecht.facts.Variant;
import nl.pleegrecht.facts.Verblijf;
import nl.pleegrecht.facts.Verblijfsoort;
import nl.pleegrecht.facts.Verleningsbesluit;
import nl.pleegrecht.facts.VoorbijeMaatregel;
import nl.pleegrecht.facts.Woonadres;

/** The words a rule may use: facts, conclusions, enumerations and verbs. Everything else is refused. */
public final class Vocabulary {
    /** Records of the dossier that a rule may ask for. */
    public static final List<Class<? extends Record>> FACTS = List.of(
            Jeugdige.class,
            JeugdhulpNoodzakelijk.class,
            Maatregel.class,
            VoorbijeMaatregel.class,
            Gezag.class,
            Woonadres.class,
            Verblijf.class,
            Plaatsing.class,
            Verleningsbesluit.class,
            Pleegcontract.class,
            Pleegouder.class,
            AnderPleegkind.class,
            Afwezigheid.class,
            ToeslagBeperking.class,
            BijzondereKosten.class,
            AanvullendeHulp.class,
            Aanbieder.class,
            Beleid.class,
            Bedrag.class);

    /** What other rules concluded, which a rule may ask for as well. */
    public static final List<Class<? extends Record>> CONCLUSIONS =
            List.of(Recht.class, GeenRecht.class, TerBeoordeling.class, Vaststelling.class, Signaal.class);

    public static final List<Class<? extends Enum<?>>> ENUMERATIONS = List.of(
            Variant.class,
            Maatregelsoort.class,
            Gezagsdrager.class,
            Verblijfsoort.class,
            Adressoort.class,
            Herkomst.class,
            Beperking.class,
            Categorie.class,
            Hulpvorm.class,
            Eenheid.class,
            Bedragstatus.class);

    /** Names of the verbs of {@link Verbs}. */
    public static final List<String> VERBS = Stream.of(Verbs.class.getMethods())
            .filter(method -> method.getDeclaringClass() == Verbs.class)
            .map(java.lang.reflect.Method::getName)
            .distinct()
            .sorted()
            .toList();

    /** Facts and conclusions by simple name. */
    public static final Map<String, Class<? extends Record>> RECORDS = Stream.concat(
                    FACTS.stream(), CONCLUSIONS.stream())
            .collect(Collectors.toMap(Class::getSimpleName, type -> type, (a, b) -> a, LinkedHashMap::new));

    private Vocabulary() {}
}
