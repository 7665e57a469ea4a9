package nl.pleegrecht.dossier;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Severity;
import nl.pleegrecht.dossier.yaml.Node.Scalar;
import nl.pleegrecht.facts.Grenzen;

/** Reads single values; null, and a finding, for one that is wrong. */
final class Scalars {
    private final Findings findings;
    private final Numbers numbers;

    Scalars(Findings findings) {
        this.findings = findings;
        this.numbers = new Numbers(findings);
    }

    Object read(RecordComponent component, Class<?> type, Scalar scalar) {
        String key = component.getName();
        if (scalar.text().isBlank()) {
            findings.error("DOS-057", scalar.at(), key);
            return null;
        }
        if (type == LocalDate.class) {
            return date(component, scalar);
        }
        if (type == Boolean.class) {
            return bool(key, scalar);
        }
        if (type == BigDecimal.class) {
            Range range = component.getAnnotation(Range.class);
            return range == null ? numbers.money(key, scalar) : numbers.count(key, scalar, range.max());
        }
        if (type == Deel.class) {
            return deel(key, scalar);
        }
        return type.isEnum() ? word(key, type, scalar) : text(component, scalar);
    }

    LocalDate date(String key, Scalar scalar, String... words) {
        return Dates.read(scalar.text()).orElseGet(() -> {
            findings.accept(Dates.finding(key, scalar, words));
            return null;
        });
    }

    private LocalDate date(RecordComponent component, Scalar scalar) {
        DateOr or = component.getAnnotation(DateOr.class);
        if (or == null) {
            return date(component.getName(), scalar);
        }
        Boolean yes = yes(scalar.text());
        if (yes != null && Arrays.asList(or.value()).contains(yes ? "ja" : "nee")) {
            return yes ? Grenzen.OPEN_BEGIN : Grenzen.OPEN_EINDE;
        }
        return date(component.getName(), scalar, or.value());
    }

    private Boolean bool(String key, Scalar scalar) {
        Boolean value = yes(scalar.text());
        if (value == null) {
            Optional<String> meant = switch (scalar.text().toLowerCase(Locale.ROOT)) {
                case "yes", "y", "on", "j", "ja", "true", "1", "waar" -> Optional.of("ja");
                case "no", "n", "off", "nee", "neen", "false", "0", "onwaar", "geen" -> Optional.of("nee");
                default -> Optional.empty();
            };
            findings.accept(
                    new Diagnostic("DOS-050", Severity.ERROR, scalar.at(), List.of(key, scalar.shown()), meant));
        }
        return value;
    }

    private static Boolean yes(String text) {
        return switch (text) {
            case "ja", "true" -> Boolean.TRUE;
            case "nee", "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    private Deel deel(String key, Scalar scalar) {
        Boolean all = yes(scalar.text());
        if (all != null) {
            return new Deel(all, BigDecimal.ZERO.setScale(2));
        }
        if (!scalar.text().matches(".*\\d.*")) {
            findings.error("DOS-059", scalar.at(), key, scalar.shown());
            return null;
        }
        BigDecimal amount = numbers.money(key, scalar);
        return amount == null ? null : new Deel(false, amount);
    }

    private Object word(String key, Class<?> type, Scalar scalar) {
        Object constant = Records.word(type, scalar.text());
        if (constant == null) {
            List<String> words = Records.words(type);
            findings.accept(Diagnostic.error("DOS-055", scalar.at(), key, scalar.shown(), String.join(", ", words))
                    .nearest(scalar.text(), words));
        }
        return constant;
    }

    private String text(RecordComponent component, Scalar scalar) {
        Gemeente gemeente = component.getAnnotation(Gemeente.class);
        if (gemeente != null) {
            Gemeenten.check(component.getName(), scalar, Arrays.asList(gemeente.value()))
                    .ifPresent(findings);
        }
        return scalar.text();
    }
}
