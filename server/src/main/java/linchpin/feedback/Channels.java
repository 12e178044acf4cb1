package linchpin.feedback;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.platform.ReadOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How feedback reaches us, as dated reference data: codes and their labels, in order. */
@Component
public class Channels {

    /** The form that givers fill in themselves; the one channel that is ours. */
    public static final String ONLINE = "online";

    private final JdbcClient jdbc;

    Channels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return every one there ever was, for naming what came through it */
    @ReadOnce(forAll = true)
    @Transactional(readOnly = true)
    public Map<String, String> all() {
        return labels(null);
    }

    /** @return those in use on that day, for choosing among them */
    @ReadOnce(forAll = true)
    @Transactional(readOnly = true)
    public Map<String, String> on(LocalDate day) {
        return labels(day);
    }

    private Map<String, String> labels(@Nullable LocalDate day) {
        var labels = new LinkedHashMap<String, String>();
        jdbc.sql("""
                        select code, label from feedback.channel
                        where cast(:day as date) is null
                           or (:day >= valid_from and (valid_to is null or :day <= valid_to)) order by ordinal""").param("day", day).query(row -> {
            labels.put(row.getString("code"), row.getString("label"));
        });
        return Collections.unmodifiableMap(labels);
    }

    /** A piece of feedback, and when and how it was received. */
    public record Received(FeedbackId id, String channel, LocalDate receivedOn) {}

    /** @return all that stands and was received through these on that day or later, the oldest first */
    @Transactional(readOnly = true)
    public List<Received> received(Collection<String> channels, LocalDate first) {
        return jdbc.sql("""
                        select id, channel, received_on from feedback.feedback
                        where channel = any (:channels) and received_on >= :first and not withdrawn order by received_on, entry""")
                .param("channels", channels.toArray(String[]::new))
                .param("first", first)
                .query(Received.class)
                .list();
    }
}
