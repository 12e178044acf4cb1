package linchpin.proposals.alike;

import linchpin.proposals.ProposalId;
import linchpin.proposals.outcomes.TellsWhatCame;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps with the title of a proposal what was decided about it. */
@Component
class FoundWithWhatCame implements TellsWhatCame {

    private static final int LONGEST = 300;

    private final JdbcClient jdbc;

    FoundWithWhatCame(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void came(ProposalId proposal, String words) {
        jdbc.sql(
                        "update proposals.title set came = :words where org_id = (select platform.current_org()) and proposal_id = :id")
                .param("words", words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words)
                .param("id", proposal.id())
                .update();
    }
}
