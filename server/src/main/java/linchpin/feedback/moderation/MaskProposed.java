package linchpin.feedback.moderation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.moderation.masking.KindWords;
import linchpin.feedback.moderation.masking.MaskingSuggestion;
import linchpin.feedback.moderation.masking.MaskingSuggestions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does what a person decided about the machine's proposals, in the very words they were looking at. */
@Component
public class MaskProposed {

    private final Moderate moderate;
    private final MaskingSuggestions suggestions;

    MaskProposed(Moderate moderate, MaskingSuggestions suggestions) {
        this.moderate = moderate;
        this.suggestions = suggestions;
    }

    /**
     * Masks what is ticked; the rest counts as looked at.
     *
     * @param version of the words that the person was looking at
     * @return false when the words or the proposals changed meanwhile; nothing is changed then
     */
    @Transactional
    public boolean mask(FeedbackId feedback, UUID comment, String version, Set<String> ticked) {
        moderate.hold(feedback);
        var proposal = suggestions.of(feedback, comment);
        var chosen = proposal.ticked(ticked);
        if (!proposal.version().equals(version) || chosen.size() != ticked.size()) {
            return false;
        }
        var left = proposal.toDecide().stream()
                .filter(finding -> !chosen.contains(finding))
                .toList();
        moderate.mask(feedback, comment, proposal.masked(ticked), why(chosen, left));
        var after = suggestions.in(comment, proposal.masked(ticked));
        if (!proposal.more() && texts(proposal, left).containsAll(texts(after, after.toDecide()))) {
            suggestions.decided(feedback, after);
        }
        suggestions.queue(feedback);
        return true;
    }

    /** Notes that there is nothing to mask; returns as {@link #mask}. */
    @Transactional
    public boolean leave(FeedbackId feedback, UUID comment, String version) {
        moderate.hold(feedback);
        var proposal = suggestions.of(feedback, comment);
        if (!proposal.version().equals(version)) {
            return false;
        }
        suggestions.decided(feedback, proposal);
        suggestions.queue(feedback);
        moderate.leave(feedback);
        return true;
    }

    /** @return whether the words are still those that the person was looking at */
    @Transactional(readOnly = true)
    public boolean current(FeedbackId feedback, UUID comment, String version) {
        return suggestions.of(feedback, comment).version().equals(version);
    }

    private static Set<String> texts(MaskingSuggestion proposal, List<Finding> findings) {
        return findings.stream().map(proposal::text).collect(Collectors.toSet());
    }

    private static String why(List<Finding> masked, List<Finding> left) {
        var why = KindWords.why(masked);
        return left.isEmpty() ? why : why + ". The rest of what might be masked was looked at and left";
    }
}
