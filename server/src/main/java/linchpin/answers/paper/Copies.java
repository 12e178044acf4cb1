package linchpin.answers.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was printed, and what became of it. Whoever asks is within a transaction. */
@Component
class Copies {

    private static final String COPY = """
            select p.id, p.answer_id, a.matter_id, p.version, upper(p.shape collate "C") as shape, p.large, upper(p.standing collate "C") as standing, p.content,
                   p.hangs, p.printed_by, p.printed_on, p.ended, p.ended_on
            from answers.printed p join answers.answer a on a.org_id = p.org_id and a.id = p.answer_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Copies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return those that hang, as far as anybody knows, the latest first */
    List<Copy> hanging() {
        return jdbc.sql(COPY + " where p.ended is null order by p.printed_on desc, p.id desc")
                .query(Copy.class)
                .list();
    }

    /** @return so many of those that came down last */
    List<Copy> down(int most) {
        return jdbc.sql(COPY + " where p.ended is not null order by p.ended_on desc, p.id desc limit :most")
                .param("most", most)
                .query(Copy.class)
                .list();
    }

    Optional<Copy> with(UUID id) {
        return jdbc.sql(COPY + " where p.id = :id")
                .param("id", id)
                .query(Copy.class)
                .optional();
    }

    /** @return those of these that hang, kept from changing until the transaction ends */
    List<Copy> held(Collection<UUID> ids) {
        return jdbc.sql(COPY + " where p.id = any (:ids) and p.ended is null order by p.id for update of p")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Copy.class)
                .list();
    }

    /** @return where this person last said that copies would hang; empty where they never did */
    String hungLast(AccountId by) {
        return jdbc.sql(
                        "select hangs from answers.printed where printed_by = :by and hangs is not null order by id desc limit 1")
                .param("by", by.id())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** @param hangs empty where nobody said */
    UUID keep(Paper paper, Shape shape, boolean large, String hangs, AccountId by) {
        var answer = paper.answer().said();
        return jdbc.sql("""
                        insert into answers.printed (answer_id, version, shape, large, standing, content, hangs, printed_by, printed_on)
                        values (:answer, :version, :shape, :large, :standing, :content, nullif(:hangs, ''), :by, :on) returning id""")
                .param("answer", answer.answer().id().id())
                .param("version", answer.answer().version())
                .param("shape", shape.stored())
                .param("large", large)
                .param("standing", StandsAs.of(answer.answer(), answer.matter()).stored())
                .param("content", paper.content())
                .param("hangs", hangs)
                .param("by", by.id())
                .param("on", LocalDate.now(clock))
                .query(UUID.class)
                .single();
    }

    void end(Collection<UUID> ids, Ended how, AccountId by) {
        jdbc.sql("update answers.printed set ended = :how, ended_by = :by, ended_on = :on where id = any (:ids)")
                .param("how", how.stored())
                .param("by", by.id())
                .param("on", LocalDate.now(clock))
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }
}
