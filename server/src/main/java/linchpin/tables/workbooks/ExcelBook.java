package linchpin.tables.workbooks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import linchpin.tables.Records;

/**
 * A workbook of Office Open XML, transitional or strict: elements are known by their local names, which both share (ECMA-376, 18.2, 18.3, 18.4 and
 * 18.8).
 */
final class ExcelBook implements Book {

    private static final String USUAL = "xl/workbook.xml";
    private static final int DAYS_TO_1904 = 1_462;

    private final Parts parts;
    private final String workbook;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();
    private final Styles styles;
    private final List<String> strings;
    private boolean from1904;

    ExcelBook(Path file) throws IOException {
        parts = new Parts(file);
        try {
            var types = types();
            workbook = workbook();
            sheets(relations());
            styles = Styles.of(parts.find(types.getOrDefault("styles", "xl/styles.xml")));
            strings = SharedStrings.of(parts.find(types.getOrDefault("sharedStrings", "xl/sharedStrings.xml")));
        } catch (XMLStreamException | RuntimeException e) {
            parts.close();
            throw Parts.broken(0, e);
        }
    }

    /** Which part holds what, as the list of types says. */
    private Map<String, String> types() throws XMLStreamException {
        var types = new HashMap<String, String>();
        each(parts.part("[Content_Types].xml"), "Override", override -> {
            var type = override.attribute("ContentType");
            for (var known : List.of("styles", "sharedStrings")) {
                if (type.endsWith("spreadsheetml." + known + "+xml")) {
                    types.put(known, bare(override.attribute("PartName")));
                }
            }
        });
        return types;
    }

    private static String bare(String name) {
        return name.startsWith("/") ? name.substring(1) : name;
    }

    /** Nearly always called the same; what else it may be the archive says. */
    private String workbook() throws XMLStreamException {
        var named = new String[] {USUAL};
        var all = parts.find("_rels/.rels");
        if (all.isPresent()) {
            each(all.get(), "Relationship", relation -> {
                var target = bare(relation.attribute("Target"));
                if (relation.attribute("Type").endsWith("/officeDocument") && parts.has(target)) {
                    named[0] = target;
                }
            });
        }
        return named[0];
    }

    private String folder() {
        return workbook.substring(0, workbook.lastIndexOf('/') + 1);
    }

    private Map<String, String> relations() throws XMLStreamException {
        var relations = new HashMap<String, String>();
        each(
                parts.part(folder() + "_rels/" + workbook.substring(folder().length()) + ".rels"),
                "Relationship",
                relation -> relations.put(relation.attribute("Id"), relation.attribute("Target")));
        return relations;
    }

    private void sheets(Map<String, String> relations) throws XMLStreamException {
        each(parts.part(workbook), "workbookPr", properties -> {
            var said = properties.attribute("date1904");
            from1904 = said.equals("1") || said.equals("true") || said.equals("on");
        });
        each(parts.part(workbook), "sheet", sheet -> {
            var target = relations.getOrDefault(id(sheet), "");
            var state = sheet.attribute("state");
            sheets.add(new Sheet(
                    sheets.size() + 1,
                    sheet.attribute("name"),
                    state.isEmpty() || state.equals("visible"),
                    !target.contains("chartsheets/") && !target.contains("dialogsheets/")));
            targets.add(target.startsWith("/") ? bare(target) : folder() + target);
        });
    }

    /** The one of two attributes of that name that leads to a part. */
    private static String id(Parts.Part sheet) {
        for (var i = 0; i < sheet.xml().getAttributeCount(); i++) {
            if (sheet.xml().getAttributeLocalName(i).equals("id")
                    && !"".equals(sheet.xml().getAttributePrefix(i))) {
                return sheet.xml().getAttributeValue(i);
            }
        }
        return "";
    }

    private static void each(Parts.Part part, String element, Consumer<Parts.Part> seen) throws XMLStreamException {
        try (part) {
            while (part.xml().hasNext()) {
                if (part.xml().next() == XMLStreamConstants.START_ELEMENT
                        && part.xml().getLocalName().equals(element)) {
                    seen.accept(part);
                }
            }
        }
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public Records rows(Sheet sheet) {
        var cells = new ExcelCells(styles, strings, from1904 ? DAYS_TO_1904 : 0);
        return new DatedRecords(
                new ExcelRows(parts.part(targets.get(sheet.number() - 1)), cells), from1904 ? DAYS_TO_1904 : 0);
    }

    @Override
    public void close() {
        parts.close();
    }
}
