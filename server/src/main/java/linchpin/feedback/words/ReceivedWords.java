package linchpin.feedback.words;

import java.util.List;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words as they were received. Nothing but this reads them: for the giver themselves, for a moderator who opens the seal, and to tell
 * whether the same was sent before. Everybody else reads them as they are shown, through the views of the schema.
 */
@Component
public class ReceivedWords {

    private final JdbcClient jdbc;

    ReceivedWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An answer in words.
     *
     * @param shown what others see; the same where nothing was masked
     */
    public record Words(UUID id, String question, String received, String shown) {

        /** @return whether others see something else */
        public boolean masked() {
            return !shown.equals(received);
        }
    }

    /** @return in the order they were said */
    @Transactional(readOnly = true)
    public List<Words> of(FeedbackId feedback) {
        return jdbc.sql("""
                        select id, question, received, coalesce(shown, received) as shown from feedback.comment
                        where feedback_id = :id order by ordinal, id""").param("id", feedback.id()).query(Words.class).list();
    }
}
