package linchpin.proposals.noted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.platform.Tenancy;
import linchpin.proposals.codesign.CodesignId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The notes of sessions, in versions. */
@Component
class SessionNotes {

    private final JdbcClient jdbc;
    private final Clock clock;

    SessionNotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return all versions, of each session the latest first */
    @Transactional(readOnly = true)
    List<NotesVersion> of(Collection<CodesignId> sessions) {
        return jdbc.sql("""
            select session_id, n, words, written_by, written_as, written_on, approved_by, approved_as, approved_on
            from proposals.codesign_notes
            where session_id = any (:ids) order by session_id, n desc\
            """)
                .param("ids", sessions.stream().map(CodesignId::id).toArray(UUID[]::new))
                .query(NotesVersion.class)
                .list();
    }

    /** @return the sessions whose notes wait for this contact to say that they are right */
    @Transactional(readOnly = true)
    List<CodesignId> waitingFor(AccountId contact) {
        return jdbc.sql("""
            select n.session_id as id from proposals.codesign_notes n
            join proposals.codesign_session s on s.org_id = n.org_id and s.id = n.session_id
            where s.contact_id = :contact and n.written_by <> :contact and n.approved_on is null
              and not exists (select 1 from proposals.codesign_notes later
                              where later.org_id = n.org_id and later.session_id = n.session_id and later.n > n.n)\
            """)
                .param("contact", contact.id())
                .query(CodesignId.class)
                .list();
    }

    /** Whoever asks writes them anew. Part of a transaction that holds the proposal. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(CodesignId session, int n, String words) {
        jdbc.sql("""
            insert into proposals.codesign_notes (session_id, n, words, written_by, written_as, written_on)
            values (:session, :n, :words, :me, :as, :today)\
            """)
                .param("me", Tenancy.current().account())
                .param("session", session.id())
                .param("n", n)
                .param("words", words)
                .param("as", Tenancy.current().as())
                .param("today", LocalDate.now(clock))
                .update();
    }

    /** Whoever asks says that they are right. */
    @Transactional(propagation = Propagation.MANDATORY)
    void approve(NotesVersion notes) {
        jdbc.sql("""
            update proposals.codesign_notes set approved_by = :me, approved_as = :as, approved_on = :today
            where session_id = :session and n = :n and approved_on is null\
            """)
                .param("me", Tenancy.current().account())
                .param("session", notes.sessionId().id())
                .param("n", notes.n())
                .param("as", Tenancy.current().as())
                .param("today", LocalDate.now(clock))
                .update();
    }
}
