package nl.pleegrecht.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.pleegrecht.analysis.Coverage;
import nl.pleegrecht.analysis.Coverage.OfAmount;
import nl.pleegrecht.analysis.Shares;
import nl.pleegrecht.analysis.Shares.Share;
import nl.pleegrecht.diagnostics.Messages;

/** The figures of a coverage, in the words of a language. */
record CoverFigures(Messages messages) {
    /** The figures by the key under which they stand in JSON. */
    static Map<String, Share> byKey(Shares shares) {
        Map<String, Share> all = new LinkedHashMap<>();
        all.put("regels", shares.rules());
        all.put("voorwaarden", shares.outcomes());
        all.put("grenzen", shares.limits());
        all.put("bedragen", shares.amounts());
        shares.norms().ifPresent(norms -> all.put("normen", norms));
        all.put("samen", shares.together());
        return all;
    }

    /** The figures by their label. */
    Map<String, Share> byLabel(Shares shares) {
        Map<String, Share> all = new LinkedHashMap<>();
        all.put(messages.text("cover.regels"), shares.rules());
        all.put(messages.text("cover.voorwaarden"), shares.outcomes());
        all.put(messages.text("cover.grenzen"), shares.limits());
        all.put(messages.text("cover.bedragen"), shares.amounts());
        shares.norms().ifPresent(norms -> all.put(messages.text("cover.normen"), norms));
        all.put(messages.text("cover.samen"), shares.together());
        return all;
    }

    /** With one decimal, rounded down. */
    String percentage(Share share) {
        String point = messages.language().equals("en") ? "." : ",";
        return share.permille() / 10 + point + share.permille() % 10 + "%";
    }

    String title(Coverage coverage) {
        return messages.text("cover.titel", coverage.cases(), coverage.situations());
    }

    /** That the share together is below what was asked. */
    static String tooLow(Share together, double asked, Messages messages) {
        String wanted = new java.math.BigDecimal(String.valueOf(asked))
                .stripTrailingZeros()
                .toPlainString();
        return messages.text(
                "cover.te-laag",
                new CoverFigures(messages).percentage(together),
                together.seen(),
                together.of(),
                messages.language().equals("en") ? wanted : wanted.replace('.', ','));
    }

    /** Names of amounts that no rule asks for, with how many rows they have. */
    static Map<String, Integer> unasked(Coverage coverage) {
        Map<String, Integer> names = new TreeMap<>();
        coverage.amounts().stream()
                .filter(one -> one.used() == null)
                .map(OfAmount::row)
                .forEach(row -> names.merge(row.bedrag().naam(), 1, Integer::sum));
        return names;
    }
}
