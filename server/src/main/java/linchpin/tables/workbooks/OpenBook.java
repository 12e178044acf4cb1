package linchpin.tables.workbooks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import linchpin.tables.BrokenFile;
import linchpin.tables.Records;
import org.jspecify.annotations.Nullable;

/** A workbook of OpenDocument (ISO/IEC 26300, part 1, chapter 9). All its sheets stand in one part, one after the other. */
final class OpenBook implements Book {

    private static final String CONTENT = "content.xml";
    private static final String ADVICE =
            " Open it, save the table in it as “Excel workbook (.xlsx)” or as CSV, and send that.";

    private final Parts parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private Parts.@Nullable Part reading;

    /** The number of the last table that was come to in the part being read. */
    private int come;

    OpenBook(Path file) throws IOException {
        parts = new Parts(file);
        try {
            refuseOthers();
            refuseLocked();
            find();
            if (sheets.isEmpty()) {
                throw new BrokenFile("This is an OpenDocument file (.ods) without a sheet in it." + ADVICE);
            }
        } catch (XMLStreamException | IOException | RuntimeException e) {
            parts.close();
            throw Parts.broken(0, e);
        }
    }

    /** Texts and slides lie in archives of the same kind, and may hold tables too. */
    private void refuseOthers() throws IOException {
        var kind = parts.beginning("mimetype");
        if (!kind.isEmpty() && kind.contains("opendocument") && !kind.contains("spreadsheet")) {
            throw new BrokenFile(
                    "This is an OpenDocument document that is no spreadsheet: a text, slides or a drawing, not a table."
                            + ADVICE);
        }
    }

    private void refuseLocked() throws XMLStreamException {
        var manifest = parts.find("META-INF/manifest.xml");
        if (manifest.isEmpty()) {
            return;
        }
        try (var part = manifest.get()) {
            while (part.xml().hasNext()) {
                if (part.xml().next() == XMLStreamConstants.START_ELEMENT
                        && part.xml().getLocalName().equals("encryption-data")) {
                    throw WorkbookGuard.refused("it is protected by a password. Save it without one");
                }
            }
        }
    }

    /** Sheets are hidden by a style that says so. */
    private void find() throws XMLStreamException {
        try (var part = parts.part(CONTENT)) {
            var hidden = new HashSet<String>();
            var style = "";
            var xml = part.xml();
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "style" -> style = part.attribute("name");
                    case "table-properties" -> {
                        if (part.attribute("display").equals("false")) {
                            hidden.add(style);
                        }
                    }
                    case "table" -> sheet(part, hidden);
                    case "tracked-changes" -> skip(xml);
                    default -> {}
                }
            }
        }
    }

    private void sheet(Parts.Part part, Set<String> hidden) throws XMLStreamException {
        sheets.add(new Sheet(
                sheets.size() + 1, part.attribute("name"), !hidden.contains(part.attribute("style-name")), true));
        skip(part.xml());
    }

    /** Reads on to the end of this element. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (var within = 1; within > 0; ) {
            within += switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> 1;
                case XMLStreamConstants.END_ELEMENT -> -1;
                default -> 0;
            };
        }
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public Records rows(Sheet sheet) {
        try {
            return new DatedRecords(new OpenRows(at(sheet.number())), 0);
        } catch (XMLStreamException | RuntimeException e) {
            throw Parts.broken(0, e);
        }
    }

    /** The part, read up to the beginning of a table; on from where the last one was left, where that comes before. */
    private Parts.Part at(int number) throws XMLStreamException {
        if (reading == null || come >= number) {
            forget();
            reading = parts.part(CONTENT);
            come = 0;
        }
        var xml = reading.xml();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("tracked-changes")) {
                skip(xml);
            } else if (xml.getLocalName().equals("table") && ++come == number) {
                return reading;
            } else if (xml.getLocalName().equals("table")) {
                skip(xml);
            }
        }
        throw Parts.damaged(0);
    }

    private void forget() {
        if (reading != null) {
            reading.close();
            reading = null;
        }
    }

    @Override
    public void close() {
        forget();
        parts.close();
    }
}
