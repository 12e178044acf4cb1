package linchpin.decisions.law;

import java.util.Optional;
import linchpin.decisions.DecisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which law each decision cites. Like all rules it is kept once, and can only be read afterwards. */
@Component
public class CitedLaws {

    private final JdbcClient jdbc;

    CitedLaws(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(@Nullable String code, String words) {}

    /** @return empty where nothing was cited */
    @Transactional(readOnly = true)
    public Optional<Cited> of(DecisionId decision) {
        return jdbc.sql("select code, coalesce(words, '') as words from decisions.law where decision_id = :id")
                .param("id", decision.id())
                .query(Row.class)
                .optional()
                .map(row -> new Cited(row.code(), row.words()));
    }

    /** In the transaction that publishes the decision. */
    @Transactional
    public void keep(DecisionId decision, Cited cited) {
        jdbc.sql("insert into decisions.law (decision_id, code, words) values (:id, :code, nullif(:words, ''))")
                .param("id", decision.id())
                .param("code", cited.code())
                .param("words", cited.words())
                .update();
    }
}
