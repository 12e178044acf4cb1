package linchpin.returns;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import linchpin.organisation.Organisation;
import linchpin.returns.sheet.Answers;
import linchpin.returns.sheet.Sheet;

/**
 * The return as files with the fields of the submission. Numbers are plain; a text that a spreadsheet would run as a formula gets an
 * apostrophe in front.
 */
public final class ReturnCsv {

    private static final List<String> WHO =
            List.of("Yearnumber", "Periodname", "Parent org code", "Parent name", "Org code", "Org name");
    private static final String FORMULA = "=+-@\t\r";

    private ReturnCsv() {}

    static String lines(Sheet sheet, YearMonth month, Organisation organisation) {
        var rows = new ArrayList<List<String>>();
        var header = new ArrayList<>(WHO);
        header.addAll(List.of("Site code", "Site name", "Ward name", "Spec 1", "Spec 2"));
        header.addAll(
                List.of("1 Very Good", "2 Good", "3 Neither Good nor Poor", "4 Poor", "5 Very Poor", "6 Dont Know"));
        header.addAll(List.of("Total Responses", "Total Eligible"));
        rows.add(header);
        for (var line : sheet.lines()) {
            var row = who(sheet, month, organisation);
            row.addAll(List.of(line.siteCode(), line.siteName(), line.name(), line.specOne(), line.specTwo()));
            Answers.of(line.answers()).forEach(n -> row.add(String.valueOf(n)));
            row.add(String.valueOf(line.responses()));
            row.add(line.eligible() == null ? "" : String.valueOf(line.eligible()));
            rows.add(row);
        }
        return written(rows);
    }

    /** One row for the organisation. */
    static String modes(Sheet sheet, YearMonth month, Organisation organisation) {
        var header = new ArrayList<>(WHO);
        var row = who(sheet, month, organisation);
        for (var mode : sheet.modes()) {
            header.add(mode.label());
            row.add(String.valueOf(mode.n()));
        }
        return written(List.of(header, row));
    }

    private static List<String> who(Sheet sheet, YearMonth month, Organisation organisation) {
        return new ArrayList<>(List.of(
                year(month),
                Month.from(month).name(),
                sheet.parent().parentCode(),
                sheet.parent().parentName(),
                organisation.code(),
                organisation.name()));
    }

    /** The year that begins in April, as in 2025_26. */
    public static String year(YearMonth month) {
        var first = month.getMonthValue() < 4 ? month.getYear() - 1 : month.getYear();
        return String.format(Locale.ROOT, "%d_%02d", first, (first + 1) % 100);
    }

    private static String written(List<? extends List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(ReturnCsv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String cell(String text) {
        var guarded = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return guarded.matches("(?s).*[\",\r\n].*") ? "\"" + guarded.replace("\"", "\"\"") + "\"" : guarded;
    }
}
