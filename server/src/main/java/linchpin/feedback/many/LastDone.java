package linchpin.feedback.many;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The last thing that each person did with many pieces of feedback at once. */
@Component
public class LastDone {

    private final JdbcClient jdbc;

    LastDone(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param words what came of it
     * @param feedback all that it changed
     * @param standing whether it can be taken back, and was not
     */
    public record Last(UUID id, String act, String detail, String words, Set<FeedbackId> feedback, boolean standing) {}

    /** @return what it is called from now on */
    @Transactional
    public UUID keep(AccountId by, String act, ActOnMany.Done done, String words) {
        var id = UUID.randomUUID();
        var undoable = done.detail() != null && !done.changed().isEmpty();
        jdbc.sql("""
                        insert into feedback.done_to_many (account_id, id, act, detail, words, feedback, standing)
                        values (:by, :id, :act, :detail, :words, :feedback, :standing)
                        on conflict (org_id, account_id) do update set id = excluded.id, act = excluded.act, detail = excluded.detail,
                            words = excluded.words, feedback = excluded.feedback, standing = excluded.standing""")
                .param("by", by.id())
                .param("id", id)
                .param("act", act)
                .param("detail", Objects.requireNonNullElse(done.detail(), ""))
                .param("words", words)
                .param(
                        "feedback",
                        undoable ? done.changed().stream().map(FeedbackId::id).toArray(UUID[]::new) : new UUID[0])
                .param("standing", undoable)
                .update();
        return id;
    }

    /** @return empty where they did something else since, or it was another person */
    @Transactional(readOnly = true)
    public Optional<Last> of(AccountId by, UUID id) {
        return jdbc.sql("select * from feedback.done_to_many where account_id = :by and id = :id")
                .param("by", by.id())
                .param("id", id)
                .query(LastDone::last)
                .optional();
    }

    private static Last last(ResultSet row, int number) throws SQLException {
        return new Last(
                row.getObject("id", UUID.class),
                row.getString("act"),
                row.getString("detail"),
                row.getString("words"),
                Arrays.stream((UUID[]) row.getArray("feedback").getArray())
                        .map(FeedbackId::new)
                        .collect(Collectors.toSet()),
                row.getBoolean("standing"));
    }

    /** @return whether it stood until now, so that it is to be taken back by whoever asks */
    @Transactional
    public boolean takeBack(AccountId by, UUID id) {
        return jdbc.sql("""
                        update feedback.done_to_many set standing = false where account_id = :by and id = :id and standing""").param("by", by.id()).param("id", id).update() > 0;
    }

    /** Says instead what came of taking it back. */
    @Transactional
    public void says(AccountId by, UUID id, String words) {
        jdbc.sql("update feedback.done_to_many set words = :words where account_id = :by and id = :id")
                .param("words", words)
                .param("by", by.id())
                .param("id", id)
                .update();
    }
}
