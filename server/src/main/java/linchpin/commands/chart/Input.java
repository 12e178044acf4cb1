package linchpin.commands.chart;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import linchpin.commands.files.GivenFile;
import linchpin.tables.Account;
import linchpin.tables.Line;

/** Reads a file's series, in the order in which they first stand in it. */
final class Input {

    private final GivenFile file;
    private final FileProblems problems;
    private final Dates dates = new Dates();
    private final Map<String, OneSeries> all = new LinkedHashMap<>();
    private Account account = Account.NOTHING;

    Input(GivenFile file, FileProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    Collection<OneSeries> read() {
        try (var rows = file.rows()) {
            var cells = ChartColumns.named(rows.header(), file);
            for (var row = rows.next(); row != null; row = rows.next()) {
                take(row, cells);
            }
            account = rows.account();
        }
        dates.settle(problems);
        return all.values();
    }

    /** @return what was found beside the rows */
    Account account() {
        return account;
    }

    private void take(Line row, ChartColumns cells) {
        if (row.cells().length > cells.columns()) {
            problems.at(
                    row.line(),
                    "there are " + row.cells().length + " cells and " + cells.columns()
                            + " columns. A cell with a comma, or with whatever else separates the cells, needs quotation"
                            + " marks around it.");
            return;
        }
        var name = cells.of(row, "series");
        var series = all.get(name);
        if (series == null) {
            series = new OneSeries(name, cells.options(row, problems));
            all.put(name, series);
        }
        point(row, cells, series);
    }

    private void point(Line row, ChartColumns cells, OneSeries series) {
        var date = dates.read(cells.of(row, "date"), row.line());
        if (date == null) {
            problems.at(
                    row.line(),
                    "the date " + ChartColumns.quoted(cells.of(row, "date")) + " is not one such as 2025-03-31.");
        }
        var value = ChartColumns.number(cells.of(row, "value"));
        if (value == null) {
            problems.at(row.line(), "the value " + ChartColumns.quoted(cells.of(row, "value")) + " is not a number.");
        }
        boolean begins = cells.truth(row, "rebase", false, problems);
        if (date != null && value != null) {
            series.add(date, value, begins, row.line());
        }
    }
}
