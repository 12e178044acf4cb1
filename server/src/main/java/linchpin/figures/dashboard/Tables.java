package linchpin.figures.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import linchpin.tables.writing.Cell;
import linchpin.tables.writing.Table;

/** The tables of the page, as files hold them: the same cells in the same order. */
final class Tables {

    private Tables() {}

    static Table of(NumberBlock block, Seen seen) {
        return switch (block) {
            case NumberBlock.Score score -> answers(score, seen);
            case NumberBlock.Chart chart -> months(chart, seen);
            case NumberBlock.Parts parts -> parts(parts, seen);
        };
    }

    private static Table answers(NumberBlock.Score score, Seen seen) {
        return table(
                score,
                seen,
                score.note(),
                List.of("Answer", "People"),
                score.answers().stream()
                        .map(answer -> List.of(Cell.of(answer.label()), Cell.of(answer.count())))
                        .toList());
    }

    private static Table months(NumberBlock.Chart chart, Seen seen) {
        return table(
                chart,
                seen,
                chart.reading(),
                List.of("Month", "Good or very good", "Poor or very poor", "Answers", "Words only or other"),
                chart.rows().stream()
                        .map(row -> List.of(
                                Cell.of(row.month()),
                                row.positive(),
                                row.negative(),
                                Cell.of(row.answers()),
                                Cell.of(row.others())))
                        .toList());
    }

    private static Table parts(NumberBlock.Parts parts, Seen seen) {
        return table(
                parts,
                seen,
                parts.note(),
                List.of(parts.one(), "People", "Good or very good"),
                parts.all().stream()
                        .map(row -> List.of(Cell.of(row.name()), Cell.of(row.count()), row.positive()))
                        .toList());
    }

    private static Table table(NumberBlock block, Seen seen, String note, List<String> header, List<List<Cell>> rows) {
        var notes = new ArrayList<String>();
        Stream.of(Shares.period(seen.first(), seen.last()) + ".", note)
                .filter(each -> !each.isEmpty())
                .forEach(notes::add);
        return new Table(block.heading() + ": " + seen.about(), notes, header, rows);
    }
}
