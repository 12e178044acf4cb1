package linchpin.decisions.panels;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import linchpin.decisions.DecisionId;
import linchpin.decisions.PartyCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What parties agreed on. Each stays; of several about the same mark the last counts. */
@Component
public class Agreements {

    private final JdbcClient jdbc;

    Agreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return all of them, in the order in which they were entered */
    @Transactional(readOnly = true)
    public List<Agreement> of(DecisionId decision) {
        return jdbc.sql("""
            select n, upper(party collate "C") as party, option, criterion, mark, reason, entered_by, entered_at
            from decisions.agreement where decision_id = :id order by n\
            """).param("id", decision.id()).query(Agreement.class).list();
    }

    private record About(PartyCode party, int option, int criterion) {}

    /** @return those that count */
    @Transactional(readOnly = true)
    public List<Agreement> standing(DecisionId decision) {
        var last = new LinkedHashMap<About, Agreement>();
        of(decision).forEach(one -> last.put(new About(one.party(), one.option(), one.criterion()), one));
        return new ArrayList<>(last.values());
    }

    /** Keeps one more, of a decision that the caller holds. */
    @Transactional
    public void keep(
            DecisionId decision,
            PartyCode party,
            int option,
            int criterion,
            String mark,
            String reason,
            OffsetDateTime now) {
        jdbc.sql("""
            insert into decisions.agreement (decision_id, n, party, option, criterion, mark, reason, entered_by, entered_at)
            values (:id, (select coalesce(max(n), 0) + 1 from decisions.agreement where decision_id = :id), :party, :option, :criterion, :mark,
                    :reason, platform.current_account(), :now)\
            """)
                .param("id", decision.id())
                .param("party", party.stored())
                .param("option", option)
                .param("criterion", criterion)
                .param("mark", mark)
                .param("reason", reason)
                .param("now", now)
                .update();
    }
}
