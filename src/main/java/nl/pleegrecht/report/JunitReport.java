package nl.pleegrecht.report;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.replay.ReplayResult;
import nl.pleegrecht.replay.ScenarioResult;
import nl.pleegrecht.replay.Status;

/** A replay as JUnit XML, one test case a scenario; without times, so that the same result gives the same bytes. */
public final class JunitReport {
    private JunitReport() {}

    /** The whole document. */
    public static String of(ReplayResult result, Messages messages) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", "pleegrecht");
            xml.writeAttribute("tests", String.valueOf(result.results().size()));
            xml.writeAttribute("failures", String.valueOf(result.count(Status.AFWIJKEND)));
            xml.writeAttribute("errors", String.valueOf(result.count(Status.FOUT)));
            xml.writeAttribute("skipped", String.valueOf(result.count(Status.OPENSTAAND)));
            for (ScenarioResult one : result.results()) {
                scenario(xml, one, messages);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return text.toString();
    }

    private static void scenario(XMLStreamWriter xml, ScenarioResult result, Messages messages)
            throws XMLStreamException {
        int slash = result.file().replace('\\', '/').lastIndexOf('/');
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", slash < 0 ? "." : clean(result.file().substring(0, slash)));
        xml.writeAttribute("name", clean(result.file().substring(slash + 1)));
        switch (result.status()) {
            case AFWIJKEND ->
                element(
                        xml,
                        "failure",
                        result.differences().stream()
                                .map(difference -> ReplayText.line(difference, messages))
                                .toList());
            case FOUT ->
                element(
                        xml,
                        "error",
                        result.findings().stream().map(messages::show).toList());
            case OPENSTAAND -> element(xml, "skipped", List.of(clean(result.why())));
            case GESLAAGD -> {
                // nothing to add
            }
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, List<String> texts) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("message", clean(texts.get(0).lines().findFirst().orElse("")));
        xml.writeCharacters(clean(String.join("\n", texts)));
        xml.writeEndElement();
    }

    /** XML has no place for control characters and half characters. */
    private static String clean(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?");
    }
}
