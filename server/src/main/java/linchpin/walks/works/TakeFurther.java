package linchpin.walks.works;

import java.util.Objects;
import java.util.Set;
import linchpin.actions.PromiseAction;
import linchpin.actions.PromiseAction.NewAction;
import linchpin.matters.MatterId;
import linchpin.matters.OpenMatter;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.walks.Cost;
import linchpin.walks.FindingId;
import linchpin.walks.WalkRefused;
import linchpin.walks.works.StandingWork.Work;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a finding: it is planned, refused with a reason, or becomes a matter or an action. */
@Component
class TakeFurther {

    private static final int LONGEST_TITLE = 200;

    private final StandingWork works;
    private final OpenMatter opening;
    private final PromiseAction promising;
    private final KeepWork keeping;

    TakeFurther(StandingWork works, OpenMatter opening, PromiseAction promising, KeepWork keeping) {
        this.works = works;
        this.opening = opening;
        this.promising = promising;
        this.keeping = keeping;
    }

    @Transactional
    public void plan(Viewer viewer, FindingId id, @Nullable AccountId owner, WorkForm form) {
        keeping.plan(
                works.held(id, viewer).finding(), owner, Cost.of(form.cost()).orElseThrow(), form.due());
    }

    /** @throws WalkRefused while somebody has promised it and has still to do it: what is promised is dropped first, with its reason */
    @Transactional
    public void refuse(Viewer viewer, FindingId id, String because) {
        var work = works.held(id, viewer);
        if (work.underWay()) {
            throw WalkRefused.promised();
        }
        keeping.refuse(work.finding(), because);
    }

    /** @return the matter, which is opened where there is none that is open */
    @Transactional
    public MatterId matter(Viewer viewer, FindingId id) {
        return matter(viewer, works.held(id, viewer));
    }

    private MatterId matter(Viewer viewer, Work work) {
        if (work.matter() != null) {
            return work.matter();
        }
        var finding = work.finding();
        var matter = opening.open(
                viewer,
                Set.of(),
                title(finding.what()),
                "Found on a walk-round. What was looked at: " + finding.asked(),
                finding.placeId());
        keeping.became(finding, matter);
        return matter;
    }

    /**
     * Whoever answers for the finding is asked to do it by its day; what is small goes into the lane.
     *
     * @param small whether it is done within a week, by whoever asks
     */
    @Transactional
    public MatterId action(Viewer viewer, FindingId id, boolean small) {
        var work = works.held(id, viewer);
        if (work.action() != null) {
            throw WalkRefused.settled();
        }
        var finding = work.finding();
        var matter = matter(viewer, work);
        var due = Objects.requireNonNull(finding.due());
        var what = "Put right: " + finding.what();
        var owner = finding.owner() == null ? viewer.account() : finding.owner();
        var action = small
                ? promising.promiseSmall(viewer, matter, what, due)
                : promising.promise(viewer, matter, new NewAction(owner, what, due, false));
        keeping.became(finding, matter, action, owner);
        return matter;
    }

    private static String title(String what) {
        var line = what.lines().findFirst().orElse(what);
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 2) + " …";
    }
}
