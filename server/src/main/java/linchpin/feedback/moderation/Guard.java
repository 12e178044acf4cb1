package linchpin.feedback.moderation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackArchive;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.moderation.Moderate.Verdict;
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
    private final Proposals proposals;
    private final FeedbackArchive archive;

    Guard(Moderate moderate, ModeratedWords words, Proposals proposals, FeedbackArchive archive) {
        this.moderate = moderate;
        this.words = words;
        this.proposals = proposals;
        this.archive = archive;
    }

    /**
     * @param seen what the person was shown and decided to leave, as {@link #seen} calls it; empty when they were shown nothing
     * @return false where there is something to decide first; nothing is changed then
     */
    @Transactional
    public boolean clear(FeedbackId feedback, String seen) {
        moderate.hold(feedback);
        var undecided = undecided(proposals.of(feedback));
        if (!undecided.isEmpty() && !seen.equals(seen(undecided))) {
            return false;
        }
        if (!undecided.isEmpty()) {
            undecided.forEach(proposal -> proposals.decided(feedback, proposal));
            archive.note(feedback, "What might be masked was looked at and left as it is", null, true);
        }
        moderate.judge(feedback, Verdict.CLEARED, null);
        return true;
    }

    /** @return false where it may not be quoted any longer, because the words now hold something to decide about */
    @Transactional
    public boolean mask(FeedbackId feedback, UUID comment, String shown, String reason) {
        moderate.hold(feedback);
        moderate.mask(feedback, comment, shown, reason);
        return still(feedback);
    }

    /** @return as {@link #mask} */
    @Transactional
    public boolean restore(FeedbackId feedback, UUID comment) {
        moderate.hold(feedback);
        moderate.restore(feedback, comment);
        return still(feedback);
    }

    private boolean still(FeedbackId feedback) {
        var cleared = words.standing(feedback).moderation().equals(Verdict.CLEARED.stored());
        if (!cleared || undecided(proposals.of(feedback)).isEmpty()) {
            return true;
        }
        moderate.judge(feedback, Verdict.UNSEEN, "The words changed, and something in them is to be looked at first");
        return false;
    }

    static List<Proposal> undecided(List<Proposal> proposals) {
        return proposals.stream().filter(Proposal::undecided).toList();
    }

    /** What is to be decided, in the very words it stands in. */
    static String seen(List<Proposal> undecided) {
        return Proposal.digest(undecided.stream()
                .map(proposal -> proposal.comment() + proposal.version() + findings(proposal))
                .collect(Collectors.joining("\n")));
    }

    private static String findings(Proposal proposal) {
        return proposal.toDecide().stream().map(Proposal::value).collect(Collectors.joining(" "));
    }
}
