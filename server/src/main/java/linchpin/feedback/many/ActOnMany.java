package linchpin.feedback.many;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done with many pieces of feedback at once, as if somebody went from one to the next: to each only what they may do
 * with it, and with the same entry in its history.
 */
public interface ActOnMany {

    /** @return as the form calls it */
    String name();

    /** @return as people call it, on its button */
    String label();

    /** @return smaller stands further up */
    int order();

    /** @return what somebody must be allowed, where the feedback is */
    Permission needs();

    /** @return whether it may be done with what nobody has before them, because a search finds it on other pages */
    default boolean unseen() {
        return true;
    }

    /**
     * @param typed what was sent, by the fields' names, which must be those of no search
     * @return what there is to be entered; empty where it cannot be done now
     */
    Optional<Content> fields(Map<String, String> typed, Errors errors, Viewer viewer);

    /** @return what is wrong with what was entered */
    Errors wrong(Map<String, String> typed, Viewer viewer);

    /** @param feedback with which this viewer may do it, each of them */
    Done to(Set<FeedbackId> feedback, Map<String, String> typed, Viewer viewer);

    /**
     * Takes it back, where nothing was done since that this would undo.
     *
     * @param feedback that it changed
     * @param detail as it was {@link Done}
     * @return of how many
     */
    int undo(Set<FeedbackId> feedback, String detail, Viewer viewer);

    /**
     * What came of it.
     *
     * @param changed all that is otherwise now
     * @param did what was done, as in "Marked as read"
     * @param others what is true of those it did not change, as in "read already"
     * @param detail what taking it back must know; null where it cannot be taken back
     */
    record Done(
            Set<FeedbackId> changed,
            String did,
            String others,
            @Nullable String detail) {}
}
