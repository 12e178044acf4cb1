package linchpin.feedback.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.tables.Layout;
import linchpin.ui.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What the form offers that says how a file is written.
 *
 * @param sheets all of the workbook that have cells
 * @param chosen those that are read
 */
record LayoutChoices(
        boolean workbook,
        List<Choice> sheets,
        Set<String> chosen,
        List<Choice> delimiters,
        String delimiter,
        List<Choice> charsets,
        String charset,
        String header,
        String headerRow,
        String hint) {

    private static final List<Choice> DELIMITERS = List.of(
            new Choice(",", "comma"),
            new Choice(";", "semicolon"),
            new Choice("tab", "tab"),
            new Choice("|", "upright bar"));
    private static final List<Choice> CHARSETS = List.of(
            new Choice("UTF-8", "UTF-8"),
            new Choice("windows-1252", "Windows-1252 (Western European)"),
            new Choice("UTF-16LE", "UTF-16"),
            new Choice("UTF-16BE", "UTF-16, big end first"),
            new Choice("x-MacRoman", "Mac Roman (old Macs)"),
            new Choice("IBM850", "Code page 850 (DOS)"));

    /** @param typed what somebody wrote that could not be; null for nothing */
    static LayoutChoices of(Layout layout, @Nullable LayoutForm typed) {
        var sign = layout.delimiter() == '\t' ? "tab" : String.valueOf(layout.delimiter());
        var read = layout.sheets().stream().map(Layout.Sheet::name).collect(Collectors.toSet());
        return new LayoutChoices(
                layout.workbook(),
                sheets(layout),
                typed == null ? read : Set.copyOf(typed.sheets()),
                with(DELIMITERS, sign),
                typed == null || typed.delimiter().isEmpty() ? sign : typed.delimiter(),
                with(CHARSETS, layout.charset()),
                typed == null || typed.charset().isEmpty() ? layout.charset() : typed.charset(),
                typed == null ? String.valueOf(layout.header()) : typed.header(),
                typed == null ? headerRow(layout.told()) : typed.headerRow(),
                hint(layout));
    }

    private static List<Choice> sheets(Layout layout) {
        var sheets = new ArrayList<Choice>();
        layout.sheets().forEach(sheet -> sheets.add(new Choice(sheet.name(), sheet.name())));
        layout.unread().stream()
                .filter(sheet -> sheet.why() != Layout.Why.CHART && sheet.why() != Layout.Why.EMPTY)
                .forEach(sheet -> sheets.add(new Choice(
                        sheet.name(),
                        sheet.why() == Layout.Why.NOT_ASKED
                                ? sheet.name()
                                : sheet.name() + " (" + sheet.why().words() + ")")));
        return sheets;
    }

    private static List<Choice> with(List<Choice> usual, String now) {
        if (usual.stream().anyMatch(choice -> choice.value().equals(now))) {
            return usual;
        }
        var all = new ArrayList<>(usual);
        all.add(new Choice(now, now));
        return all;
    }

    private static String headerRow(Layout.Said told) {
        var last = told.lastRow() > told.row() ? "-" + told.lastRow() : "";
        return told.row() == 0 ? "" : told.row() + last;
    }

    private static String hint(Layout layout) {
        var row = layout.names().row();
        var now = row == 0 ? "the first row on which something is written" : "row " + row;
        return "As a spreadsheet numbers it, such as 4, or 3-4 where the names take two rows. Leave it empty and we look for it."
                + (layout.header() ? " We took " + now + " for the names." : "");
    }

    /** @return what the form is about */
    String label() {
        return workbook ? "The columns or sheets look wrong" : "The columns or letters look wrong";
    }
}
