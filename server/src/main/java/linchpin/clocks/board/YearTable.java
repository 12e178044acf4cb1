package linchpin.clocks.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import linchpin.clocks.ClockLine;
import linchpin.clocks.DutyClock;
import linchpin.clocks.Happened;
import linchpin.clocks.Happening;
import linchpin.clocks.How;
import linchpin.tables.writing.Cell;
import linchpin.tables.writing.Table;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

/** The clocks that began in a year, for whoever counts them: days and duties, and nothing of what anybody said. */
final class YearTable {

    private static final List<String> HEADER =
            List.of("Duty", "Who says so", "Owed to", "Received", "Due", "Met", "How", "Days late", "How it stands");

    private YearTable() {}

    static Table of(int year, List<ClockLine> lines, LocalDate today) {
        return new Table(
                "Clocks of " + year,
                List.of(
                        "Every clock that was counted from a day in " + year
                                + " and that you may read about, as it stood on " + Days.full(today) + ".",
                        "One piece of feedback may have several clocks, so the rows are no number of complaints."),
                HEADER,
                lines.stream().map(line -> row(line.clock(), today)).toList());
    }

    private static List<Cell> row(DutyClock clock, LocalDate today) {
        var due = clock.due(today).map(one -> one.day()).orElse(null);
        var met = clock.met().orElse(null);
        return List.of(
                Cell.of(clock.name()),
                Cell.of(clock.source()),
                Cell.of(clock.feedback() == null ? "A request" : "Feedback"),
                Cell.of(clock.startedOn().toString()),
                Cell.of(due == null ? "" : due.toString()),
                Cell.of(met == null ? "" : met.onDay().toString()),
                Cell.of(how(met)),
                late(clock, due, met, today),
                Cell.of(standing(clock, today)));
    }

    /** Without the reason that somebody typed where nothing is owed: it may tell what was said. */
    private static String standing(DutyClock clock, LocalDate today) {
        return clock.over()
                .filter(over -> over.what() == Happening.ENDED)
                .map(over -> "Ended on " + Days.full(over.onDay()))
                .orElseGet(() -> clock.standing(today));
    }

    private static String how(@Nullable Happened met) {
        How how = met == null ? null : met.how();
        return how == null ? "" : how.label();
    }

    /** Of what runs, so far; nothing of what stands still, was ended, or has no day. */
    private static Cell late(DutyClock clock, @Nullable LocalDate due, @Nullable Happened met, LocalDate today) {
        if (due == null
                || (met == null
                        && (clock.over().isPresent() || clock.stillSince().isPresent()))) {
            return Cell.of("");
        }
        var until = met == null ? today : met.onDay();
        return Cell.of(Math.max(0, ChronoUnit.DAYS.between(due, until)));
    }
}
