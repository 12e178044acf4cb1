package linchpin.feedback.log.many;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.feedback.FeedbackId;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Which feedback somebody means, as the log sends it, and what to do with it. What no page of ours sends is not meant.
 *
 * @param tick the ids that are ticked
 * @param shown the ids of the page, joined by blanks
 * @param which of them: page for all on the page, found for all that the search finds, else those that are ticked
 * @param act what to do at once; empty to be asked
 */
record ManyForm(List<String> tick, String shown, String which, String act) {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    ManyForm(@Nullable List<String> tick, @Nullable String shown, @Nullable String which, @Nullable String act) {
        this.tick = List.copyOf(Objects.requireNonNullElse(tick, List.of()));
        this.shown = Typed.text(shown);
        this.which = Typed.text(which);
        this.act = Typed.text(act);
    }

    boolean all() {
        return which.equals("found");
    }

    /** @return those that are named, where a search does not find them */
    List<FeedbackId> named() {
        return ids(which.equals("page") ? Stream.of(shown.split(" ", -1)) : tick.stream());
    }

    /** @param sent joined by blanks */
    static List<FeedbackId> ids(String sent) {
        return ids(Stream.of(sent.split(" ", -1)));
    }

    private static List<FeedbackId> ids(Stream<String> sent) {
        return sent.filter(id -> id.matches(ID))
                .distinct()
                .map(id -> new FeedbackId(UUID.fromString(id)))
                .toList();
    }
}
