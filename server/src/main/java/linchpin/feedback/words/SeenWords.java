package linchpin.feedback.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FirstLook.Look;
import linchpin.feedback.register.KeepLook;
import linchpin.feedback.words.ReceivedWords.Unseen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people see words once the machine has looked at them: in the log, by search, and everywhere else at once. They are indexed as they are
 * going to be shown; nobody is given them here.
 */
@Component
public class SeenWords {

    private final JdbcClient jdbc;
    private final KeepLook keep;

    SeenWords(JdbcClient jdbc, KeepLook keep) {
        this.jdbc = jdbc;
        this.keep = keep;
    }

    /**
     * What was looked at.
     *
     * @param looks by comment, in the order they were said
     */
    public record Seen(Unseen unseen, Map<UUID, Look> looks) {

        private boolean masked() {
            return looks.values().stream().anyMatch(look -> look.why() != null);
        }
    }

    /** @return how many of these are shown now; those that changed meanwhile or that somebody else has in hand are looked at again */
    @Transactional
    public int show(List<Seen> seen) {
        var held = held(seen);
        var shown =
                seen.stream().filter(one -> held.contains(one.unseen().id())).toList();
        if (shown.isEmpty()) {
            return 0;
        }
        cover(shown);
        jdbc.sql("""
                        update feedback.feedback f
                        set looked = true, interpreted = f.interpreted and f.id <> all (:masked),
                            search = feedback.search_vector(
                                coalesce((select string_agg(coalesce(c.shown, c.received), e'\\n' order by c.ordinal) from feedback.comment c
                                          where c.org_id = f.org_id and c.feedback_id = f.id), ''), f.themes)
                        where f.id = any (:ids)""")
                .param("ids", ids(shown))
                .param("masked", ids(shown.stream().filter(Seen::masked).toList()))
                .update();
        shown.forEach(one -> keep.keep(one.unseen().id(), one.looks()));
        return shown.size();
    }

    private Set<FeedbackId> held(List<Seen> seen) {
        return jdbc.sql("""
                        select f.id from feedback.feedback f
                        join unnest(cast(:ids as uuid[]), cast(:versions as text[])) as r (id, version) on r.id = f.id
                        where cast(f.xmin as text) = r.version and not f.looked and not f.withdrawn
                        order by f.id for update of f skip locked""")
                .param("ids", ids(seen))
                .param(
                        "versions",
                        seen.stream().map(one -> one.unseen().version()).toArray(String[]::new))
                .query(FeedbackId.class)
                .set();
    }

    /** What is shown as it was received is not written again. */
    private void cover(List<Seen> shown) {
        var feedback = new ArrayList<UUID>();
        var comments = new ArrayList<UUID>();
        var instead = new ArrayList<String>();
        for (var one : shown) {
            for (var words : one.unseen().words()) {
                var other =
                        Objects.requireNonNull(one.looks().get(words.comment())).insteadOf(words.words());
                if (other != null) {
                    feedback.add(one.unseen().id().id());
                    comments.add(words.comment());
                    instead.add(other);
                }
            }
        }
        if (comments.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update feedback.comment c set shown = l.instead
                        from unnest(cast(:feedback as uuid[]), cast(:comments as uuid[]), cast(:instead as text[])) as l (feedback, id, instead)
                        where c.feedback_id = l.feedback and c.id = l.id""")
                .param("feedback", feedback.toArray(UUID[]::new))
                .param("comments", comments.toArray(UUID[]::new))
                .param("instead", instead.toArray(String[]::new))
                .update();
    }

    private static UUID[] ids(List<Seen> seen) {
        return seen.stream().map(one -> one.unseen().id().id()).toArray(UUID[]::new);
    }

    /** @return how many wait to be looked at; no more than so many are counted */
    @Transactional(readOnly = true)
    public long waiting(int most) {
        return jdbc.sql("""
                        select count(*) from (select 1 from feedback.feedback where not looked and not withdrawn limit :most) w""").param("most", most).query(Long.class).single();
    }
}
