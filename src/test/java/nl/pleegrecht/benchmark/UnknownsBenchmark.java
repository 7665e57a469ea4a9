package nl.pleegrecht.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.dossier.Periode;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.rulebook.RuleBookLoader;
import nl.pleegrecht.testing.Gaps;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Timeline;

/**
 * How much CPU time of one thread a dossier that lacks twelve facts takes, chosen by chance, on the full rule base when warm: on one day, and over a
 * year. A program to run by hand, not a test: see the README.
 */
public final class UnknownsBenchmark {
    private static final int LACKING = 12;
    private static final int DOSSIERS = 40;

    private UnknownsBenchmark() {}

    public static void main(String[] args) {
        Timeline timeline = new Timeline(new Kernel(RuleBookLoader.load(Path.of("rules"), "rules")));
        Dossier complete = new DossierReader()
                .readFacts(Path.of("scenarios/gouden-gevallen/g06-drie-toeslagen-op-crisisdag-tien.yaml"), "g06");
        LocalDate from = complete.periode().van();
        Periode day = new Periode(from.plusDays(9), from.plusDays(9));
        Periode year = new Periode(from, from.plusYears(1).minusDays(1));
        boolean alsoYear = List.of(args).contains("year");
        for (int round = 0; round < 2; round++) {
            report("one day", timeline, complete, day);
        }
        if (alsoYear) {
            report("a year", timeline, complete, year);
        }
    }

    private static void report(String what, Timeline timeline, Dossier complete, Periode period) {
        List<Long> millis = new ArrayList<>();
        List<Integer> periods = new ArrayList<>();
        int[] tooMany = new int[1];
        IntStream.range(0, DOSSIERS).forEach(seed -> {
            Dossier gaps = on(period, Gaps.some(complete, LACKING, new Random(seed)));
            long start = cpu();
            Judgement judgement = timeline.judge(gaps);
            millis.add((cpu() - start) / 1_000_000);
            periods.add(judgement.periods().size());
            tooMany[0] += (int) judgement.periods().stream()
                    .flatMap(one -> one.outcome().answers().stream())
                    .filter(answer -> answer.kind() == AnswerKind.ONBEKEND
                            && answer.unsettled().tooMany())
                    .count();
        });
        long[] sorted = millis.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%-8s %d dossiers: median %d ms, nine in ten within %d ms, slowest %d ms; %s periods, %d answers too much unknown%n",
                what,
                DOSSIERS,
                sorted[sorted.length / 2],
                sorted[sorted.length * 9 / 10],
                sorted[sorted.length - 1],
                Arrays.toString(periods.stream().distinct().sorted().toArray()),
                tooMany[0]);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Dossier on(Periode period, Dossier dossier) {
        return new Dossier(
                dossier.file(),
                dossier.titel(),
                dossier.bron(),
                dossier.status(),
                dossier.waarom(),
                period,
                dossier.jeugdige(),
                dossier.plaatsingen(),
                dossier.verwacht(),
                dossier.places());
    }
}
