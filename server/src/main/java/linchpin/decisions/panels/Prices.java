package linchpin.decisions.panels;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import linchpin.decisions.DecisionId;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Prices that were entered, and confirmed by somebody else. Each stays; of those that were confirmed the last counts. */
@Component
public class Prices {

    private static final TypeReference<Map<Integer, String>> AMOUNTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Prices(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Row(
            int n,
            int criterion,
            String amounts,
            UUID enteredBy,
            @Nullable UUID confirmedBy) {}

    /** @return all of them, in the order in which they were entered */
    @Transactional(readOnly = true)
    public List<PriceSheet> of(DecisionId decision) {
        return jdbc.sql("""
            select p.n, p.criterion, p.amounts, p.entered_by, c.confirmed_by
            from decisions.prices p
            left join decisions.prices_confirmed c on c.org_id = p.org_id and c.decision_id = p.decision_id and c.n = p.n
            where p.decision_id = :id order by p.n\
            """).param("id", decision.id()).query(Row.class).list().stream()
                .map(row -> new PriceSheet(
                        row.n(),
                        row.criterion(),
                        json.readValue(row.amounts(), AMOUNTS),
                        new AccountId(row.enteredBy()),
                        row.confirmedBy() == null ? null : new AccountId(row.confirmedBy())))
                .toList();
    }

    /** @return what was entered last for a criterion */
    @Transactional(readOnly = true)
    public Optional<PriceSheet> last(DecisionId decision, int criterion) {
        return of(decision).stream()
                .filter(sheet -> sheet.criterion() == criterion)
                .reduce((_, later) -> later);
    }

    /** @return what counts for a criterion; empty where nothing was confirmed */
    @Transactional(readOnly = true)
    public Optional<PriceSheet> confirmed(DecisionId decision, int criterion) {
        return of(decision).stream()
                .filter(sheet -> sheet.criterion() == criterion && sheet.confirmedBy() != null)
                .reduce((_, later) -> later);
    }

    /** Keeps the prices of all options, in a decision that the caller holds. */
    @Transactional
    public void keep(DecisionId decision, int criterion, Map<Integer, String> amounts, OffsetDateTime now) {
        jdbc.sql("""
            insert into decisions.prices (decision_id, n, criterion, amounts, entered_by, entered_at)
            values (:id, (select coalesce(max(n), 0) + 1 from decisions.prices where decision_id = :id), :criterion, cast(:amounts as jsonb),
                    platform.current_account(), :now)\
            """)
                .param("id", decision.id())
                .param("criterion", criterion)
                .param("amounts", json.writeValueAsString(amounts))
                .param("now", now)
                .update();
    }

    /** Somebody else looked at them, and they are right. The caller holds the decision, and has looked who entered them. */
    @Transactional
    public void confirm(DecisionId decision, PriceSheet sheet, OffsetDateTime now) {
        jdbc.sql("""
            insert into decisions.prices_confirmed (decision_id, n, confirmed_by, confirmed_at)
            values (:id, :n, platform.current_account(), :now) on conflict do nothing\
            """)
                .param("id", decision.id())
                .param("n", sheet.n())
                .param("now", now)
                .update();
    }
}
