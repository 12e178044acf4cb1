package linchpin.tables.workbooks;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of an OpenDocument cell: its paragraphs as lines, without remarks, drawings and how a word is pronounced. */
final class OpenText {

    private static final int MOST = 1_000_000;
    private static final int MOST_SPACES = 1_000;
    private static final Set<String> ASIDE = Set.of(
            "annotation",
            "annotation-end",
            "ruby-text",
            "note",
            "frame",
            "custom-shape",
            "control",
            "g",
            "image",
            "object",
            "table",
            "detective",
            "rect",
            "line",
            "circle",
            "ellipse",
            "path",
            "polygon",
            "polyline",
            "connector",
            "caption",
            "measure",
            "change",
            "change-start",
            "change-end",
            "bookmark");

    private final StringBuilder text = new StringBuilder();
    private int paragraphs;

    private OpenText() {}

    /** Reads to the end of the cell. */
    static String of(Parts.Part part) throws XMLStreamException {
        var words = new OpenText();
        words.read(part);
        return words.text.toString();
    }

    private void read(Parts.Part part) throws XMLStreamException {
        var xml = part.xml();
        var within = 0;
        var paragraph = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (ASIDE.contains(xml.getLocalName())) {
                        OpenBook.skip(xml);
                        continue;
                    }
                    within++;
                    paragraph += paragraph > 0 || begins(xml.getLocalName()) ? 1 : 0;
                    sign(part);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (within-- == 0) {
                        return;
                    }
                    paragraph -= paragraph > 0 ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (paragraph > 0) {
                        append(xml);
                    }
                }
                default -> {}
            }
        }
        throw new XMLStreamException("The end of the cell is missing");
    }

    private boolean begins(String element) {
        if (!element.equals("p") && !element.equals("h")) {
            return false;
        }
        if (paragraphs++ > 0) {
            text.append('\n');
        }
        return true;
    }

    private void sign(Parts.Part part) {
        switch (part.xml().getLocalName()) {
            case "s" -> {
                var many = part.attribute("c");
                text.repeat(' ', many.isEmpty() ? 1 : Math.clamp(Long.parseLong(many.strip()), 1, MOST_SPACES));
            }
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            default -> {}
        }
        check();
    }

    /** As in a web page, white space of any length is one space. */
    private void append(XMLStreamReader xml) {
        var letters = xml.getTextCharacters();
        var end = xml.getTextStart() + xml.getTextLength();
        for (var i = xml.getTextStart(); i < end; i++) {
            var c = letters[i] == '\n' || letters[i] == '\r' || letters[i] == '\t' ? ' ' : letters[i];
            var last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
            if (c != ' ' || (last != ' ' && last != '\n')) {
                text.append(c);
            }
        }
        check();
    }

    private void check() {
        if (text.length() > MOST) {
            throw WorkbookGuard.refused("one of its cells holds more than a million characters");
        }
    }
}
