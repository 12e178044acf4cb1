package linchpin.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.platform.Tenancy;
import linchpin.proposals.PartTaken.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What patients did in proposals, written down as it is done and never changed. What people do in another role is not written here. */
@Component
public class PartsTaken {

    private static final String PART = """
        select id, proposal_id, upper(kind collate "C") as kind, account_id, what, done_on, upper(stage_then collate "C") as stage_then, undoes, recorded_by, recorded_on
        from proposals.part_taken where proposal_id = any (:proposals) order by recorded_at, id
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PartsTaken(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return in the order in which they were recorded */
    @Transactional(readOnly = true)
    public List<PartTaken> of(ProposalId proposal) {
        return read(List.of(proposal));
    }

    /** @return of each of these, in the order in which they were recorded; one without any is not there */
    @Transactional(readOnly = true)
    public Map<ProposalId, List<PartTaken>> of(Collection<ProposalId> proposals) {
        return read(proposals).stream().collect(Collectors.groupingBy(PartTaken::proposalId));
    }

    private List<PartTaken> read(Collection<ProposalId> proposals) {
        return jdbc.sql(PART)
                .param("proposals", proposals.stream().map(ProposalId::id).toArray(UUID[]::new))
                .query(PartTaken.class)
                .list();
    }

    /**
     * Keeps what whoever asks does by a deed, where they do it as a patient leader. What takes back something that was kept is kept too,
     * whatever their role is by now.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void by(ProposalDeed deed, Stage stage) {
        var kind = deed.kind().part();
        if (kind == null) {
            return;
        }
        var undone = kind.undoes() == null ? null : lately(kind.undoes(), deed);
        var asPatient = Role.PATIENT_LEADER.name().equals(Tenancy.current().as());
        if (undone != null || (asPatient && kind.undoes() == null)) {
            var account = Tenancy.current().account();
            keep(kind, deed.proposal(), new Kept(account, deed.about(), null, LocalDate.now(clock), stage, undone));
        }
    }

    private @Nullable UUID lately(Kind kind, ProposalDeed deed) {
        return jdbc.sql("""
            select id from proposals.part_taken
            where proposal_id = :proposal and kind = :kind and account_id = :me
              and about is not distinct from cast(:about as uuid)
            order by recorded_at desc, id desc limit 1\
            """)
                .param("me", Tenancy.current().account())
                .param("proposal", deed.proposal().id())
                .param("kind", kind.stored())
                .param("about", deed.about())
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    /** Whoever asks tells what patients did, elsewhere or before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(ProposalId proposal, String what, LocalDate on, Stage then) {
        keep(Kind.RECORDED, proposal, new Kept(null, null, what, on, then, null));
    }

    /** Whoever asks was at a session, as a patient leader. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void came(ProposalId proposal, UUID session, LocalDate on, Stage then) {
        var me = Tenancy.current().account();
        keep(Kind.CAME, proposal, new Kept(me, session, null, on, then, null));
    }

    /** Whoever asks tells that patients without an account were at a session. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void patientsCame(ProposalId proposal, UUID session, String what, LocalDate on, Stage then) {
        keep(Kind.RECORDED, proposal, new Kept(null, session, what, on, then, null));
    }

    /**
     * What was told of a session is taken back, because it was told wrongly.
     *
     * @param kind {@link Kind#UNRECORDED} or {@link Kind#NOT_CAME}
     * @param account of whom it was told; null for everybody
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void notAfterAll(ProposalId proposal, UUID session, Kind kind, @Nullable AccountId account) {
        var today = LocalDate.now(clock);
        jdbc.sql("""
            select p.id, p.account_id, upper(p.stage_then collate "C") as stage_then from proposals.part_taken p
            where p.proposal_id = :proposal and p.about = :session and p.kind = :undone
              and (cast(:account as uuid) is null or p.account_id = :account)
              and not exists (select 1 from proposals.part_taken u where u.org_id = p.org_id and u.undoes = p.id)\
            """)
                .param("proposal", proposal.id())
                .param("session", session)
                .param("undone", Objects.requireNonNull(kind.undoes()).stored())
                .param("account", account == null ? null : account.id())
                .query(Told.class)
                .list()
                .forEach(told -> keep(
                        kind, proposal, new Kept(told.accountId(), session, null, today, told.stageThen(), told.id())));
    }

    private record Told(UUID id, @Nullable UUID accountId, Stage stageThen) {}

    private record Kept(
            @Nullable UUID account,
            @Nullable UUID about,
            @Nullable String what,
            LocalDate on,
            Stage then,
            @Nullable UUID undoes) {}

    private void keep(Kind kind, ProposalId proposal, Kept part) {
        jdbc.sql("""
            insert into proposals.part_taken
                (proposal_id, kind, account_id, about, what, done_on, stage_then, undoes, recorded_by, recorded_on, recorded_at)
            values (:proposal, :kind, :account, :about, :what, :on, :then, :undoes, :me, :today, :now)\
            """)
                .param("me", Tenancy.current().account())
                .param("proposal", proposal.id())
                .param("kind", kind.stored())
                .param("account", part.account())
                .param("about", part.about())
                .param("what", part.what())
                .param("on", part.on())
                .param("then", part.then().stored())
                .param("undoes", part.undoes())
                .param("today", LocalDate.now(clock))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
