package linchpin.walks.works;

import linchpin.actions.Action;
import linchpin.actions.ActionAct;
import linchpin.actions.ActionDeed;
import linchpin.actions.ActionState;
import linchpin.actions.Actions;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.people.Viewer;
import linchpin.walks.Finding;
import linchpin.walks.FindingId;
import linchpin.walks.Findings;
import linchpin.walks.WalkRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A finding with what it became, as far as that stands: a matter that was closed and an action that was dropped put nothing right. */
@Component
class StandingWork {

    private final Findings findings;
    private final Matters matters;
    private final Actions actions;

    StandingWork(Findings findings, Matters matters, Actions actions) {
        this.findings = findings;
        this.matters = matters;
        this.actions = actions;
    }

    /**
     * A finding, and where it is carried on.
     *
     * @param matter the open one that it is in; null for none
     * @param action done, or still to be done; null for none
     */
    record Work(
            Finding finding,
            @Nullable MatterId matter,
            @Nullable Action action) {

        /** @return whether somebody promised it, and has still to do it */
        boolean underWay() {
            return action != null && action.state().open();
        }
    }

    /** @throws linchpin.platform.NotFound when there is none, or it is at a place that this viewer may not read about */
    @Transactional(readOnly = true)
    public Work readable(FindingId id, Viewer viewer) {
        return work(findings.readable(id, viewer));
    }

    /** @throws WalkRefused when it is settled; else it stays as it is until the transaction ends */
    @Transactional
    public Work held(FindingId id, Viewer viewer) {
        var finding = findings.held(id, viewer);
        if (!finding.state().stands()) {
            throw WalkRefused.settled();
        }
        return work(finding);
    }

    /** Whoever was to put it right answers for it again. */
    @EventListener
    @Transactional
    public void on(ActionDeed deed) {
        if (deed.kind() == ActionAct.DROP) {
            findings.dropped(deed.action());
        }
    }

    private Work work(Finding finding) {
        var action = finding.actionId() == null
                ? null
                : actions.with(finding.actionId())
                        .filter(one -> one.state() != ActionState.DROPPED)
                        .orElse(null);
        return new Work(finding, matter(finding.matterId()), action);
    }

    private @Nullable MatterId matter(@Nullable MatterId became) {
        if (became == null) {
            return null;
        }
        var whole = matters.partOf(became).orElse(became);
        return matters.with(whole).filter(matter -> !matter.state().closed()).isPresent() ? whole : null;
    }
}
