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
import linchpin.walks.Findings;
import linchpin.walks.works.WorkRows.WorkRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One finding with all that was done about it, for one viewer. */
@Component
class ReadWork {

    private final Findings findings;
    private final WorkRows rows;
    private final ReadHistory history;
    private final Clock clock;

    ReadWork(Findings findings, WorkRows rows, ReadHistory history, Clock clock) {
        this.findings = findings;
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
            WorkRow row, List<ActLine> history, boolean mayPlan, boolean mayOpen, boolean mayPromise, boolean small) {

        Finding finding() {
            return row.finding();
        }

        boolean stands() {
            return finding().state().stands();
        }

        boolean canOpen() {
            return stands() && mayOpen && finding().matterId() == null;
        }

        boolean canPromise() {
            return stands() && mayPromise && finding().actionId() == null;
        }
    }

    /** @throws linchpin.platform.NotFound when there is none, or it is at a place that this viewer may not read about */
    @Transactional(readOnly = true)
    public WorkPage page(FindingId id, Viewer viewer) {
        var finding = findings.readable(id, viewer);
        var here = viewer.at(finding.placeId());
        var plans = here.may(Permission.OWN_ACTION) || here.may(Permission.PROMISE_ACTION);
        var opens = here.may(Permission.OPEN_MATTER);
        var small = small(finding, viewer) && here.may(Permission.OWN_ACTION);
        return new WorkPage(
                rows.of(List.of(finding)).getFirst(),
                history.of(id),
                plans,
                opens,
                small ? opens : here.may(Permission.PROMISE_ACTION),
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
