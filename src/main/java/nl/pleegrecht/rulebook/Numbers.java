package nl.pleegrecht.rulebook;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads the numbers of a rule; only forms that mean the same to a reader and to the engine. */
final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern DECIMAL = Pattern.compile("(0|[1-9][0-9]{0,8})(\\.[0-9]{1,9})?");

    /**
     * A decimal number without the {@code B} that makes the engine compare it exactly; allowed only as an amount that
     * goes to a verb as it is.
     */
    record Inexact(BigDecimal value) {}

    private Numbers() {}

    /** An {@code Integer}, a {@code BigDecimal} or an {@link Inexact}; negative if so asked. */
    static Object read(Token token, boolean negative) throws Refused {
        String digits = token.text();
        String sign = negative ? "-" : "";
        if (WHOLE.matcher(digits).matches()) {
            return Integer.valueOf(sign + digits);
        }
        boolean exact = digits.endsWith("B");
        String plain = exact ? digits.substring(0, digits.length() - 1) : digits;
        if (!DECIMAL.matcher(plain).matches()) {
            throw new Refused("RUL-103", token.location(), digits);
        }
        BigDecimal value = new BigDecimal(sign + plain);
        return exact ? value : new Inexact(value);
    }
}
