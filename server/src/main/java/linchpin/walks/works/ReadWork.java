package linchpin.walks.works;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import linchpin.actions.Action;
import linchpin.history.ActLine;
import linchpin.history.ReadHistory;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.walks.Cost;
import linchpin.walks.Finding;
import linchpin.walks.FindingId;
import linchpin.walks.works.StandingWork.Work;
import linchpin.walks.works.WorkRows.WorkRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One finding with all that was done about it, for one viewer. */
@Component
class ReadWork {

    private final StandingWork works;
    private final WorkRows rows;
    private final ReadHistory history;
    private final Clock clock;

    ReadWork(StandingWork works, WorkRows rows, ReadHistory history, Clock clock) {
        this.works = works;
        this.rows = rows;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What the page of a finding prints.
     *
     * @param small whether it goes into the lane of small changes: it is small, due within the week, and this viewer does it
     */
    record WorkPage(
            WorkRow row,
            Work work,
            List<ActLine> history,
            boolean mayPlan,
            boolean mayOpen,
            boolean mayPromise,
            boolean small) {

        Finding finding() {
            return row.finding();
        }

        boolean stands() {
            return finding().state().stands();
        }

        boolean canOpen() {
            return stands() && mayOpen && work.matter() == null;
        }

        boolean canPromise() {
            return stands() && mayPromise && work.action() == null;
        }

        boolean canRefuse() {
            return stands() && mayPlan && !work.underWay();
        }
    }

    /** @throws linchpin.platform.NotFound when there is none, or it is at a place that this viewer may not read about */
    @Transactional(readOnly = true)
    public WorkPage page(FindingId id, Viewer viewer) {
        var work = works.readable(id, viewer);
        var finding = work.finding();
        var here = viewer.at(finding.placeId());
        var plans = here.may(Permission.OWN_ACTION) || here.may(Permission.PROMISE_ACTION);
        var opens = here.may(Permission.OPEN_MATTER);
        var small = small(finding, viewer) && here.may(Permission.OWN_ACTION);
        return new WorkPage(
                rows.of(List.of(finding)).getFirst(),
                work,
                history.of(id),
                plans,
                opens,
                (opens || work.matter() != null) && (small || here.may(Permission.PROMISE_ACTION)),
                small);
    }

    private boolean small(Finding finding, Viewer viewer) {
        var mine = finding.owner() == null || finding.owner().equals(viewer.account());
        return finding.cost() == Cost.SMALL
                && finding.due() != null
                && !finding.due().isAfter(Action.lastSmallDay(LocalDate.now(clock)))
                && mine;
    }
}
