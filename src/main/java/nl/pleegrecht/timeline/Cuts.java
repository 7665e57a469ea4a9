package nl.pleegrecht.timeline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.JeugdigeInvoer;
import nl.pleegrecht.dossier.PlaatsingInvoer;
import nl.pleegrecht.facts.Grenzen;
import nl.pleegrecht.rulebook.ComparedValues;
import nl.pleegrecht.rulebook.Read;
import nl.pleegrecht.rulebook.RuleBook;

/** The days on which something that a rule can see may change. A day too many costs time, a day too few an answer. */
final class Cuts {
    private final NavigableSet<LocalDate> bookChanges;
    private final Set<Integer> stayWeeks;
    private final Set<Integer> yearWeeks;
    private final Set<Integer> variantWeeks;
    private final Set<Integer> contractWeeks;
    private final Set<Integer> decisionWeeks;
    private final Set<Integer> birthdayWeeks;
    private final Set<Integer> endedMeasureWeeks;

    /** Those on which an answer may change. */
    static Cuts of(RuleBook book, ComparedValues compared) {
        return new Cuts(book, compared, 0, 1, 0);
    }

    /** Also those on which a count of weeks is one less than a value it is compared with. */
    static Cuts aroundLimits(RuleBook book, ComparedValues compared) {
        return new Cuts(book, compared, 1, 1, 0);
    }

    /** Also those on which one would be if a value, a date of a rule or of an amount were one less or one more. */
    static Cuts aroundChanges(RuleBook book, ComparedValues compared) {
        return new Cuts(book, compared, 1, 2, 1);
    }

    private Cuts(RuleBook book, ComparedValues compared, int before, int after, int days) {
        this.bookChanges = new TreeSet<>();
        for (LocalDate change : book.changes()) {
            LongStream.rangeClosed(-days, days).mapToObj(change::plusDays).forEach(bookChanges::add);
        }
        this.stayWeeks = limits(compared, before, after, "Plaatsing", "crisisweek");
        this.yearWeeks = limits(compared, before, after, "Plaatsing", "jaarweek");
        this.variantWeeks = limits(compared, before, after, "Plaatsing", "variantweek");
        this.decisionWeeks = limits(compared, before, after, "Verleningsbesluit", "week");
        this.birthdayWeeks = limits(compared, before, after, "Jeugdige", "wekenTotVerjaardag");
        this.endedMeasureWeeks = limits(compared, before, after, "VoorbijeMaatregel", "week");
        this.contractWeeks = limits(compared, before, after, "Pleegcontract", "week");
    }

    /** The values with which the rules compare a count of weeks, so many before them, and so many after them. */
    private static Set<Integer> limits(ComparedValues compared, int before, int after, String type, String property) {
        Set<Integer> weeks = new HashSet<>();
        for (ComparedValues.Other other : compared.of(new Read(type, property))) {
            if (other.literal() instanceof Integer week) {
                IntStream.rangeClosed(week - before, week + after).forEach(weeks::add);
            }
        }
        return weeks;
    }

    /** Whether every dossier is cut on the same days. */
    boolean areLike(Cuts other) {
        return all().equals(other.all());
    }

    private List<Object> all() {
        return List.of(
                bookChanges,
                stayWeeks,
                yearWeeks,
                variantWeeks,
                decisionWeeks,
                birthdayWeeks,
                endedMeasureWeeks,
                contractWeeks);
    }

    /** The first days of stretches after {@code from}, up to and including {@code to}. */
    NavigableSet<LocalDate> within(Dossier dossier, LocalDate from, LocalDate to) {
        TreeSet<LocalDate> days = new TreeSet<>(bookChanges);
        LocalDate born = dossier.jeugdige().geboortedatum();
        birthdays(days, born, from, to);
        yearly(
                from,
                to,
                year -> birthdayWeeks.forEach(week -> days.add(Calendar.weeksBeforeBirthday(born, year, week))));
        child(days, dossier.jeugdige());
        for (PlaatsingInvoer placement : dossier.plaatsingen()) {
            placement(days, placement);
            yearly(from, to, year -> {
                LocalDate anniversary = Calendar.birthday(placement.van(), year);
                days.add(anniversary);
                yearWeeks.forEach(week -> days.add(Calendar.weekOfStayStarts(anniversary, week)));
            });
            if (placement.pleegouder().geboortedatum() != null) {
                birthdays(days, placement.pleegouder().geboortedatum(), from, to);
            }
        }
        return new TreeSet<>(days.subSet(from, false, to, true));
    }

