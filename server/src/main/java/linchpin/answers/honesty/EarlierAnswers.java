package linchpin.answers.honesty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.answers.held.Draft;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other people were told: the last published version of each other answer, whether it still stands in public or was taken back. */
@Component
class EarlierAnswers {

    private final JdbcClient jdbc;

    EarlierAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Earlier(UUID id, String we, LocalDate toldOn) {}

    @Transactional(readOnly = true)
    public List<Earlier> toOthers(Draft draft) {
        return jdbc.sql("""
            select distinct on (v.answer_id) v.answer_id as id, v.we, cast(v.approved_at as date) as told_on
            from answers.version v join answers.answer a on a.org_id = v.org_id and a.id = v.answer_id
            where v.approved_at is not null and a.matter_id <> :matter
            order by v.answer_id, v.version desc\
            """)
                .param("matter", draft.matter().id())
                .query(Earlier.class)
                .list();
    }
}
