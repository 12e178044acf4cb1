package linchpin.walks.works;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import linchpin.actions.PromiseAction;
import linchpin.actions.PromiseAction.NewAction;
import linchpin.history.History;
import linchpin.matters.MatterId;
import linchpin.matters.OpenMatter;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.walks.Cost;
import linchpin.walks.Finding;
import linchpin.walks.FindingId;
import linchpin.walks.Findings;
import linchpin.walks.WalkAct;
import linchpin.walks.WalkDeed;
import linchpin.walks.WalkRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a finding: it is planned, refused with a reason, or becomes a matter or an action. */
@Component
class TakeFurther {

    private static final int LONGEST_TITLE = 200;

    private final Findings findings;
    private final OpenMatter opening;
    private final PromiseAction promising;
    private final History history;

    TakeFurther(Findings findings, OpenMatter opening, PromiseAction promising, History history) {
        this.findings = findings;
        this.opening = opening;
        this.promising = promising;
        this.history = history;
    }

    @Transactional
    public void plan(Viewer viewer, FindingId id, @Nullable AccountId owner, WorkForm form) {
        var finding = standing(viewer, id);
        findings.plan(finding.id(), owner, Cost.of(form.cost()).orElseThrow(), form.due());
        did(WalkAct.PLANNED_WORK, id, null);
    }

    @Transactional
    public void refuse(Viewer viewer, FindingId id, String because) {
        var finding = standing(viewer, id);
        findings.refuse(finding.id(), because);
        did(WalkAct.REFUSED_WORK, id, because);
    }

    /** @return the matter, which is opened where there is none */
    @Transactional
    public MatterId matter(Viewer viewer, FindingId id) {
        return matter(viewer, standing(viewer, id));
    }

    private MatterId matter(Viewer viewer, Finding finding) {
        if (finding.matterId() != null) {
            return finding.matterId();
        }
        var matter = opening.open(
                viewer,
                Set.of(),
                title(finding.what()),
                "Found on a walk-round. What was looked at: " + finding.asked(),
                finding.placeId());
        findings.became(finding.id(), matter, null);
        did(WalkAct.BECAME_MATTER, finding.id(), null);
        return matter;
    }

    /**
     * Whoever answers for the finding is asked to do it by its day; what is small goes into the lane.
     *
     * @param small whether it is done within a week, by whoever asks
     */
    @Transactional
    public MatterId action(Viewer viewer, FindingId id, boolean small) {
        var finding = standing(viewer, id);
        if (finding.actionId() != null) {
            throw WalkRefused.settled();
        }
        var matter = matter(viewer, finding);
        var due = Objects.requireNonNull(finding.due());
        var what = "Put right: " + finding.what();
        var action = small
                ? promising.promiseSmall(viewer, matter, what, due)
                : promising.promise(
                        viewer,
                        matter,
                        new NewAction(finding.owner() == null ? viewer.account() : finding.owner(), what, due, false));
        findings.became(id, matter, action);
        did(WalkAct.BECAME_ACTION, id, null);
        return matter;
    }

    private Finding standing(Viewer viewer, FindingId id) {
        var finding = findings.held(id, viewer);
        if (!finding.state().stands()) {
            throw WalkRefused.settled();
        }
        return finding;
    }

    private static String title(String what) {
        var line = what.lines().findFirst().orElse(what);
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 2) + " …";
    }

    private void did(WalkAct act, FindingId id, @Nullable String words) {
        history.did(new WalkDeed(act, id, Map.of()), words);
    }
}
