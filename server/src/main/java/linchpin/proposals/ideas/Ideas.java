package linchpin.proposals.ideas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.platform.Tenancy;
import linchpin.proposals.codesign.CodesignId;
import linchpin.proposals.codesign.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ideas from sessions. */
@Component
class Ideas {

    private static final String IDEA = """
        select i.id, i.session_id, i.words, upper(i.giver_kind collate "C") as giver_kind, i.giver_id, i.giver_read, i.added_by, i.added_as, i.added_on,
               i.away_by, i.away_on, i.away_why
        from proposals.idea i
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Ideas(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whose idea it is; the group's together where both are null. */
    record Giver(@Nullable Side kind, @Nullable AccountId account) {}

    /** @return in the order in which they were added */
    @Transactional(readOnly = true)
    List<Idea> of(Collection<CodesignId> sessions) {
        return jdbc.sql(IDEA + " where i.session_id = any (:sessions) order by i.id")
                .param("sessions", sessions.stream().map(CodesignId::id).toArray(UUID[]::new))
                .query(Idea.class)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Idea> with(IdeaId idea, CodesignId session) {
        return jdbc.sql(IDEA + " where i.id = :id and i.session_id = :session")
                .param("id", idea.id())
                .param("session", session.id())
                .query(Idea.class)
                .optional();
    }

    /** @return those of this person at which there is something that they have not read, the latest first */
    @Transactional(readOnly = true)
    List<Idea> unread(AccountId giver) {
        return jdbc.sql(IDEA + """
             join proposals.codesign_presence p on p.org_id = i.org_id and p.session_id = i.session_id and p.account_id = i.giver_id
            where i.giver_id = :giver and i.away_on is null
              and coalesce(i.giver_read, -1)
                  < (select coalesce(max(w.n), 0) from proposals.idea_word w where w.org_id = i.org_id and w.idea_id = i.id)
            order by i.id desc\
            """).param("giver", giver.id()).query(Idea.class).list();
    }

    /** Whoever asks adds one. Who gave it themselves knows that it stands there. */
    @Transactional(propagation = Propagation.MANDATORY)
    IdeaId keep(CodesignId session, String words, Giver giver) {
        return jdbc.sql("""
            insert into proposals.idea (session_id, words, giver_kind, giver_id, giver_read, added_by, added_as, added_on)
            values (:session, :words, :kind, :giver, case when cast(:giver as uuid) = :me then 0 end, :me, :as, :today) returning id\
            """)
                .param("me", Tenancy.current().account())
                .param("session", session.id())
                .param("words", words)
                .param("kind", giver.kind() == null ? null : giver.kind().stored())
                .param("giver", giver.account() == null ? null : giver.account().id())
                .param("as", Tenancy.current().as())
                .param("today", LocalDate.now(clock))
                .query(IdeaId.class)
                .single();
    }

    /** @return the organisation's own day */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Takes its words away; that there was one stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    void away(IdeaId idea, String why) {
        jdbc.sql(
                        "update proposals.idea set words = null, away_by = :me, away_on = :today, away_why = nullif(:why, '') where id = :id")
                .param("me", Tenancy.current().account())
                .param("today", today())
                .param("why", why)
                .param("id", idea.id())
                .update();
    }

    /** Whoever asks, who gave it, has read so many words on it. */
    @Transactional
    void read(IdeaId idea, int words) {
        jdbc.sql("""
            update proposals.idea set giver_read = greatest(coalesce(giver_read, 0), :words)
            where id = :id and giver_id = :me\
            """)
                .param("me", Tenancy.current().account())
                .param("words", words)
                .param("id", idea.id())
                .update();
    }
}
