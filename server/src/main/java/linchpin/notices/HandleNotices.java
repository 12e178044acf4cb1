package linchpin.notices;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import linchpin.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do with single notices: tell by hand what no machine sends, and decide about those that may have gone, or did not. */
@Component
public class HandleNotices {

    private final JdbcClient jdbc;
    private final Clock clock;

    HandleNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What somebody does with one. */
    public enum Deed {
        /** They rang, wrote or spoke with them. */
        TOLD("'by_hand', 'unclear', 'failed'", "told"),
        /** Nobody could be reached. */
        NOT_TOLD("'by_hand', 'unclear', 'failed'", "not_told"),
        /** It is sent, though it may have gone before. */
        SEND_AGAIN("'unclear', 'failed'", "waiting"),
        /** It is not sent: nobody did anything yet that would have to be called back. */
        CALL_BACK("'waiting'", "cancelled");

        private final String from;
        private final String to;

        Deed(String from, String to) {
            this.from = from;
            this.to = to;
        }
    }

    /** Pressed twice, or by two people, it is done once. */
    @Transactional
    public void handle(NoticeId notice, Deed deed, AccountId by) {
        jdbc.sql("""
                        update notices.notice set state = :to, tries = 0, due = case when :again then :now else due end,
                            why = case when :again then null when :back then 'Somebody called it back' else why end,
                            handled_by = :by, changed_at = :now
                        where id = :id and state in (%s)""".formatted(deed.from))
                .param("to", deed.to)
                .param("again", deed == Deed.SEND_AGAIN)
                .param("back", deed == Deed.CALL_BACK)
                .param("by", by.id())
                .param("now", OffsetDateTime.now(clock))
                .param("id", notice.id())
                .update();
    }

    /** @return whom it was sent to, in the organisation in scope */
    @Transactional(readOnly = true)
    public Optional<RecipientId> recipient(NoticeId notice) {
        return jdbc.sql("select recipient_id as id from notices.notice where id = :id")
                .param("id", notice.id())
                .query(RecipientId.class)
                .optional();
    }

    /** It did not arrive after all. */
    @Transactional
    public void cameBack(NoticeId notice, String why) {
        jdbc.sql("""
                        update notices.notice set state = 'failed', why = :why, changed_at = :now
                        where id = :id and state in ('sent', 'unclear')""")
                .param("why", why)
                .param("now", OffsetDateTime.now(clock))
                .param("id", notice.id())
                .update();
    }
}
