package linchpin.tables;

import java.util.LinkedHashMap;
import java.util.Map;

/** Rows of a sheet made to bring down whoever reads them, below a first one that is as it should be. */
final class HostileSheets {

    private static final int MEGABYTE = 1 << 20;

    private final Map<String, String> sheets = new LinkedHashMap<>();

    HostileSheets() {
        cells();
        numbers();
        formulas();
        strings();
    }

    /** @return by what each is called */
    Map<String, String> all() {
        return sheets;
    }

    private void cells() {
        sheets.put("honest", "<row r=\"2\"><c r=\"A2\"><v>7</v></c></row>");
        sheets.put("column-reference", "<row r=\"2\"><c r=\"ZZZZZZ5\"><v>1</v></c></row>");
        sheets.put("column-reference-lower", "<row r=\"2\"><c r=\"zzzzzz5\"><v>1</v></c></row>");
        sheets.put("column-reference-fixed", "<row r=\"2\"><c r=\"$ZZZZZ$5\"><v>1</v></c></row>");
        sheets.put("column-reference-spaced", "<row r=\"2\"><c r = 'ZZZZZ5'><v>1</v></c></row>");
        sheets.put("column-reference-escaped", "<row r=\"2\"><c r=\"&#90;&#90;&#90;&#90;&#90;5\"><v>1</v></c></row>");
        sheets.put("column-reference-after-others", "<row r=\"2\"><c s=\"0\" t=\"n\" r=\"ZZZZZ5\"><v>1</v></c></row>");
        sheets.put("column-reference-after-comment", "<!-- it's --><row r=\"2\"><c r=\"ZZZZZ5\"><v>1</v></c></row>");
        sheets.put(
                "column-reference-after-cdata",
                "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t><![CDATA[<c r=\"]]></t></is></c>"
                        + "<c r=\"ZZZZZ5\"><v>1</v></c></row>");
        sheets.put("column-reference-in-comment-quote", "<!-- \" --><row r=\"2\"><c r=\"ZZZZZ2\"/></row><!-- \" -->");
        sheets.put("row-reference-beyond", "<row r=\"99999999999999999999\"><c r=\"A2\"><v>1</v></c></row>");
        sheets.put("row-reference-negative", "<row r=\"-1\"><c r=\"A-1\"><v>1</v></c></row>");
        sheets.put("cell-reference-of-nothing", "<row r=\"2\"><c r=\"\"><v>1</v></c></row>");
        sheets.put("cell-reference-of-digits", "<row r=\"2\"><c r=\"42\"><v>1</v></c></row>");
        sheets.put("last-column-in-each-row", "<row><c r=\"XFD1\"><v>1</v></c></row>".repeat(100_000));
        sheets.put("more-rows-than-a-sheet", "<row/>".repeat(3_000_000));
        sheets.put("empty-cells", "<row r=\"2\">" + "<c/>".repeat(3_000_000) + "</row>");
        sheets.put("rows-within-rows", "<row>".repeat(500_000) + "</row>".repeat(500_000));
        sheets.put("style-beyond", "<row r=\"2\"><c r=\"A2\" s=\"2147483647\"><v>1</v></c></row>");
        sheets.put("style-negative", "<row r=\"2\"><c r=\"A2\" s=\"-1\"><v>1</v></c></row>");
        sheets.put("style-no-number", "<row r=\"2\"><c r=\"A2\" s=\"x\"><v>1</v></c></row>");
        sheets.put("type-unknown", "<row r=\"2\"><c r=\"A2\" t=\"zip\"><v>1</v></c></row>");
    }

    private void numbers() {
        sheets.put("number-exponent", "<row r=\"2\"><c r=\"A2\"><v>1E999999999</v></c></row>");
        sheets.put("number-exponent-negative", "<row r=\"2\"><c r=\"A2\"><v>1E-999999999</v></c></row>");
        sheets.put("number-exponent-beyond", "<row r=\"2\"><c r=\"A2\"><v>1E99999999999</v></c></row>");
        sheets.put("number-exponent-of-a-date", "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>1E999999</v></c></row>");
        sheets.put("date-before-time", "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>-700000000</v></c></row>");
        sheets.put("date-after-time", "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>1E300</v></c></row>");
        sheets.put("number-long", "<row r=\"2\"><c r=\"A2\"><v>" + "7".repeat(900_000) + "</v></c></row>");
        sheets.put(
                "number-long-in-pieces",
                "<row r=\"2\"><c r=\"A2\"><v>" + "7<!---->".repeat(400_000) + "</v></c></row>");
        sheets.put("number-long-escaped", "<row r=\"2\"><c r=\"A2\"><v>" + "&#55;".repeat(150_000) + "</v></c></row>");
        sheets.put(
                "number-long-in-cdata",
                "<row r=\"2\"><c r=\"A2\"><v><![CDATA[" + "7".repeat(900_000) + "]]></v></c></row>");
        sheets.put(
                "number-long-by-type", "<row r=\"2\"><c t=\"n\" r=\"A2\"><v>" + "7".repeat(900_000) + "</v></c></row>");
        sheets.put(
                "number-long-after-an-element",
                "<row r=\"2\"><c r=\"A2\"><v><x/>" + "7".repeat(900_000) + "</v></c></row>");
        sheets.put("number-not-one", "<row r=\"2\"><c r=\"A2\"><v>NaN</v></c></row>");
    }

    private void formulas() {
        var long1 = "A1+".repeat(2_700) + "1";
        sheets.put(
                "formula-shared-by-many",
                "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\" ref=\"A2:A99999\">" + long1 + "</f></c></row>"
                        + "<row><c><f t=\"shared\" si=\"0\"/></c></row>".repeat(500_000));
        sheets.put(
                "formula-longer-than-any",
                "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\" ref=\"A2:A3\">" + "A1+".repeat(300_000)
                        + "</f></c></row><row r=\"3\"><c r=\"A3\"><f t=\"shared\" si=\"0\"/></c></row>");
        sheets.put(
                "formula-arrays",
                "<row r=\"2\">" + arrays(20_000) + "</row>" + "<row><c/><c/><c/></row>".repeat(500_000));
        sheets.put("formula-shared-with-itself", "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"7\"/></c></row>");
        sheets.put(
                "formula-range-of-nothing",
                "<row r=\"2\"><c r=\"A2\"><f t=\"array\" ref=\":\">1</f><v>1</v></c></row>");
    }

    private static String arrays(int many) {
        var cells = new StringBuilder();
        for (var i = 0; i < many; i++) {
            cells.append("<c><f t=\"array\" ref=\"A")
                    .append(i + 1)
                    .append(":B")
                    .append(i + 1)
                    .append("\">1</f></c>");
        }
        return cells.toString();
    }

    private void strings() {
        var one = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>%s</v></c></row>";
        sheets.put("string-beyond", one.formatted("99999999"));
        sheets.put("string-beyond-after-an-element", one.formatted("<x/>99999999"));
        sheets.put("string-negative", one.formatted("-1"));
        sheets.put("string-no-number", one.formatted("first"));
        sheets.put(
                "text-endless",
                "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" + "x".repeat(20 * MEGABYTE) + "</t></is></c></row>");
        sheets.put(
                "text-endless-in-pieces",
                "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is>"
                        + ("<r><t>" + "x".repeat(1_000) + "</t></r>").repeat(30_000) + "</is></c></row>");
        sheets.put("attribute-endless", "<row r=\"2\" spans=\"" + "1".repeat(20 * MEGABYTE) + "\"/>");
    }
}
