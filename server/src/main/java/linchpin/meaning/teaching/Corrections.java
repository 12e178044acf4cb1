package linchpin.meaning.teaching;

import linchpin.meaning.ShippedReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said of feedback and of the machine's suggestions, counted so that anything new is noticed. */
@Component
class Corrections {

    /** The basis where nobody ever said anything. */
    static final String NONE = "0 0 0 0";

    private final JdbcClient jdbc;

    Corrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether nobody else learns from them until the end of the transaction */
    boolean alone() {
        return jdbc.sql(
                        "select pg_try_advisory_xact_lock(hashtextextended('lessons of ' || platform.current_org()::text, 0))")
                .query(Boolean.class)
                .single();
    }

    /** Judgements are only ever added and taken back, so that counting tells of any change; those of unread words teach once read. */
    String basis() {
        return jdbc.sql("""
                        select concat_ws(' ', count(*), count(a.removed_at),
                                         (select coalesce(sum(o.edition), 0) from meaning.own_theme o),
                                         count(distinct a.feedback_id) filter (where a.removed_at is null and exists (
                                             select 1 from meaning.reading r
                                             where r.feedback_id = a.feedback_id and r.vector is not null and r.model = :reader)))
                        from meaning.assignment a""")
                .param("reader", ShippedReader.NAME)
                .query(String.class)
                .single();
    }

    int count() {
        return jdbc.sql("select count(*) from meaning.assignment where removed_at is null and by_account is not null")
                .query(Integer.class)
                .single();
    }
}
