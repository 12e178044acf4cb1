package linchpin.notices.wording;

import java.util.List;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.MatterId;
import linchpin.notices.RecipientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether something still concerns somebody: between the deed and the message they may have taken back what they said, or it was taken out of the matter. */
@Component
class StillTheirs {

    private final JdbcClient jdbc;
    private final FeedbackInMatters inMatters;

    StillTheirs(JdbcClient jdbc, FeedbackInMatters inMatters) {
        this.jdbc = jdbc;
        this.inMatters = inMatters;
    }

    /** @return whether they still wish to hear of this feedback */
    boolean said(RecipientId recipient, UUID feedback) {
        return follows(recipient).contains(new FeedbackId(feedback));
    }

    /** @return whether something of which they wish to hear is in the matter */
    boolean raised(RecipientId recipient, MatterId matter) {
        return inMatters.matters(follows(recipient)).values().stream()
                .flatMap(List::stream)
                .anyMatch(one -> one.id().equals(matter));
    }

    private List<FeedbackId> follows(RecipientId recipient) {
        return jdbc.sql("select feedback_id as id from notices.follow where recipient_id = :recipient")
                .param("recipient", recipient.id())
                .query(FeedbackId.class)
                .list();
    }
}
