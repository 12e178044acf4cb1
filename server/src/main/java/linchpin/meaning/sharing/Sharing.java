package linchpin.meaning.sharing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import linchpin.meaning.SharedToo;
import linchpin.meaning.WhetherSharing;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether the organisation in scope shares what it heard with its local health economy. Every decision is kept. */
@Component
class Sharing implements WhetherSharing {

    private final JdbcClient jdbc;
    private final SharedCopies copies;
    private final ObjectProvider<SharedToo> others;
    private final Clock clock;

    Sharing(JdbcClient jdbc, SharedCopies copies, ObjectProvider<SharedToo> others, Clock clock) {
        this.jdbc = jdbc;
        this.copies = copies;
        this.others = others;
        this.clock = clock;
    }

    /**
     * @param through how far what had been said before was looked through
     * @param lookedAt when that last came to its end; null when it has not
     */
    record Decision(
            UUID id,
            AccountId begunBy,
            LocalDate begunOn,
            long through,
            @Nullable Timestamp lookedAt) {}

    /** @return the decision that stands */
    @Transactional(readOnly = true)
    public Optional<Decision> standing() {
        return jdbc.sql(
                        "select id, begun_by, cast(begun_at as date) as begun_on, through, looked_at from meaning.sharing where ended_at is null")
                .query(Decision.class)
                .optional();
    }

    @Override
    @Transactional
    public boolean stands() {
        return jdbc.sql("select id from meaning.sharing where ended_at is null for share")
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Begins to share. Done twice it happens once; an organisation in no economy shares with nobody. */
    @Transactional
    public void begin(AccountId by) {
        jdbc.sql("""
                        insert into meaning.sharing (begun_by, begun_at)
                        select :by, :at where platform.current_economy() is not null on conflict do nothing""")
                .param("by", by.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** Ends it, and takes back at once all that is shared. */
    @Transactional
    public void end(AccountId by) {
        jdbc.sql("update meaning.sharing set ended_by = :by, ended_at = :at where ended_at is null")
                .param("by", by.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        copies.forgetAll();
        others.forEach(SharedToo::takeBack);
    }

    /** Notes how far what had been said before was looked through. */
    @Transactional
    public void passed(Decision decision, long entry) {
        jdbc.sql("update meaning.sharing set through = :entry where id = :id")
                .param("entry", entry)
                .param("id", decision.id)
                .update();
    }

    /** Notes that all was looked through; the next time begins anew. */
    @Transactional
    public void passedAll(Decision decision) {
        jdbc.sql("update meaning.sharing set through = 0, looked_at = :at where id = :id")
                .param("at", Timestamp.from(clock.instant()))
                .param("id", decision.id)
                .update();
    }
}
