package linchpin.actions.cycling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.actions.ActionId;
import linchpin.actions.cycles.Cycle;
import linchpin.actions.cycles.Cycles;
import linchpin.actions.cycles.Cycles.Value;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One cycle with all that is known of it, for one viewer. */
@Component
class ReadCycle {

    private final ReadableAction readable;
    private final Cycles cycles;
    private final MeasuredBy measured;
    private final Accounts accounts;

    ReadCycle(ReadableAction readable, Cycles cycles, MeasuredBy measured, Accounts accounts) {
        this.readable = readable;
        this.cycles = cycles;
        this.measured = measured;
        this.accounts = accounts;
    }

    /** @throws NotFound when there is none, or it is in no matter that this viewer may read */
    @Transactional(readOnly = true)
    public CyclePage page(ActionId id, int n, Viewer viewer) {
        var row = readable.row(id, viewer);
        var cycle = cycles.with(id, n).orElseThrow(NotFound::new);
        var values = cycles.values(cycle.id());
        var notes = cycles.notes(cycle.id());
        var end = cycle.end();
        var names = accounts.names(Stream.of(
                        Stream.of(cycle.plannedBy()),
                        Stream.ofNullable(end).map(Cycle.End::by),
                        values.stream().map(Value::saidBy),
                        notes.stream().map(Cycles.Note::saidBy))
                .flatMap(people -> people)
                .collect(Collectors.toSet()));
        return new CyclePage(
                row.action(),
                cycle,
                readable.today(),
                by(names, cycle.plannedBy(), cycle.plannedOn()),
                end == null ? "" : by(names, end.by(), end.on()),
                days(values, names),
                notes.stream()
                        .map(note -> new CyclePage.Corrected(note.words(), by(names, note.saidBy(), note.saidOn())))
                        .toList(),
                measured.spoken(cycle, row.matter(), viewer).orElse(null),
                n == 1 ? null : cycles.with(id, n - 1).orElse(null),
                readable.mayChange(row, viewer));
    }

    private static String by(Map<AccountId, String> names, AccountId who, LocalDate on) {
        return names.getOrDefault(who, "Somebody") + ", " + Days.full(on);
    }

    private static List<CyclePage.Day> days(List<Value> values, Map<AccountId, String> names) {
        return values.stream()
                .collect(Collectors.groupingBy(Value::ofDay, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(day -> day(day, names))
                .toList();
    }

    private static CyclePage.Day day(List<Value> said, Map<AccountId, String> names) {
        var holds = said.getLast();
        var earlier = said.subList(0, said.size() - 1).stream()
                .map(value -> Cycle.number(value.value()) + " (" + by(names, value.saidBy(), value.saidOn()) + ")")
                .collect(Collectors.joining(", "));
        return new CyclePage.Day(
                Days.full(holds.ofDay()),
                Cycle.number(holds.value()),
                by(names, holds.saidBy(), holds.saidOn()),
                earlier.isEmpty() ? "" : "Before: " + earlier);
    }
}
