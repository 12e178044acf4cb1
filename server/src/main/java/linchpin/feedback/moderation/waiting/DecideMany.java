package linchpin.feedback.moderation.waiting;

import java.util.List;
import java.util.stream.Collectors;
import linchpin.feedback.moderation.MaskProposed;
import linchpin.feedback.moderation.masking.MaskingSuggestions;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;

/** Does for many answers what a moderator decided, each by itself: what changed meanwhile stays, and keeps none of the others. */
@Component
class DecideMany {

    private final MaskProposed proposed;
    private final MaskingSuggestions suggestions;
    private final FeedbackArchive archive;

    DecideMany(MaskProposed proposed, MaskingSuggestions suggestions, FeedbackArchive archive) {
        this.proposed = proposed;
        this.suggestions = suggestions;
        this.archive = archive;
    }

    /** @return of how many it was done; what this viewer may not moderate counts as not there */
    int mask(List<Choice> choices, Viewer viewer) {
        return (int) within(choices, viewer).stream().filter(this::mask).count();
    }

    /** @return as {@link #mask} */
    int leave(List<Choice> choices, Viewer viewer) {
        return (int) within(choices, viewer).stream().filter(this::leave).count();
    }

    private List<Choice> within(List<Choice> choices, Viewer viewer) {
        var readable = archive.readable(choices.stream().map(Choice::feedback).collect(Collectors.toSet()), viewer);
        return choices.stream()
                .filter(choice -> readable.contains(choice.feedback()))
                .toList();
    }

    private boolean mask(Choice one) {
        try {
            var found = suggestions.of(one.feedback(), one.comment());
            var ticked = found.usuallyTicked();
            return found.redacted().tongue() == null // only a person can read it
                    && !ticked.isEmpty()
                    && proposed.mask(one.feedback(), one.comment(), one.version(), ticked);
        } catch (NotFound gone) {
            return false;
        }
    }

    private boolean leave(Choice one) {
        try {
            return proposed.leave(one.feedback(), one.comment(), one.version());
        } catch (NotFound gone) {
            return false;
        }
    }
}
