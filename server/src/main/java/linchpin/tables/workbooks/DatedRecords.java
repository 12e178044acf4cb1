package linchpin.tables.workbooks;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import linchpin.tables.Line;
import linchpin.tables.Records;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet in which dates are written as dates wherever they stand among others, be some of them shown as plain numbers. Where a sheet
 * counts its days from 1904, a column that is called a date holds dates too, for nobody else would count them right.
 */
final class DatedRecords implements Records {

    private static final int AHEAD = 100;
    private static final int AHEAD_CHARACTERS = 1 << 20;
    private static final Pattern CALLED_DATE =
            Pattern.compile("(?i).*\\b(date|day|received|submitted|completed|when|timestamp)\\b.*");

    private final RawRows rows;
    private final BigDecimal offset;
    private final Deque<Row> ahead = new ArrayDeque<>();
    private final BitSet dated = new BitSet();

    /** @param offset how many days later than in others the days of this sheet begin */
    DatedRecords(RawRows rows, int offset) {
        this.rows = rows;
        this.offset = new BigDecimal(offset);
        try {
            lookAhead();
        } catch (RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private void lookAhead() {
        var dates = new int[Limits.SENT.columns()];
        var days = new int[Limits.SENT.columns()];
        var characters = 0;
        for (var many = 0; many < AHEAD && characters < AHEAD_CHARACTERS; many++) {
            var row = rows.next();
            if (row == null) {
                break;
            }
            ahead.add(row);
            row.dates().stream().forEach(column -> dates[column]++);
            row.days().stream().forEach(column -> days[column]++);
            for (var cell : row.line().cells()) {
                characters += cell.length() + 1;
            }
        }
        IntStream.range(0, dates.length)
                .filter(column ->
                        dates[column] > 0 && dates[column] >= days[column]) // else one number is dressed up by mistake
                .forEach(dated::set);
        if (offset.signum() != 0) {
            ahead.forEach(this::called);
        }
    }

    private void called(Row row) {
        var cells = row.line().cells();
        for (var i = 0; i < cells.length; i++) {
            if (cells[i].length() <= 60 && CALLED_DATE.matcher(cells[i]).matches()) {
                dated.set(i);
            }
        }
    }

    @Override
    public @Nullable Line next() {
        var row = ahead.isEmpty() ? rows.next() : ahead.poll();
        if (row == null) {
            return null;
        }
        if (!row.days().isEmpty() && row.days().intersects(dated)) {
            for (var column : columns(row)) {
                var cells = row.line().cells();
                cells[column] = SerialDate.written(new BigDecimal(cells[column]).add(offset));
            }
        }
        return row.line();
    }

    private List<Integer> columns(Row row) {
        return row.days().stream().filter(dated::get).boxed().toList();
    }

    @Override
    public void close() {
        rows.close();
    }
}
