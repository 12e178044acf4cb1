package linchpin.proposals.codesign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is named as having been at which session. */
@Component
public class Presences {

    private static final String PRESENCE =
            "select session_id, account_id, named_by, said_on, said_as from proposals.codesign_presence ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Presences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return everybody who is named, those who say so themselves first */
    @Transactional(readOnly = true)
    public List<Presence> of(Collection<CodesignId> sessions) {
        return jdbc.sql(PRESENCE + "where session_id = any (:ids) order by said_on, account_id")
                .param("ids", sessions.stream().map(CodesignId::id).toArray(UUID[]::new))
                .query(Presence.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Presence> as(AccountId account, CodesignId session) {
        return jdbc.sql(PRESENCE + "where session_id = :session and account_id = :account")
                .param("session", session.id())
                .param("account", account.id())
                .query(Presence.class)
                .optional();
    }

    /** Somebody else says that this person was there. */
    @Transactional(propagation = Propagation.MANDATORY)
    void name(CodesignId session, AccountId account) {
        jdbc.sql("""
            insert into proposals.codesign_presence (session_id, account_id, named_by, named_on)
            values (:session, :account, :me, :today) on conflict do nothing\
            """)
                .param("me", Tenancy.current().account())
                .param("session", session.id())
                .param("account", account.id())
                .param("today", LocalDate.now(clock))
                .update();
    }

    /** @return whether whoever asks had not said so before */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean came(CodesignId session) {
        return jdbc.sql("""
            insert into proposals.codesign_presence as p (session_id, account_id, named_by, named_on, said_on, said_as)
            values (:session, :me, :me, :today, :today, :as)
            on conflict (org_id, session_id, account_id)
            do update set said_on = excluded.said_on, said_as = excluded.said_as where p.said_on is null\
            """)
                        .param("me", Tenancy.current().account())
                        .param("session", session.id())
                        .param("today", LocalDate.now(clock))
                        .param("as", Tenancy.current().as())
                        .update()
                == 1;
    }

    /** @return whether whoever asks was named */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean gone(CodesignId session) {
        return jdbc.sql("delete from proposals.codesign_presence where session_id = :session and account_id = :me")
                        .param("me", Tenancy.current().account())
                        .param("session", session.id())
                        .update()
                == 1;
    }

    /** A day on which somebody said that they were not there after all. */
    public record Back(AccountId accountId, LocalDate backOn, String why) {}

    /** @return those who said so of a session, the first first */
    @Transactional(readOnly = true)
    public List<Back> back(CodesignId session) {
        return jdbc.sql("""
            select account_id, back_on, why from proposals.codesign_not_there where session_id = :session order by back_on, account_id\
            """).param("session", session.id()).query(Back.class).list();
    }

    /** @return whether others may have read it: said on an earlier day */
    boolean read(Presence presence) {
        return presence.saidOn() != null && presence.saidOn().isBefore(LocalDate.now(clock));
    }

    /** What whoever asks said on an earlier day stays, as taken back. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keepBack(Presence said, String why) {
        jdbc.sql("""
            insert into proposals.codesign_not_there (session_id, account_id, said_on, back_on, why)
            values (:session, :me, :said, :today, :why) on conflict do nothing\
            """)
                .param("me", Tenancy.current().account())
                .param("session", said.sessionId().id())
                .param("said", said.saidOn())
                .param("today", LocalDate.now(clock))
                .param("why", why)
                .update();
    }

    /** Nobody has said yet that they were there. */
    @Transactional(propagation = Propagation.MANDATORY)
    void askAgain(CodesignId session) {
        jdbc.sql("update proposals.codesign_presence set said_on = null, said_as = null where session_id = :session")
                .param("session", session.id())
                .update();
    }
}
