package linchpin.feedback.register;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackState;
import linchpin.platform.OneLook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which givers may be contacted. How, is shown to the few who may know it, on the page of the feedback. */
@Component
public class GiversToReach {

    private final JdbcClient jdbc;

    GiversToReach(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return those of them whose givers said, and did not take back, how they can be reached */
    @Transactional(readOnly = true)
    public Set<FeedbackId> among(Collection<FeedbackId> feedback) {
        return OneLook.each(this, "among", feedback, this::reachable).keySet();
    }

    private Map<FeedbackId, Boolean> reachable(Collection<FeedbackId> feedback) {
        return jdbc
                .sql("""
                        select f.id from feedback.feedback f
                        join feedback.contact c on c.org_id = f.org_id and c.feedback_id = f.id
                        where f.id = any (:ids) and not f.withdrawn and f.grade <> :nameless and trim(c.reach) <> ''""")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .param("nameless", Grade.NAMELESS.stored())
                .query(FeedbackId.class)
                .list()
                .stream()
                .collect(Collectors.toMap(one -> one, _ -> true));
    }

    /** @return how its giver said they can be reached, for that giver alone to read; empty where they did not, or took it back */
    @Transactional(readOnly = true)
    public Optional<String> reach(FeedbackId feedback) {
        return jdbc.sql("""
                        select trim(c.reach) from feedback.feedback f
                        join feedback.contact c on c.org_id = f.org_id and c.feedback_id = f.id
                        where f.id = :id and not f.withdrawn and f.grade <> :nameless and trim(c.reach) <> ''""")
                .param("id", feedback.id())
                .param("nameless", Grade.NAMELESS.stored())
                .query(String.class)
                .optional();
    }

    /** @return those who were replied to by themselves and may be contacted */
    @Transactional(readOnly = true)
    public Set<FeedbackId> repliedTo() {
        return jdbc.sql("""
                        select f.id from feedback.thread t
                        join feedback.feedback f on f.org_id = t.org_id and f.id = t.id
                        join feedback.contact c on c.org_id = f.org_id and c.feedback_id = f.id
                        where t.state = :replied and not f.withdrawn and f.grade <> :nameless and trim(c.reach) <> ''""")
                .param("replied", FeedbackState.REPLIED.stored())
                .param("nameless", Grade.NAMELESS.stored())
                .query(FeedbackId.class)
                .set();
    }
}
