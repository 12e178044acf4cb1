package linchpin.proposals.outcomes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.matters.MatterId;
import linchpin.proposals.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which proposal was raised from which matter, and nothing else of either: for pages in public, where nobody is signed in. */
@Component
public class RaisedFrom {

    private final JdbcClient jdbc;

    RaisedFrom(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return empty for an idea of somebody's own */
    @Transactional(readOnly = true)
    public Optional<MatterId> matter(ProposalId proposal) {
        return jdbc.sql("select matter_id from proposals.proposal where id = :id and matter_id is not null")
                .param("id", proposal.id())
                .query(UUID.class)
                .optional()
                .map(MatterId::new);
    }

    /** @return those raised from one of these matters, in the order in which they were raised */
    @Transactional(readOnly = true)
    public List<ProposalId> proposals(Collection<MatterId> matters) {
        return jdbc
                .sql("select id from proposals.proposal where matter_id = any (:matters) order by number")
                .param("matters", matters.stream().map(MatterId::id).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(ProposalId::new)
                .toList();
    }
}
