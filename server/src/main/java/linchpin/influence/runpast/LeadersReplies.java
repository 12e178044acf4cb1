package linchpin.influence.runpast;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linchpin.influence.RunPastId;
import linchpin.people.AccountId;
import linchpin.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What leaders wrote in reply, in versions that all stay, and which of them is everybody's. */
@Component
class LeadersReplies {

    private final JdbcClient jdbc;
    private final Clock clock;

    LeadersReplies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A version of what one leader wrote. */
    record Reply(AccountId by, int version, String words, LocalDate writtenOn) {}

    /** @return every version, the latest written first */
    @Transactional(readOnly = true)
    public List<Reply> of(RunPastId question) {
        return jdbc.sql("""
            select by, version, words, written_on from influence.reply where question_id = :id order by written_on desc, version desc, by\
            """).param("id", question.id()).query(Reply.class).list();
    }

    /** @return the number of the latest version of what this person wrote; 0 where they wrote nothing */
    @Transactional(readOnly = true)
    public int latest(RunPastId question, AccountId by) {
        return jdbc.sql("select coalesce(max(version), 0) from influence.reply where question_id = :id and by = :by")
                .param("id", question.id())
                .param("by", by.id())
                .query(Integer.class)
                .single();
    }

    /** Keeps what whoever asks wrote, as their next version. */
    @Transactional
    public void keep(RunPastId question, int version, String words) {
        jdbc.sql("""
            insert into influence.reply (question_id, by, version, words, written_on) values (:id, :by, :version, :words, :today)\
            """)
                .param("id", question.id())
                .param("by", Tenancy.current().account())
                .param("version", version)
                .param("words", words)
                .param("today", LocalDate.now(clock))
                .update();
    }

    /** The version that is everybody's. */
    record Ours(AccountId by, int version, String words, AccountId saidBy, LocalDate saidOn) {}

    @Transactional(readOnly = true)
    public Optional<Ours> ours(RunPastId question) {
        return jdbc.sql("""
            select o.by, o.version, r.words, o.said_by, o.said_on from influence.our_reply o
            join influence.reply r on r.org_id = o.org_id and r.question_id = o.question_id and r.by = o.by and r.version = o.version
            where o.question_id = :id\
            """).param("id", question.id()).query(Ours.class).optional();
    }

    @Transactional
    public void sayOurs(RunPastId question, AccountId by, int version) {
        jdbc.sql("""
            insert into influence.our_reply (question_id, by, version, said_by, said_on) values (:id, :writer, :version, :by, :today)\
            """)
                .param("id", question.id())
                .param("writer", by.id())
                .param("version", version)
                .param("by", Tenancy.current().account())
                .param("today", LocalDate.now(clock))
                .update();
    }
}
