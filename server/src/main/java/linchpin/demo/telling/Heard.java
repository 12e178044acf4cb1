package linchpin.demo.telling;

import java.util.List;
import linchpin.demo.sayings.InventedFeedback;
import linchpin.feedback.FeedbackId;

/** What was given in an organisation, for a story to find what it is about. */
record Heard(List<InventedFeedback> given) {

    /** @return what is heard in this, the oldest first: never what only sounds like it */
    List<FeedbackId> in(String what) {
        var heard = given.stream()
                .filter(one -> one.heardIn(what))
                .map(InventedFeedback::id)
                .toList();
        if (heard.isEmpty()) {
            throw new IllegalArgumentException("Nobody says anything in: " + what);
        }
        return heard;
    }

    /** @return the one in which these words stand */
    InventedFeedback saying(String words) {
        var found = given.stream().filter(one -> one.text().contains(words)).toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " say: " + words);
        }
        return found.getFirst();
    }
}
