package linchpin.actions.cycling;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.actions.Action;
import linchpin.actions.Actions;
import linchpin.actions.cycles.Cycle;
import linchpin.actions.cycles.Cycles;
import linchpin.figures.ChartAbout;
import linchpin.figures.DatedChanges;
import linchpin.matters.Matter;
import linchpin.matters.about.MattersAlike;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On a chart: from when to when a change was tried. */
@Component
class CyclesOnChart implements DatedChanges {

    private final MattersAlike matters;
    private final Actions actions;
    private final Cycles cycles;

    CyclesOnChart(MattersAlike matters, Actions actions, Cycles cycles) {
        this.matters = matters;
        this.actions = actions;
        this.cycles = cycles;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Change> made(ChartAbout about, LocalDate from, LocalDate to, Viewer viewer) {
        var there = matters.there(about, viewer).stream().map(Matter::id).toList();
        var promised = actions.of(there).stream().collect(Collectors.toMap(Action::id, Function.identity()));
        var tried = cycles.of(promised.keySet(), from, to);
        var sharing = matters.sharing(
                about,
                promised.values().stream()
                        .filter(action ->
                                tried.stream().anyMatch(cycle -> cycle.action().equals(action.id())))
                        .map(Action::matterId)
                        .collect(Collectors.toSet()));
        return tried.stream()
                .filter(cycle -> promised.containsKey(cycle.action())
                        && sharing.contains(promised.get(cycle.action()).matterId()))
                .flatMap(CyclesOnChart::changes)
                .filter(change -> !change.on().isBefore(from) && !change.on().isAfter(to))
                .sorted((one, other) -> one.on().compareTo(other.on()))
                .toList();
    }

    private static Stream<Change> changes(Cycle cycle) {
        var name = "trying “" + cycle.plan().change() + "”";
        var begins = new Change(cycle.plan().startsOn(), "Began " + name, cycle.path());
        var end = cycle.end();
        return end == null
                ? Stream.of(begins)
                : Stream.of(
                        begins,
                        new Change(
                                end.on(), "Ended " + name + ": " + end.ending().past(), cycle.path()));
    }
}
