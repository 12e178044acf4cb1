package linchpin.feedback.receipts;

import java.util.List;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.acts.FeedbackAct;
import linchpin.feedback.acts.FeedbackHistory;
import linchpin.feedback.receipts.GiversPage.HistoryEntry;
import linchpin.feedback.receipts.GiversPage.OwnWords;
import linchpin.feedback.receipts.GiversPage.Standing;
import linchpin.feedback.register.ToldFacts;
import linchpin.feedback.words.ReceivedWords;
import linchpin.history.Reader;
import linchpin.organisation.PlaceId;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a giver may see of their own feedback. */
@Component
class GiversView {

    private final GiversStanding standing;
    private final ReceivedWords received;
    private final ToldFacts facts;
    private final FeedbackHistory history;

    GiversView(GiversStanding standing, ReceivedWords received, ToldFacts facts, FeedbackHistory history) {
        this.standing = standing;
        this.received = received;
        this.facts = facts;
        this.history = history;
    }

    /** @param place null for the organisation as a whole */
    record GiversFeedback(
            @Nullable PlaceId place,
            Standing standing,
            List<OwnWords> words,
            List<ToldFacts.Fact> facts,
            List<HistoryEntry> history) {}

    @Transactional(readOnly = true)
    GiversFeedback of(FeedbackId feedback) {
        var stands = standing.of(feedback);
        return new GiversFeedback(
                stands.place(), stands.standing(), words(feedback), facts.of(feedback), history(feedback));
    }

    private List<OwnWords> words(FeedbackId feedback) {
        return received.of(feedback).stream()
                .map(words -> new OwnWords(words.question(), words.received(), words.masked() ? words.shown() : null))
                .toList();
    }

    /** A giver may object to a decision about their own feedback; what was done for many is answered for many. */
    private List<HistoryEntry> history(FeedbackId feedback) {
        return history.of(feedback, Reader.GIVER).stream()
                .map(line -> new HistoryEntry(
                        line.act().id().id(),
                        Days.full(line.act().day()),
                        line.what(),
                        line.reason(),
                        FeedbackAct.objectionable(line.act())
                                && line.act().about().id().equals(feedback.id())))
                .toList();
    }
}
