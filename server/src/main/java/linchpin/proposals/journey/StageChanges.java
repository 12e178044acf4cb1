package linchpin.proposals.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import linchpin.platform.Tenancy;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every move of every proposal, only ever added to. */
@Component
public class StageChanges {

    private final JdbcClient jdbc;
    private final Clock clock;

    StageChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return in the order in which they happened */
    @Transactional(readOnly = true)
    public List<StageChange> of(ProposalId proposal) {
        return jdbc.sql("""
            select n, upper(from_stage collate "C") as from_stage, upper(to_stage collate "C") as to_stage, moved_by, moved_as, moved_on, why
            from proposals.stage_change where proposal_id = :id order by n\
            """).param("id", proposal.id()).query(StageChange.class).list();
    }

    /** @return the stage that it was in at the end of that day: of two on one day the later one, which flatters nobody */
    @Transactional(readOnly = true)
    public Stage on(LocalDate day, ProposalId proposal) {
        return of(proposal).stream()
                .filter(change -> !change.movedOn().isAfter(day))
                .reduce((_, later) -> later)
                .map(StageChange::toStage)
                .orElse(Stage.IDEA);
    }

    /** Whoever asks moves it. Part of a transaction that holds the proposal. */
    @Transactional
    public void keep(ProposalId proposal, Stage from, Stage to, String why) {
        jdbc.sql("""
            insert into proposals.stage_change
                (proposal_id, n, from_stage, to_stage, moved_by, moved_as, moved_on, moved_at, why)
            select :id, coalesce(max(n), 0) + 1, :from, :to, :me, :as, :today, :now, :why
            from proposals.stage_change where proposal_id = :id\
            """)
                .param("me", Tenancy.current().account())
                .param("id", proposal.id())
                .param("from", from.stored())
                .param("to", to.stored())
                .param("as", Tenancy.current().as())
                .param("today", LocalDate.now(clock))
                .param("now", OffsetDateTime.now(clock))
                .param("why", why)
                .update();
    }
}
