package nl.pleegrecht.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.pleegrecht.analysis.verify.Verified;
import nl.pleegrecht.analysis.verify.Verified.Conflict;
import nl.pleegrecht.analysis.verify.Verified.OfSubject;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.rulebook.RuleBook;

/** A search over the cases as JSON. */
public final class VerifyJson {
    private VerifyJson() {}

    /** The whole text, with a line end. */
    public static String of(RuleBook book, Verified verified, int budget, Messages messages) {
        ObjectNode root = JsonReport.object();
        root.put("schema", 1);
        root.put("sha256", book.sha256());
        root.put("budget", budget);
        root.put("situaties", verified.dossiers());
        ArrayNode subjects = root.putArray("onderwerpen");
        verified.subjects().forEach(one -> subjects.add(subject(one)));
        ArrayNode conflicts = root.putArray("fouten");
        verified.conflicts().forEach(one -> conflicts.add(conflict(one, messages)));
        root.set("overbodig", JsonReport.findings(VerifyText.findings(verified), messages));
        return JsonReport.text(root);
    }

    private static ObjectNode subject(OfSubject one) {
        ObjectNode node = JsonReport.object();
        node.put("onderwerp", one.subject());
        node.put("nooitTweeBewezen", one.decided().neverTwo());
        node.put("nooitGeenBewezen", one.decided().neverNone());
        ArrayNode together = node.putArray("nietUitgesloten");
        one.decided()
                .together()
                .forEach(pair -> together.addArray()
                        .add(pair.one().name())
                        .add(pair.other().name()));
        node.put("situaties", one.situations());
        node.put("uitputtend", one.isExhaustive());
        node.put("uitgangsgevallen", one.starts());
        node.put("doorlopen", one.exhausted());
        ArrayNode unshown = node.putArray("zonderDossier");
        one.unshown().forEach(unshown::add);
        return node;
    }

    private static ObjectNode conflict(Conflict one, Messages messages) {
        ObjectNode node = JsonReport.object();
        node.put("code", one.finding().code());
        node.put("onderwerp", one.subject());
        node.put("bestand", one.file());
        node.put("tekst", messages.show(one.finding()));
        node.put("dossier", VerifyText.dossier(one, messages));
        return node;
    }
}
