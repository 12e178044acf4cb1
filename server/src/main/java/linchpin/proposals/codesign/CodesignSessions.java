package linchpin.proposals.codesign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.platform.Tenancy;
import linchpin.proposals.ProposalId;
import linchpin.proposals.codesign.CodesignSession.Details;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The co-design sessions of proposals. */
@Component
public class CodesignSessions {

    private static final String SESSION = """
        select s.id, s.proposal_id, s.held_on, s.place, s.patients, s.carers, s.leaders, s.clinical, s.managers, s.support, s.others, s.contact_id,
               s.changes, s.recorded_by, s.recorded_as, s.recorded_on
        from proposals.codesign_session s
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CodesignSessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return those of a proposal, the latest first */
    @Transactional(readOnly = true)
    public List<CodesignSession> of(ProposalId proposal) {
        return jdbc.sql(SESSION + " where s.proposal_id = :proposal order by s.held_on desc, s.id desc")
                .param("proposal", proposal.id())
                .query(CodesignSession.class)
                .list();
    }

    /** @return these, the latest first */
    @Transactional(readOnly = true)
    public List<CodesignSession> with(Collection<CodesignId> sessions) {
        return jdbc.sql(SESSION + " where s.id = any (:ids) order by s.held_on desc, s.id desc")
                .param("ids", sessions.stream().map(CodesignId::id).toArray(UUID[]::new))
                .query(CodesignSession.class)
                .list();
    }

    /** @return those at which somebody else named this person, who has not said whether they were there, the latest first */
    @Transactional(readOnly = true)
    public List<CodesignSession> asking(AccountId account) {
        return jdbc.sql(SESSION + """
             join proposals.codesign_presence p on p.org_id = s.org_id and p.session_id = s.id
            where p.account_id = :account and p.said_on is null order by s.held_on desc, s.id desc\
            """)
                .param("account", account.id())
                .query(CodesignSession.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<CodesignSession> with(CodesignId session, ProposalId proposal) {
        return jdbc.sql(SESSION + " where s.id = :id and s.proposal_id = :proposal")
                .param("id", session.id())
                .param("proposal", proposal.id())
                .query(CodesignSession.class)
                .optional();
    }

    /** Whoever asks writes down that there was one. */
    @Transactional(propagation = Propagation.MANDATORY)
    CodesignId keep(ProposalId proposal, Details details) {
        return jdbc.sql("""
            insert into proposals.codesign_session
                (proposal_id, held_on, place, patients, carers, leaders, clinical, managers, support, others, contact_id,
                 recorded_by, recorded_as, recorded_on)
            values (:proposal, :on, :place, :patients, :carers, :leaders, :clinical, :managers, :support, :others, :contact, :me, :as, :today)
            returning id\
            """)
                .params(stored(details))
                .param("proposal", proposal.id())
                .param("me", Tenancy.current().account())
                .param("as", Tenancy.current().as())
                .param("today", LocalDate.now(clock))
                .query(CodesignId.class)
                .single();
    }

    /** Part of a transaction that holds the proposal. */
    @Transactional(propagation = Propagation.MANDATORY)
    void change(CodesignId session, Details details) {
        jdbc.sql("""
            update proposals.codesign_session
            set held_on = :on, place = :place, patients = :patients, carers = :carers, leaders = :leaders,
                clinical = :clinical, managers = :managers, support = :support, others = :others, contact_id = :contact, changes = changes + 1
            where id = :id\
            """).params(stored(details)).param("id", session.id()).update();
    }

    private static Map<String, @Nullable Object> stored(Details details) {
        var stored = new HashMap<String, @Nullable Object>();
        stored.put("on", details.heldOn());
        stored.put("place", details.place());
        stored.put(
                "contact", details.contact() == null ? null : details.contact().id());
        for (var side : Side.values()) {
            stored.put(side.stored(), details.came().getOrDefault(side, 0));
        }
        return stored;
    }
}
