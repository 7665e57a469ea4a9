package nl.pleegrecht.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.pleegrecht.diagnostics.CodePage;
import nl.pleegrecht.diagnostics.Messages;

/** The page of a code as JSON. */
public final class CodePageJson {
    private CodePageJson() {}

    /** The whole text, with a line end. */
    public static String of(CodePage page, Messages messages) {
        ObjectNode node = JsonReport.object();
        node.put("code", page.code());
        node.put("ernst", page.severity().word());
        node.put("tekst", messages.problem(page.finding()));
        node.put("waarom", page.why());
        node.put("fout", page.wrong());
        node.put("goed", page.right());
        messages.act(page.finding()).ifPresent(act -> node.put("doe", act));
        return JsonReport.text(node);
    }
}
