package linchpin.chores.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.chores.Chore;
import linchpin.chores.Duties;
import linchpin.chores.Errand;
import linchpin.chores.page.ChoresPage.ChoreLine;
import linchpin.chores.page.ChoresPage.Tag;
import linchpin.chores.running.ChoresAtWork;
import linchpin.chores.work.Failures;
import linchpin.chores.work.HowItStands;
import linchpin.chores.work.HowItStands.ChoreRow;
import linchpin.chores.work.WorkList;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts into words how it stands with what runs by itself. */
@Component
class ShowChores {

    private final Duties duties;
    private final HowItStands standing;
    private final ObjectProvider<ChoresAtWork> atWork;
    private final Clock clock;

    ShowChores(Duties duties, HowItStands standing, ObjectProvider<ChoresAtWork> atWork, Clock clock) {
        this.duties = duties;
        this.standing = standing;
        this.atWork = atWork;
        this.clock = clock;
    }

    ChoresPage page() {
        var rows = byName(standing.chores());
        var lines = duties.chores().stream()
                .sorted(Comparator.comparing(Chore::scope)) // what is not the organisation's own comes last
                .map(chore -> line(chore, rows.get(chore.name())))
                .sorted(Comparator.comparing(ChoreLine::tag))
                .toList();
        return new ChoresPage(atWork.getIfAvailable() != null, lines, waiting(_ -> true));
    }

    /** @return those that keep failing */
    List<ChoreLine> failing() {
        var failing =
                byName(standing.chores().stream().filter(ShowChores::fails).toList());
        var lines = duties.chores().stream()
                .filter(chore -> failing.containsKey(chore.name()))
                .sorted(Comparator.comparing(Chore::scope))
                .map(chore -> line(chore, failing.get(chore.name())));
        return Stream.concat(lines, waiting(ShowChores::fails).stream()).toList();
    }

    private static boolean fails(ChoreRow row) {
        return Tag.of(row) == Tag.FAILING;
    }

    private List<ChoreLine> waiting(Predicate<ChoreRow> which) {
        var known = duties.errands().stream().collect(Collectors.toMap(Errand::name, Errand::does));
        return standing.errands().stream()
                .filter(which)
                .map(row -> line(known.getOrDefault(row.name(), row.name()), row))
                .toList();
    }

    private static Map<String, ChoreRow> byName(List<ChoreRow> rows) {
        return rows.stream().collect(Collectors.toMap(ChoreRow::name, Function.identity()));
    }

    private ChoreLine line(Chore chore, @Nullable ChoreRow row) {
        return row == null
                ? new ChoreLine(chore.does(), Tag.NEW, "never", "within a moment", "", chore.page())
                : new ChoreLine(chore.does(), Tag.of(row), last(row), next(chore, row), failure(row), chore.page());
    }

    private ChoreLine line(String does, ChoreRow row) {
        return new ChoreLine(
                does, Tag.of(row), row.many() + (row.many() == 1 ? " waits" : " wait"), next(row), failure(row), "");
    }

    private String last(ChoreRow row) {
        return row.succeeded() == null ? "never" : moment(row.succeeded());
    }

    private String next(Chore chore, ChoreRow row) {
        var waits = row.failures() == 0
                && !row.atWork()
                && !chore.rhythm().follows().isEmpty();
        return waits ? "when something happens, or " + next(row) : next(row);
    }

    private String next(ChoreRow row) {
        return row.atWork() || !row.next().isAfter(WorkList.now()) ? "within a moment" : moment(row.next());
    }

    private String failure(ChoreRow row) {
        if (row.failed() == null || row.kind() == null) {
            return "";
        }
        var often = row.failures() > 1 ? ", " + row.failures() + " times in a row" : "";
        return moment(row.failed()) + often + ": " + Failures.inWords(row.kind());
    }

    private String moment(Instant instant) {
        return Days.moment(local(instant), local(WorkList.now()));
    }

    private LocalDateTime local(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalDateTime();
    }
}
