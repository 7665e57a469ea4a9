package nl.pleegrecht.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierReader;

/**
 * Dossiers that are different every time and the same for a seed. Their dates crowd around each other, around birthdays,
 * the turn of weeks and months, and the days on which rules and amounts change.
 */
public final class RandomDossiers {
    private final Random random;
    private final boolean gaps;
    private LocalDate start;
    private LocalDate end;

    private RandomDossiers(long seed, boolean gaps) {
        this.random = new Random(seed);
        this.gaps = gaps;
    }

    /** The first dossier of a seed that the reader takes. */
    public static Dossier of(long seed, boolean gaps) {
        RandomDossiers dossiers = new RandomDossiers(seed, gaps);
        for (int attempt = 0; attempt < 200; attempt++) {
            try {
                return new DossierReader().read(dossiers.yaml(), "zaad-" + seed + ".yaml");
            } catch (DiagnosticsException e) {
                // such as two contracts at once: try the next
            }
        }
        throw new IllegalStateException("no dossier in order for seed " + seed);
    }

    private String yaml() {
        start = pick(LocalDate.of(2023, 6, 20), LocalDate.of(2023, 12, 20), LocalDate.of(2024, 2, 20))
                .plusDays(upTo(9));
        end = start.plusDays(gaps ? 20 + upTo(20) : 30 + upTo(80));
        StringBuilder yaml = new StringBuilder("titel: t\n");
        yaml.append("periode: {van: " + start + ", tot: " + end + "}\njeugdige:\n");
        child().forEach(line -> yaml.append("  ").append(line).append('\n'));
        int count = upTo(9) == 0 ? 0 : 1 + upTo(1);
        yaml.append(count == 0 ? "plaatsingen: []\n" : "plaatsingen:\n");
        for (int i = 0; i < count; i++) {
            yaml.append("  - naam: gezin ").append(i).append('\n');
            placement().forEach(line -> yaml.append("    ").append(line).append('\n'));
        }
        return yaml.toString();
    }

    private List<String> child() {
        List<String> lines = new ArrayList<>();
        lines.add("geboortedatum: " + birthday(pick(8, 9, 12, 18)));
        add(lines, "beperkingen", pick("[]", "[lichamelijk]", "[psychisch, lichamelijk]"));
        add(
                lines,
                "maatregelen",
                list(
                        2,
                        () -> "{soort: " + pick("voogdij", "ondertoezichtstelling", "voorlopige voogdij") + from()
                                + until() + "}"));
        add(
                lines,
                "gezag",
                list(
                        2,
                        () -> "{door: " + pick("ouders", "moeder") + ", woonplaats: " + place() + from() + until()
                                + ", kindVerblijftBij: " + yesNo() + "}"));
        add(
                lines,
                "woonadressen",
                list(
                        3,
                        () -> "{gemeente: " + place() + from() + until() + ", inOnderzoek: " + yesNo() + ", soort: "
                                + pick("woonadres", "briefadres") + "}"));
        add(lines, "moederBijGeboorte", place());
        add(lines, "werkelijkVerblijf", place());
        lines.add("eerdereVerblijven: "
                + list(
                        2,
                        () -> "{soort: " + pick("gezinshuis", "instelling", "informele opvang") + from() + until()
                                + ", onderbroken: " + yesNo() + "}"));
        add(lines, "jeugdhulpNoodzakelijk", list(1, () -> "{van: " + day() + until() + "}"));
        lines.add("wilDoorgaan: " + yesNo());
        return lines;
    }

