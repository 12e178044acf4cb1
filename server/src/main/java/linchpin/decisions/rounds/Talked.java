package linchpin.decisions.rounds;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import linchpin.decisions.DecisionId;
import linchpin.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What voters say to each other before they vote again. The database itself gives it to voters alone. */
@Component
class Talked {

    private final JdbcClient jdbc;
    private final Clock clock;

    Talked(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Word(String words, AccountId saidBy, OffsetDateTime saidAt) {}

    /** @return the first first; nothing for whoever has no vote */
    @Transactional(readOnly = true)
    public List<Word> of(DecisionId decision) {
        return jdbc.sql("select words, said_by, said_at from decisions.word where decision_id = :id order by n")
                .param("id", decision.id())
                .query(Word.class)
                .list();
    }

    /** To be called while the decision is held, so that two who speak at once come one after the other. */
    @Transactional
    public void say(DecisionId decision, String words) {
        jdbc.sql("""
            insert into decisions.word (decision_id, n, words, said_by, said_at)
            select :id, coalesce(max(n), 0) + 1, :words, platform.current_account(), :now
            from decisions.word where decision_id = :id\
            """)
                .param("id", decision.id())
                .param("words", words)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
