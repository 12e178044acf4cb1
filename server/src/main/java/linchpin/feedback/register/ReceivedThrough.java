package linchpin.feedback.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import linchpin.feedback.FeedbackId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came through certain channels, for whoever must answer it by a day. */
@Component
public class ReceivedThrough {

    private final JdbcClient jdbc;

    ReceivedThrough(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A piece of feedback, and when it was received. */
    public record Received(FeedbackId id, String channel, LocalDate receivedOn) {}

    /** @return all that stands and was received on that day or later, the oldest first */
    @Transactional(readOnly = true)
    public List<Received> since(LocalDate first, Collection<String> channels) {
        return jdbc.sql("""
                        select id, channel, received_on from feedback.feedback
                        where channel = any (:channels) and received_on >= :first and not withdrawn order by received_on, entry""")
                .param("channels", channels.toArray(String[]::new))
                .param("first", first)
                .query(Received.class)
                .list();
    }
}
