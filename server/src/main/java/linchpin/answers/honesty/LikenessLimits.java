package linchpin.answers.honesty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import linchpin.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From how much on an answer is too like an earlier one: the organisation's own setting, each with its day. */
@Component
class LikenessLimits {

    /** Of a hundred words. Two answers about one thing share some; half of all words in the same order is one answer told twice. */
    static final int USUAL = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    LikenessLimits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A setting that was made. */
    record Setting(int share, LocalDate setOn) {}

    /** @return what holds today */
    @Transactional(readOnly = true)
    public int now() {
        var all = all();
        return all.isEmpty() ? USUAL : all.getFirst().share();
    }

    /** @return all that was ever set, the last first */
    @Transactional(readOnly = true)
    public List<Setting> all() {
        return read();
    }

    private List<Setting> read() {
        return jdbc.sql("select share, set_on from answers.likeness_limit order by n desc")
                .query(Setting.class)
                .list();
    }

    /** @return whether it is another than before */
    @Transactional
    public boolean set(int share) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('answers.likeness_limit' || platform.current_org()::text))")
                .query((_, _) -> 1)
                .list();
        var known = read();
        if ((known.isEmpty() ? USUAL : known.getFirst().share()) == share) {
            return false;
        }
        jdbc.sql("""
            insert into answers.likeness_limit (n, share, set_by, set_on) values (:n, :share, :me, :today)\
            """)
                .param("me", Tenancy.current().account())
                .param("n", known.size() + 1)
                .param("share", share)
                .param("today", LocalDate.now(clock))
                .update();
        return true;
    }
}
