package linchpin.notices.following;

import java.util.List;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.TouchesFeedback;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.notices.RecipientId;
import linchpin.notices.Recipients;
import linchpin.notices.Recipients.Recipient;
import linchpin.notices.Recipients.Wish;
import linchpin.notices.Stopped;
import linchpin.notices.asking.AskToBeTold;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who wishes to hear of what. By one way it is one address for each feedback: another takes its place. */
@Component
class Follows implements AskToBeTold {

    private final JdbcClient jdbc;
    private final Recipients recipients;
    private final FeedbackArchive archive;

    Follows(JdbcClient jdbc, Recipients recipients, FeedbackArchive archive) {
        this.jdbc = jdbc;
        this.recipients = recipients;
        this.archive = archive;
    }

    /** @return those who wish to hear of this, or did until they stopped */
    @Transactional(readOnly = true)
    public List<Recipient> of(FeedbackId feedback) {
        return jdbc.sql("""
                        select r.id, upper(r.channel collate "C") as channel, r.discreet, r.answers_only,
                            upper(r.language collate "C") as language, upper(r.stopped collate "C") as stopped
                        from notices.follow f join notices.recipient r on r.org_id = f.org_id and r.id = f.recipient_id
                        where f.feedback_id = :feedback order by r.channel""")
                .param("feedback", feedback.id())
                .query(Recipient.class)
                .list();
    }

    /** @return whether its giver did not take it back */
    boolean stands(FeedbackId feedback) {
        return !archive.standing(List.of(feedback)).isEmpty();
    }

    /** @return what they said of which they hear, as far as it stands */
    @Transactional(readOnly = true)
    public List<FeedbackId> by(RecipientId recipient) {
        var all = jdbc.sql(
                        "select feedback_id as id from notices.follow where recipient_id = :recipient order by feedback_id")
                .param("recipient", recipient.id())
                .query(FeedbackId.class)
                .list();
        var standing = archive.standing(all);
        return all.stream().filter(standing::contains).toList();
    }

    @Override
    @Transactional
    public boolean follow(FeedbackId feedback, Wish wish, String address) {
        var recipient = recipients.remember(wish, address);
        of(feedback).stream()
                .filter(other ->
                        other.channel() == wish.channel() && !other.id().equals(recipient.id()))
                .forEach(other -> drop(feedback, other.id()));
        jdbc.sql(
                        "insert into notices.follow (feedback_id, recipient_id) values (:feedback, :recipient) on conflict do nothing")
                .param("feedback", feedback.id())
                .param("recipient", recipient.id().id())
                .update();
        return recipient.stopped() == null;
    }

    /** They hear of it no more; and where it was all that they heard of, their address is forgotten. */
    @Transactional
    public void leave(FeedbackId feedback, RecipientId recipient) {
        drop(feedback, recipient);
    }

    private void drop(FeedbackId feedback, RecipientId recipient) {
        jdbc.sql("delete from notices.follow where feedback_id = :feedback and recipient_id = :recipient")
                .param("feedback", feedback.id())
                .param("recipient", recipient.id())
                .update();
        if (jdbc.sql("select 1 from notices.follow where recipient_id = :recipient limit 1")
                .param("recipient", recipient.id())
                .query(Integer.class)
                .optional()
                .isEmpty()) {
            recipients.stop(recipient, Stopped.TAKEN_BACK);
        }
    }

    /** What was taken back, or is gone, nobody hears of, in the transaction in which it goes. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TouchesFeedback event) {
        var standing = archive.standing(event.feedback());
        event.feedback().stream()
                .filter(one -> !standing.contains(one))
                .forEach(gone -> of(gone).forEach(recipient -> drop(gone, recipient.id())));
    }
}
