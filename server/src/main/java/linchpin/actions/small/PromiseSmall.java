package linchpin.actions.small;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import linchpin.actions.PromiseAction;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
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
    private final Matters matters;
    private final FeedbackInMatters inMatters;

    PromiseSmall(PromiseAction promising, OpenMatter opening, Matters matters, FeedbackInMatters inMatters) {
        this.promising = promising;
        this.opening = opening;
        this.matters = matters;
        this.inMatters = inMatters;
    }

    /** @return the latest open matter that a feedback is in and this viewer may read; empty where there is none */
    @Transactional(readOnly = true)
    public Optional<Matter> openOne(Summary feedback, Viewer viewer) {
        var in = inMatters.matters(feedback.id()).stream().map(Matter::id).toList();
        return matters.readable(in, viewer).stream()
                .filter(matter -> !matter.state().closed())
                .max(Comparator.comparingInt(Matter::number));
    }

    @Transactional
    public void in(MatterId matter, Viewer viewer, String what, LocalDate due) {
        promising.promiseSmall(viewer, matter, what, due);
    }

    /**
     * Opens a matter for it, which is called what is promised: the words of whoever spoke stand in none of its names.
     *
     * @return the matter
     */
    @Transactional
    public MatterId of(Summary feedback, Viewer viewer, String what, LocalDate due) {
        var matter = opening.open(
                viewer,
                Set.of(feedback.id()),
                title(what),
                "Somebody said it, and a small change was promised at once. What they said stands on the thread.",
                feedback.placeId());
        promising.promiseSmall(viewer, matter, what, due);
        return matter;
    }

    private static String title(String what) {
        var line = what.lines().findFirst().orElse(what);
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 2) + " …";
    }
}
