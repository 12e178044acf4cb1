package linchpin.actions.small;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.actions.Actions;
import linchpin.actions.overview.ActionRows;
import linchpin.actions.overview.ActionRows.ActionRow;
import linchpin.organisation.Places;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lane, as one viewer may read it: what is open now, and what came of it in this quarter and the last. */
@Component
class SmallChanges {

    private static final int MONTHS = 3;

    private final Actions actions;
    private final ActionRows rows;
    private final Places places;
    private final Clock clock;

    SmallChanges(Actions actions, ActionRows rows, Places places, Clock clock) {
        this.actions = actions;
        this.rows = rows;
        this.places = places;
        this.clock = clock;
    }

    /**
     * What the page prints.
     *
     * @param late the open ones that are past their day, the longest first
     * @param open the others, by day
     * @param quarters this one, and the last
     * @param places by name
     */
    record LanePage(List<ActionRow> late, List<ActionRow> open, List<Quarter> quarters, List<AtPlace> places) {}

    /**
     * @param id names it on the page
     * @param name as in "This quarter, from 1 April 2026"
     * @param done what its count counts as done, the latest first
     */
    record Quarter(String id, String name, LaneCount count, List<ActionRow> done) {}

    /** What is open at a place, and what came of it in this quarter. */
    record AtPlace(String place, long open, LaneCount count) {}

    @Transactional(readOnly = true)
    public LanePage page(Viewer viewer) {
        var month = YearMonth.now(clock);
        var first = month.minusMonths((month.getMonthValue() - 1) % MONTHS);
        var all = rows.of(actions.small(first.minusMonths(MONTHS).atDay(1)), viewer);
        var open = all.stream()
                .filter(row -> row.action().small() && row.action().state().open())
                .toList();
        return new LanePage(
                open.stream().filter(row -> row.daysLate() > 0).toList(),
                open.stream().filter(row -> row.daysLate() == 0).toList(),
                List.of(
                        quarter("this", "This quarter", first, all),
                        quarter("last", "Last quarter", first.minusMonths(MONTHS), all)),
                places(all, first));
    }

    private static Quarter quarter(String id, String name, YearMonth first, List<ActionRow> all) {
        var from = first.atDay(1);
        var to = first.plusMonths(MONTHS - 1).atEndOfMonth();
        var promised = all.stream().map(ActionRow::action).toList();
        var byId = all.stream().collect(Collectors.toMap(row -> row.action().id(), Function.identity()));
        return new Quarter(
                id,
                name + ", " + Days.period(first, first.plusMonths(MONTHS - 1)),
                LaneCount.of(promised, from, to),
                LaneCount.done(promised, from, to).stream()
                        .map(action -> Objects.requireNonNull(byId.get(action.id())))
                        .toList());
    }

    private List<AtPlace> places(List<ActionRow> all, YearMonth first) {
        var named = places.byId();
        var byPlace = all.stream()
                .collect(Collectors.groupingBy(row -> row.matter().place(named), TreeMap::new, Collectors.toList()));
        return byPlace.entrySet().stream()
                .map(place -> new AtPlace(
                        place.getKey(),
                        place.getValue().stream()
                                .filter(row -> row.action().small()
                                        && row.action().state().open())
                                .count(),
                        LaneCount.of(
                                place.getValue().stream().map(ActionRow::action).toList(),
                                first.atDay(1),
                                first.plusMonths(MONTHS - 1).atEndOfMonth())))
                .filter(place -> place.open() > 0 || place.count().done() > 0)
                .toList();
    }
}
