package linchpin.returns.sheet;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.organisation.Organisation;
import linchpin.tables.writing.CsvRows;

/** The return as files with the fields of the submission, numbers plain. */
public final class ReturnCsv {

    private static final List<String> WHO =
            List.of("Yearnumber", "Periodname", "Parent org code", "Parent name", "Org code", "Org name");

    private ReturnCsv() {}

    /** @return one row for each line */
    public static String lines(ReturnSheet sheet, YearMonth month, Organisation organisation) {
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
            ReturnAnswers.of(line.answers()).forEach(n -> row.add(String.valueOf(n)));
            row.add(String.valueOf(line.responses()));
            row.add(line.eligible() == null ? "" : String.valueOf(line.eligible()));
            rows.add(row);
        }
        return written(rows);
    }

    /** One row for the organisation. */
    public static String modes(ReturnSheet sheet, YearMonth month, Organisation organisation) {
        var header = new ArrayList<>(WHO);
        var row = who(sheet, month, organisation);
        for (var mode : sheet.modes()) {
            header.add(mode.label());
            row.add(String.valueOf(mode.n()));
        }
        return written(List.of(header, row));
    }

    private static List<String> who(ReturnSheet sheet, YearMonth month, Organisation organisation) {
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

    private static String written(List<List<String>> rows) {
        var out = new StringWriter();
        try (var csv = CsvRows.forForms(out)) {
            rows.forEach(csv::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
