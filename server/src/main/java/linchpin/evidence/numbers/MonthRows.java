package linchpin.evidence.numbers;

import java.util.List;
import linchpin.feedback.RowsInLog;
import linchpin.figures.MonthCount;
import linchpin.figures.room.NumberBlock.Entry;
import linchpin.figures.room.NumberBlock.Head;
import linchpin.figures.room.NumberBlock.Rows;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;

/** What was counted in each month, as a table at the end of a pack. */
public final class MonthRows {

    private static final List<Head> HEADER =
            List.of(Head.of("Month"), Head.FEEDBACK, Head.of("Scores"), Head.GOOD, Head.POOR);

    private MonthRows() {}

    /** @param rows what was counted */
    public static Rows of(List<MonthCount> months, RowsInLog rows) {
        return new Rows(
                "The numbers by month",
                HEADER,
                months.stream().map(month -> row(month, rows)).toList());
    }

    private static List<Entry> row(MonthCount month, RowsInLog rows) {
        var name = Days.month(month.month());
        var scores = month.count().answers();
        var total = month.count().total();
        return List.of(
                Entry.of(name),
                Entry.of(total)
                        .to(
                                rows.in(month.month(), month.month()).path(),
                                CountNoun.FEEDBACK.word(total) + " of " + name),
                Entry.of(scores.total()),
                Entry.of(Scores.briefly(scores.veryGood() + scores.good(), scores)),
                Entry.of(Scores.briefly(scores.poor() + scores.veryPoor(), scores)));
    }
}
