package linchpin.tables.workbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import linchpin.tables.BrokenFile;

/** The texts that cells of a workbook refer to, and how any text in it is read: its pieces together, without how it is pronounced. */
final class SharedStrings {

    private static final int MOST = 1_000_000;
    private static final int ESCAPE = "_x0000_".length();

    private SharedStrings() {}

    static List<String> of(Optional<Parts.Part> part) throws XMLStreamException {
        var strings = new ArrayList<String>();
        if (part.isPresent()) {
            try (var open = part.get()) {
                while (open.xml().hasNext()) {
                    if (open.xml().next() == XMLStreamConstants.START_ELEMENT
                            && open.xml().getLocalName().equals("si")) {
                        strings.add(text(open.xml(), "si"));
                    }
                }
            }
        }
        return strings;
    }

    /** Reads to the end of this element. */
    static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        var aside = 0;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                aside += aside > 0 || xml.getLocalName().equals("rPh") ? 1 : 0;
                if (aside == 0 && xml.getLocalName().equals("t")) {
                    text.append(characters(xml, "t"));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (aside == 0 && xml.getLocalName().equals(element)) {
                    return unescaped(text.toString());
                }
                aside -= aside > 0 ? 1 : 0;
            }
            if (text.length() > MOST) {
                throw WorkbookGuard.refused("one of its cells holds more than a million characters");
            }
        }
        return unescaped(text.toString());
    }

    /** Reads what stands in this element, and in no other within it. */
    static String characters(XMLStreamReader xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        var within = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() > MOST) {
                        throw new BrokenFile("One of the cells of the workbook holds more than a million characters.");
                    }
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
                case XMLStreamConstants.START_ELEMENT -> within++;
                case XMLStreamConstants.END_ELEMENT -> {
                    if (within-- == 0) {
                        return text.toString();
                    }
                }
                default -> {}
            }
        }
        throw new XMLStreamException("The end of " + element + " is missing");
    }

    /** A sign that XML cannot hold stands there as _x000D_, and whoever typed that as _x005F_x000D_ (ECMA-376, 22.9.2.19). */
    static String unescaped(String text) {
        var at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        var from = 0;
        while (at >= 0) {
            if (escape(text, at)) {
                plain.append(text, from, at).append((char) Integer.parseInt(text, at + 2, at + ESCAPE - 1, 16));
                from = at + ESCAPE;
                at = text.indexOf("_x", from);
            } else {
                at = text.indexOf("_x", at + 1);
            }
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static boolean escape(String text, int at) {
        if (at + ESCAPE > text.length() || text.charAt(at + ESCAPE - 1) != '_') {
            return false;
        }
        for (var i = at + 2; i < at + ESCAPE - 1; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }
}
