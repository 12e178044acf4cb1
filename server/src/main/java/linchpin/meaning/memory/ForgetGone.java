package linchpin.meaning.memory;

import java.util.List;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.removal.FeedbackGone;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the machine made of words that were deleted goes with them, and is found no more. Other nodes forget it when they come upon it. */
@Component
class ForgetGone {

    private final JdbcClient jdbc;
    private final HeardIndex index;

    ForgetGone(JdbcClient jdbc, HeardIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FeedbackGone event) {
        var comments = jdbc.sql("delete from meaning.reading where feedback_id = any (:gone) returning comment_id")
                .param("gone", event.feedback().stream().map(FeedbackId::id).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        afterwards(comments);
    }

    private void afterwards(List<UUID> comments) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                index.forget(comments);
            }
        });
    }
}
