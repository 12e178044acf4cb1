package linchpin.feedback.moderation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.acts.Moderation;
import linchpin.feedback.moderation.masking.MaskingSuggestion;
import linchpin.feedback.moderation.masking.MaskingSuggestions;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stands before what may be quoted: where the machine proposes to mask something and no person has decided about it, it asks, once. It
 * forbids nothing, and decides nothing.
 */
@Component
class Guard {

    private final Moderate moderate;
    private final ModeratedWords words;
    private final MaskingSuggestions suggestions;

    Guard(Moderate moderate, ModeratedWords words, MaskingSuggestions suggestions) {
        this.moderate = moderate;
        this.words = words;
        this.suggestions = suggestions;
    }

    /**
     * @param seen what the person was shown and decided to leave, as {@link #seen} calls it; empty when they were shown nothing
     * @return false where there is something to decide first; nothing is changed then
     */
    @Transactional
    public boolean clear(FeedbackId feedback, String seen) {
        moderate.hold(feedback);
        if (!words.standing(feedback).looked()) {
            return false; // nobody has seen these words yet
        }
        var undecided = undecided(suggestions.of(feedback));
        if (!undecided.isEmpty() && !seen.equals(seen(undecided))) {
            return false;
        }
        if (!undecided.isEmpty()) {
            undecided.forEach(proposal -> suggestions.decided(feedback, proposal));
            suggestions.queue(feedback);
            moderate.leave(feedback);
        }
        moderate.judge(feedback, Moderation.CLEARED, null);
        return true;
    }

    /**
     * @param was version of the words that the person was looking at; empty for whichever
     * @return false where it may not be quoted any longer, because the words now hold something to decide about
     * @throws WordsChanged when they are others now; nothing is changed then
     */
    @Transactional
    public boolean mask(FeedbackId feedback, UUID comment, String was, String shown, String reason) {
        moderate.hold(feedback);
        var now = words.shown(feedback, comment);
        if (!was.isEmpty() && !was.equals(MaskingSuggestion.digest(now))) {
            throw words.standing(feedback).withdrawn() ? new NotFound() : new WordsChanged(now);
        }
        moderate.mask(feedback, comment, shown, reason);
        return still(feedback);
    }

    /** @return as {@link #mask} */
    @Transactional
    public boolean restore(FeedbackId feedback, UUID comment, String because) {
        moderate.hold(feedback);
        moderate.restore(feedback, comment, because);
        return still(feedback);
    }

    private boolean still(FeedbackId feedback) {
        suggestions.queue(feedback);
        var cleared = words.standing(feedback).moderation() == Moderation.CLEARED;
        if (!cleared || undecided(suggestions.of(feedback)).isEmpty()) {
            return true;
        }
        moderate.judge(
                feedback, Moderation.UNSEEN, "The words changed, and something in them is to be looked at first");
        return false;
    }

    static List<MaskingSuggestion> undecided(List<MaskingSuggestion> suggestions) {
        return suggestions.stream().filter(MaskingSuggestion::undecided).toList();
    }

    /** What is to be decided, in the very words it stands in. */
    static String seen(List<MaskingSuggestion> undecided) {
        return MaskingSuggestion.digest(undecided.stream()
                .map(proposal -> proposal.comment() + proposal.version() + findings(proposal))
                .collect(Collectors.joining("\n")));
    }

    private static String findings(MaskingSuggestion proposal) {
        return proposal.toDecide().stream().map(MaskingSuggestion::value).collect(Collectors.joining(" "));
    }
}