    private List<String> placement() {
        List<String> lines = new ArrayList<>();
        lines.add("van: " + start.minusDays(pick(0, 0, 20, 85)).plusDays(upTo(12)));
        if (upTo(1) == 0) {
            lines.add("tot: " + end.minusDays(upTo(15)).plusDays(upTo(10)));
        }
        add(lines, "gemeente", place());
        extent(lines);
        add(lines, "verleningsbesluit", pick("geen", day().toString(), "{op: " + day() + ", van: " + day() + "}"));
        add(
                lines,
                "pleegcontract",
                pick(
                        "geen",
                        "{van: " + contractDay() + "}",
                        "[{van: " + contractDay() + ", tot: " + day() + "}, {van: " + day() + "}]",
                        "[{van: " + contractDay() + ", voorlopig: ja}, {van: " + day() + "}]"));
        lines.add("pleegouder:");
        carer().forEach(line -> lines.add("  " + line));
        add(
                lines,
                "anderePleegkinderen",
                list(
                        3,
                        () -> "{van: " + pick(day(), start.minusDays(200)) + until()
                                + (upTo(2) == 0 ? ", verblijfsdagen: " + days() : "") + "}"));
        lines.add("afwezigheid: "
                + list(
                        2,
                        () -> "{van: " + day() + until() + ", verminderen: " + yesNo() + ", werkelijkeKostenPerDag: "
                                + pick("3.00", "8.99", "9.00") + "}"));
        add(
                lines,
                "toeslagBeperking",
                pick(
                        "geen",
                        "[{van: " + day() + until() + ", perDag: 8.00" + judged("noodzakelijk", yesNo())
                                + judged("uitBasisbedrag", pick("nee", "1.50", "ja")) + judged("andereRegeling", "nee")
                                + "}]"));
        lines.add("bijzondereKosten: "
                + list(
                        2,
                        () -> "{omschrijving: post " + upTo(999) + ", categorie: "
                                + pick("schade", "kinderopvang") + ", datum: " + day() + ", bedrag: 50.00"
                                + judged("noodzakelijk", yesNo())
                                + judged("uitBasisbedragOfToeslag", "nee") + judged("andereRegeling", "20.00")
                                + judged("verhaalbaarOpOuders", "nee") + "}"));
        lines.add("aanbieder: {naam: A, gecontracteerdDoorGemeente: " + yesNo() + "}");
        return lines;
    }

    private void extent(List<String> lines) {
        if (upTo(2) == 0) {
            String first = lines.get(0).substring(5);
            lines.add("verloop:");
            lines.add("  - {van: " + first + ", variant: crisis, spoed: ja, nachtenPerWeek: 7}");
            lines.add("  - {van: " + day() + ", variant: deeltijd, spoed: nee, nachtenPerWeek: " + pick("2", "3", "3.5")
                    + "}");
        } else {
            add(lines, "variant", pick("crisis", "opvoeding", "deeltijd"));
            add(lines, "spoed", yesNo());
            add(lines, "nachtenPerWeek", pick("7", "3", "3.01", "2"));
        }
        if (upTo(3) == 0) {
            lines.add("verblijfsdagenPerMaand: 8");
        } else {
            add(lines, "verblijfsdagen", days());
        }
    }

    private List<String> carer() {
        List<String> lines = new ArrayList<>();
        add(lines, "geboortedatum", birthday(pick(21, 21, 40)).toString());
        add(lines, "herkomst", pick("bestand", "netwerk"));
        for (String key : List.of("eigenKindOfStiefkind", "begeleidtPleegouders", "verzorgdeAlVoorContract")) {
            add(lines, key, upTo(4) == 0 ? "ja" : "nee");
        }
        for (String key : List.of("voorbereidingAfgerond", "verklaringVanGeenBezwaar", "plaatsingPassend")) {
            add(lines, key, pick("nee", day().toString(), day().toString()));
        }
        add(lines, "pleegoudervoogdij", pick("geen", "{van: " + day() + until() + "}"));
        return lines;
    }

    /** A key, or not: some dossiers lack a few. */
    private void add(List<String> lines, String key, String value) {
        if (!gaps || upTo(11) > 0) {
            lines.add(key + ": " + value);
        }
    }

    private String judged(String key, String value) {
        return gaps && upTo(3) == 0 ? "" : ", " + key + ": " + value;
    }

    private LocalDate birthday(int age) {
        return upTo(4) == 0 ? LocalDate.of(pick(2012, 2000, 2016), 2, 29) : day().minusYears(age);
    }

    private LocalDate contractDay() {
        return pick(day(), day().minusDays(pick(28, 90, 91, 92)));
    }

    /** Mostly within the period, often on the same few days. */
    private LocalDate day() {
        return pick(
                start.plusDays(upTo(3)),
                start.plusDays(14).plusDays(upTo(1)),
                end.minusDays(upTo(3)),
                start.plusDays(upTo(40)),
                pick(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 1)));
    }

    private String days() {
        return IntStream.range(0, upTo(6))
                .mapToObj(i -> day())
                .distinct()
                .sorted()
                .map(LocalDate::toString)
                .toList()
                .toString();
    }

    private String from() {
        return ", van: " + (upTo(2) == 0 ? start.minusDays(upTo(300)) : day());
    }

    private String until() {
        return upTo(1) == 0 ? "" : ", tot: " + day().plusDays(upTo(20));
    }

    private String place() {
        return pick("Utrecht", "Zeist");
    }

    private String yesNo() {
        return pick("ja", "nee");
    }

    private String list(int most, java.util.function.Supplier<String> item) {
        return IntStream.range(0, upTo(most)).mapToObj(i -> item.get()).toList().toString();
    }

    private int upTo(int most) {
        return random.nextInt(most + 1);
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
