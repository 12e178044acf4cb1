package linchpin.returns;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The returns that somebody began, and the copies of those that were submitted. */
@Component
public class Returns {

    private final JdbcClient jdbc;

    Returns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far a return has come. */
    enum State {
        NOT_STARTED,
        MAKING,
        CHECKED,
        SUBMITTED
    }

    /** Names a return. */
    public record Key(String setting, YearMonth month) {

        String path() {
            return "/returns/" + setting + "/" + month;
        }
    }

    /** @param submittedOn null before it is */
    record Begun(
            Key key,
            State state,
            @Nullable AccountId submittedBy,
            @Nullable LocalDate submittedOn) {

        static Begun not(Key key) {
            return new Begun(key, State.NOT_STARTED, null, null);
        }

        boolean submitted() {
            return state == State.SUBMITTED;
        }
    }

    @Transactional(readOnly = true)
    Map<Key, Begun> all() {
        var all = new HashMap<Key, Begun>();
        jdbc.sql("select setting, month, state, submitted_by, submitted_on from returns.monthly_return")
                .query((row, _) -> begun(row))
                .list()
                .forEach(begun -> all.put(begun.key(), begun));
        return all;
    }

    @Transactional(readOnly = true)
    Begun with(Key key) {
        return all().getOrDefault(key, Begun.not(key));
    }

    private static Begun begun(ResultSet row) throws SQLException {
        var by = row.getObject("submitted_by", UUID.class);
        return new Begun(
                new Key(
                        row.getString("setting"),
                        YearMonth.from(row.getDate("month").toLocalDate())),
                State.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT)),
                by == null ? null : new AccountId(by),
                row.getObject("submitted_on", LocalDate.class));
    }

    /** Notes that somebody is at it; a submitted one stays so. */
    @Transactional
    void state(Key key, State state) {
        about(key, """
                insert into returns.monthly_return (setting, month, state) values (:setting, :month, :state)
                on conflict (org_id, setting, month) do update set state = excluded.state
                where monthly_return.state <> 'submitted'""")
                .param("state", state.name().toLowerCase(java.util.Locale.ROOT))
                .update();
    }

    private record Typed(UUID placeId, int eligible) {}

    @Transactional(readOnly = true)
    Map<UUID, Integer> eligible(Key key) {
        var typed = new HashMap<UUID, Integer>();
        about(key, "select place_id, eligible from returns.return_eligible where setting = :setting and month = :month")
                .query(Typed.class)
                .list()
                .forEach(row -> typed.put(row.placeId(), row.eligible()));
        return typed;
    }

    @Transactional
    void eligible(Key key, Map<UUID, Integer> typed) {
        state(key, State.MAKING);
        about(key, "delete from returns.return_eligible where setting = :setting and month = :month")
                .update();
        typed.forEach((place, number) ->
                about(key, """
                insert into returns.return_eligible (setting, month, place_id, eligible)
                values (:setting, :month, :place, :number)""").param("place", place).param("number", number).update());
    }

    /** Keeps others from changing it until this transaction ends. */
    @Transactional
    Begun locked(Key key) {
        about(key, "select 1 from returns.monthly_return where setting = :setting and month = :month for update")
                .query(Integer.class)
                .optional();
        return with(key);
    }

    private JdbcClient.StatementSpec about(Key key, String sql) {
        return jdbc.sql(sql)
                .param("setting", key.setting())
                .param("month", Date.valueOf(key.month().atDay(1)));
    }
}
