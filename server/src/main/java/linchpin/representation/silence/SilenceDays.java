package linchpin.representation.silence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** After how many days without a word a place counts as silent, as the organisation says. */
@Component
class SilenceDays {

    static final int USUAL = 30;

    private final JdbcClient jdbc;

    SilenceDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    int days() {
        return jdbc.sql("select days from representation.silence")
                .query(Integer.class)
                .optional()
                .orElse(USUAL);
    }

    @Transactional
    void set(int days) {
        jdbc.sql("""
                        insert into representation.silence (days) values (:days)
                        on conflict (org_id) do update set days = excluded.days""").param("days", days).update();
    }
}
