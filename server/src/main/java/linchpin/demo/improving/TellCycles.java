package linchpin.demo.improving;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import linchpin.actions.ActionId;
import linchpin.actions.cycles.Cycle.Measure;
import linchpin.actions.cycles.Cycle.Plan;
import linchpin.actions.cycles.Cycle.With;
import linchpin.actions.cycles.Ending;
import linchpin.actions.cycles.RunCycle;
import linchpin.actions.cycles.RunCycle.Ended;
import linchpin.demo.cast.Cast;
import linchpin.demo.cast.DaysAgo;
import linchpin.people.Role;
import linchpin.people.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** A promise is tried with a few first: once, and once more with what was learnt. Nobody has said yet what came of the second time. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
public class TellCycles {

    private static final Measure JUGS = new Measure("Jugs that stood out of reach, of 24 beds", null);

    private static final int FIRST_LAST = 40; // days ago, the last day of the first

    private final DaysAgo days;
    private final RunCycle running;

    TellCycles(DaysAgo days, RunCycle running) {
        this.days = days;
        this.running = running;
    }

    /** What was counted on a day. */
    private record Counted(int daysAgo, int jugs) {}

    public void tell(Cast cast, ActionId drinks) {
        first(cast, drinks);
        again(cast, drinks);
    }

    private void first(Cast cast, ActionId id) {
        var tray = plan(
                47,
                FIRST_LAST,
                "A red tray for everybody in one bay who needs help to drink",
                "Everybody in the bay has something to drink in reach, at every hour we look.",
                0,
                new With(6, 2, 5));
        as(cast, 48, viewer -> running.plan(viewer, id, tray));
        counted(cast, id, 1, List.of(new Counted(50, 9), new Counted(44, 3), new Counted(FIRST_LAST, 4)));
        var ended = new Ended(
                "By day nearly every jug stood in reach. At night the trays were taken for dirty and carried away.",
                Ending.ADAPT,
                "Nobody had told the people who come at night what a red tray means.");
        as(cast, 39, viewer -> running.end(viewer, id, 1, ended, BigDecimal.valueOf(4)));
    }

    private void again(Cast cast, ActionId id) {
        var card = plan(
                15,
                5,
                "The same in the whole ward, and a card on each tray that says what it is for",
                "Two jugs at most stand out of reach, also at night.",
                2,
                new With(24, 6, 14));
        as(cast, 16, viewer -> running.plan(viewer, id, card));
        counted(cast, id, 2, List.of(new Counted(12, 4), new Counted(7, 2)));
    }

    private Plan plan(int from, int to, String change, String prediction, int jugs, With with) {
        return new Plan(
                change, prediction, JUGS, BigDecimal.valueOf(jugs), days.day(from), days.day(to), "Hazel ward", with);
    }

    private void counted(Cast cast, ActionId id, int n, List<Counted> counted) {
        for (var one : counted) {
            var ofDay = days.day(one.daysAgo());
            var told = Math.min(one.daysAgo(), FIRST_LAST); // what was counted before the trial is told while it runs
            as(cast, told, viewer -> running.count(viewer, id, n, ofDay, BigDecimal.valueOf(one.jugs())));
        }
    }

    private void as(Cast cast, int daysAgo, Consumer<Viewer> deed) {
        days.act(cast.asColleague(), daysAgo, Role.END_USER, viewer -> {
            deed.accept(viewer);
            return viewer;
        });
    }
}
