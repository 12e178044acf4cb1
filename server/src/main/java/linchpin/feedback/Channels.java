package linchpin.feedback;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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
    @Transactional(readOnly = true)
    public Map<String, String> all() {
        return labels(null);
    }

    /** @return those in use on that day, for choosing among them */
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
        return labels;
    }
}
