package linchpin.feedback.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import linchpin.support.LinchpinTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing that a giver writes may hold the hour it was written at. */
@LinchpinTest
class GiversTimeTests {

    /** Where a giver's own doings leave a row. */
    private static final List<String> WRITTEN_BY_GIVERS = List.of(
            "feedback.feedback",
            "feedback.comment",
            "history.act",
            "feedback.receipt",
            "feedback.contact",
            "feedback.objection",
            "answers.judgement",
            "meaning.reading");

    @Autowired
    DataSource database;

    @Test
    void noColumnThatAGiverFillsIsMadeFromTheClock() {
        var clocks = JdbcClient.create(database)
                .sql("""
                        select d.adrelid::regclass || '.' || a.attname || ' = ' || pg_get_expr(d.adbin, d.adrelid)
                        from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
                        where d.adrelid::regclass::text in (:tables)
                          and pg_get_expr(d.adbin, d.adrelid) ~ 'uuidv7|uuidv1|now\\(|clock_timestamp|CURRENT_TIMESTAMP'""")
                .param("tables", WRITTEN_BY_GIVERS)
                .query(String.class)
                .list();
        assertThat(clocks).isEmpty();
    }

    @Test
    void everyTableNamedHereIsThere() {
        var there = JdbcClient.create(database)
                .sql("select count(*) from unnest(cast(:tables as text[])) t where to_regclass(t) is not null")
                .param("tables", WRITTEN_BY_GIVERS.toArray(String[]::new))
                .query(Integer.class)
                .single();
        assertThat(there).isEqualTo(WRITTEN_BY_GIVERS.size());
    }
}
