package nl.pleegrecht.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Severity;
import nl.pleegrecht.dossier.yaml.Node.Scalar;

/** Exact decimals as a file writes them: digits, with a point. */
final class Numbers {
    /** Bounded in length: arithmetic on a number of a million digits takes minutes. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

    private static final Pattern COMMA = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d{1,9}),\\d{1,9}");

    private static final String MONEY_EXAMPLE = "850.00";
    private static final String COUNT_EXAMPLE = "3.5";

    private final Findings findings;

    Numbers(Findings findings) {
        this.findings = findings;
    }

    /** Euros, with two decimals at most. */
    BigDecimal money(String key, Scalar scalar) {
        BigDecimal number = number(key, scalar, MONEY_EXAMPLE);
        if (number == null || number.scale() <= 2) {
            return number == null ? null : number.setScale(2);
        }
        findings.error("DOS-053", scalar.at(), key, scalar.shown());
        return null;
    }

    /** Days or nights, from 0 to a highest number. */
    BigDecimal count(String key, Scalar scalar, int max) {
        BigDecimal number = number(key, scalar, COUNT_EXAMPLE);
        if (number == null || number.compareTo(BigDecimal.valueOf(max)) <= 0) {
            return number;
        }
        findings.error("DOS-062", scalar.at(), key, scalar.shown(), max);
        return null;
    }

    private BigDecimal number(String key, Scalar scalar, String example) {
        String text = scalar.text();
        if (COMMA.matcher(text).matches()) {
            String meant = text.replace(".", "").replace(',', '.');
            findings.accept(new Diagnostic(
                    "DOS-052", Severity.ERROR, scalar.at(), List.of(key, scalar.shown()), Optional.of(meant)));
        } else if (!NUMBER.matcher(text).matches()) {
            findings.error("DOS-051", scalar.at(), key, scalar.shown(), example);
        } else if (text.startsWith("-")) {
            findings.error("DOS-054", scalar.at(), key, scalar.shown());
        } else {
            return new BigDecimal(text);
        }
        return null;
    }
}
