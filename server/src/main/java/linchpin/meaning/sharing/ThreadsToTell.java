package linchpin.meaning.sharing;

import java.util.List;
import java.util.UUID;
import linchpin.feedback.ToldAnew;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Threads whose shared copies have yet to tell what came of them. Whoever publishes an answer to a thousand givers notes one row and waits for
 * none of their copies.
 */
@Component
class ThreadsToTell {

    private final JdbcClient jdbc;
    private final Sharing sharing;

    ThreadsToTell(JdbcClient jdbc, Sharing sharing) {
        this.jdbc = jdbc;
        this.sharing = sharing;
    }

    record Entry(long entry, UUID thread) {}

    @EventListener
    @Transactional
    public void on(ToldAnew deed) {
        if (sharing.stands()) {
            jdbc.sql("insert into meaning.told_anew (thread) values (:thread)")
                    .param("thread", deed.thread().id())
                    .update();
        }
    }

    /** @return some of those that wait, the longest waiting first */
    @Transactional(readOnly = true)
    public List<Entry> some() {
        return jdbc.sql("select entry, thread from meaning.told_anew order by entry limit 20")
                .query(Entry.class)
                .list();
    }

    @Transactional
    public void done(Entry entry) {
        jdbc.sql("delete from meaning.told_anew where entry = :entry")
                .param("entry", entry.entry())
                .update();
    }
}