    private static void birthdays(Set<LocalDate> days, LocalDate born, LocalDate from, LocalDate to) {
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            days.add(Calendar.birthday(born, year));
        }
    }

    /** Also the years around the period: weeks counted from or towards a day in them may lie in it. */
    private static void yearly(LocalDate from, LocalDate to, IntConsumer year) {
        IntStream.rangeClosed(from.getYear() - 1, to.getYear() + 1).forEach(year);
    }

    private void child(Set<LocalDate> days, JeugdigeInvoer child) {
        all(child.maatregelen()).forEach(item -> period(days, item.van(), item.tot()));
        all(child.maatregelen())
                .forEach(item -> endedMeasureWeeks.forEach(
                        week -> days.add(Calendar.weekOfStayStarts(after(item.tot()), week))));
        all(child.gezag()).forEach(item -> period(days, item.van(), item.tot()));
        all(child.woonadressen()).forEach(item -> period(days, item.van(), item.tot()));
        all(child.eerdereVerblijven()).forEach(item -> period(days, item.van(), item.tot()));
        all(child.jeugdhulpNoodzakelijk()).forEach(item -> period(days, item.van(), item.tot()));
    }

    private void placement(Set<LocalDate> days, PlaatsingInvoer placement) {
        period(days, placement.van(), placement.tot());
        stayWeeks.forEach(week -> days.add(Calendar.weekOfStayStarts(placement.van(), week)));
        variantWeeks.forEach(week -> days.add(Calendar.weekOfStayStarts(placement.van(), week)));
        all(placement.verloop()).forEach(change -> {
            days.add(change.van());
            variantWeeks.forEach(week -> days.add(Calendar.weekOfStayStarts(change.van(), week)));
        });
        if (!placement.tot().equals(Grenzen.OPEN_EINDE)) {
            days.add(placement.tot());
        }
        all(placement.verblijfsdagen()).forEach(day -> period(days, day, day));
        all(placement.verleningsbesluit()).forEach(decision -> {
            days.add(decision.van() == null ? decision.op() : decision.van());
            decisionWeeks.forEach(week -> days.add(Calendar.weekOfContractStarts(decision.op(), week)));
        });
        Stays.contracts(placement).forEach(contract -> {
            period(days, contract.van(), contract.tot());
            contractWeeks.forEach(week -> days.add(Calendar.weekOfContractStarts(contract.van(), week)));
        });
        PlaatsingInvoer.PleegouderInvoer carer = placement.pleegouder();
        add(days, carer.voorbereidingAfgerond());
        add(days, carer.verklaringVanGeenBezwaar());
        add(days, carer.plaatsingPassend());
        all(carer.pleegoudervoogdij()).forEach(item -> period(days, item.van(), item.tot()));
        all(placement.anderePleegkinderen()).forEach(other -> {
            period(days, other.van(), other.tot());
            all(other.verblijfsdagen()).forEach(day -> period(days, day, day));
        });
        all(placement.afwezigheid()).forEach(item -> period(days, item.van(), item.tot()));
        all(placement.toeslagBeperking()).forEach(item -> period(days, item.van(), item.tot()));
        all(placement.bijzondereKosten()).forEach(item -> period(days, item.datum(), item.datum()));
        all(placement.aanvullendeHulp()).forEach(item -> period(days, item.van(), item.tot()));
    }

    private static void period(Set<LocalDate> days, LocalDate from, LocalDate to) {
        add(days, from);
        if (!to.equals(Grenzen.OPEN_EINDE)) {
            add(days, to.plusDays(1));
        }
    }

    private static LocalDate after(LocalDate to) {
        return to.equals(Grenzen.OPEN_EINDE) ? to : to.plusDays(1);
    }

    private static void add(Set<LocalDate> days, LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }

    private static <T> List<T> all(List<T> items) {
        return items == null ? List.of() : items;
    }
}
