package nl.pleegrecht.report;

import java.util.Locale;
import java.util.stream.Collectors;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.evaluation.Concluded;
import nl.pleegrecht.evaluation.Values;
import nl.pleegrecht.rulebook.DeclaredType;
import nl.pleegrecht.rulebook.RuleBook;

/** What was concluded, in a few words. */
final class ConclusionText {
    private final RuleBook book;
    private final Messages messages;
    private final Wording wording;

    ConclusionText(RuleBook book, Messages messages) {
        this.book = book;
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    /** An answer, or a conclusion that would be one: the subject with what is said of it. */
    String of(Answer answer) {
        if (answer.kind() == AnswerKind.GEEN_RECHT || answer.kind() == AnswerKind.RECHT && answer.amount() == null) {
            return messages.text("waarom.recht-op", wording.answer(answer), answer.subject());
        }
        return messages.text("waarom.over", answer.subject(), wording.answer(answer));
    }

    /** A conclusion on which another rule built. */
    String of(Object matched, Concluded concluded) {
        return concluded
                .answer()
                .map(this::of)
                .or(() -> concluded.signal().map(signal -> {
                    String code = signal.code().isEmpty() ? "" : signal.code() + ": ";
                    return messages.text("rapport.signaal", code + signal.text());
                }))
                .orElseGet(() -> declared(matched, concluded.type()));
    }

    /** A concept that rules declare: its name and what it holds. */
    private String declared(Object matched, String type) {
        String held = book.parsed().declaredTypes().stream()
                .filter(declared -> declared.name().equals(type))
                .map(DeclaredType::fields)
                .flatMap(fields -> fields.keySet().stream())
                .map(field -> field + " = " + Reasons.text(Values.of(matched, field)))
                .collect(Collectors.joining(", "));
        return inWords(type) + (held.isEmpty() ? "" : " (" + held + ")");
    }

    /** The name of a type as words: {@code LopendPleegcontract} is a lopend pleegcontract. */
    static String inWords(String type) {
        return type.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
