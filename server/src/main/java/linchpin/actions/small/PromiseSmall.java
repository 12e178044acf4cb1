package linchpin.actions.small;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import linchpin.actions.Actions;
import linchpin.actions.PromiseAction;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.OpenMatter;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Promises a small change, in a matter or for one feedback that is in none yet. */
@Component
class PromiseSmall {

    private static final int LONGEST_TITLE = 200;

    private final PromiseAction promising;
    private final OpenMatter opening;
    private final MatterOfFeedback already;
    private final Actions actions;

    PromiseSmall(PromiseAction promising, OpenMatter opening, MatterOfFeedback already, Actions actions) {
        this.promising = promising;
        this.opening = opening;
        this.already = already;
        this.actions = actions;
    }

    /** @return the matter that a feedback is in, where a small change is promised for it; empty where one is opened */
    Optional<Matter> openOne(Summary feedback, Viewer viewer) {
        return already.openOne(feedback, viewer);
    }

    @Transactional
    public void in(MatterId matter, Viewer viewer, String what, LocalDate due) {
        promising.promiseSmall(viewer, matter, what, due);
    }

    /**
     * Opens a matter for it, which is called what is promised: the words of whoever spoke stand in none of its names. Where one was opened
     * meanwhile it is promised there; and where this very promise stands there already, it was pressed twice.
     *
     * @return the matter
     */
    @Transactional
    public MatterId of(Summary feedback, Viewer viewer, String what, LocalDate due) {
        already.hold(feedback);
        var matter = already.openOne(feedback, viewer)
                .map(Matter::id)
                .orElseGet(() -> opening.open(
                        viewer,
                        Set.of(feedback.id()),
                        title(what),
                        "Somebody said it, and a small change was promised at once. What they said stands on the thread.",
                        feedback.placeId()));
        if (!stands(matter, viewer, what)) {
            promising.promiseSmall(viewer, matter, what, due);
        }
        return matter;
    }

    private boolean stands(MatterId matter, Viewer viewer, String what) {
        return actions.of(matter).stream()
                .filter(action -> action.small() && action.state().open())
                .anyMatch(action -> action.ownerId().equals(viewer.account())
                        && action.what().equals(what));
    }

    private static String title(String what) {
        var line = what.lines().findFirst().orElse(what);
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 2) + " …";
    }
}
