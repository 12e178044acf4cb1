package linchpin.returns;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.people.AccountId;
import linchpin.returns.units.CareSetting;
import linchpin.returns.units.CareSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The returns of each month: how far each has come, and what was typed in for it. */
@Component
class Returns {

    private static final int MONTHS = 6;
    private static final String STATES = "select month, state, submitted_by, submitted_on from returns.monthly_return ";

    private final JdbcClient jdbc;
    private final CareSettings settings;
    private final Clock clock;

    Returns(JdbcClient jdbc, CareSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return whether nobody can answer any more who is counted in it */
    boolean over(ReturnKey key) {
        return key.month().isBefore(YearMonth.now(clock));
    }

    /** @return of the last six months that are over, and of every earlier one that somebody began, the latest first */
    @Transactional(readOnly = true)
    List<MonthlyReturn> of(CareSetting setting) {
        var byMonth = new TreeMap<YearMonth, MonthlyReturn>(Comparator.reverseOrder());
        Stream.iterate(YearMonth.now(clock).minusMonths(1), month -> month.minusMonths(1))
                .limit(MONTHS)
                .forEach(month ->
                        byMonth.put(month, MonthlyReturn.notStarted(new ReturnKey(setting.code(), month), setting)));
        jdbc.sql(STATES + "where setting = :setting")
                .param("setting", setting.code())
                .query((row, _) -> begun(row, setting))
                .list()
                .forEach(begun -> byMonth.put(begun.key().month(), begun));
        return List.copyOf(byMonth.values());
    }

    /** @throws linchpin.platform.NotFound when no such return is collected in that month */
    @Transactional(readOnly = true)
    MonthlyReturn with(ReturnKey key) {
        return read(key, "");
    }

    /**
     * Keeps others from changing it until this transaction ends.
     *
     * @throws linchpin.platform.NotFound when no such return is collected in that month
     */
    @Transactional
    MonthlyReturn locked(ReturnKey key) {
        return read(key, " for update");
    }

    private MonthlyReturn read(ReturnKey key, String how) {
        var setting = settings.in(key.month(), key.setting());
        return about(key, STATES + "where setting = :setting and month = :month" + how)
                .query((row, _) -> begun(row, setting))
                .optional()
                .orElseGet(() -> MonthlyReturn.notStarted(key, setting));
    }

    private static MonthlyReturn begun(ResultSet row, CareSetting setting) throws SQLException {
        var by = row.getObject("submitted_by", UUID.class);
        return new MonthlyReturn(
                new ReturnKey(setting.code(), YearMonth.from(row.getObject("month", LocalDate.class))),
                setting,
                MonthlyReturn.State.stored(row.getString("state")),
                by == null ? null : new AccountId(by),
                row.getObject("submitted_on", LocalDate.class));
    }

    /** Notes that somebody is at it; a submitted one stays so. */
    @Transactional
    void state(ReturnKey key, MonthlyReturn.State state) {
        about(key, """
                insert into returns.monthly_return (setting, month, state) values (:setting, :month, :state)
                on conflict (org_id, setting, month) do update set state = excluded.state
                where monthly_return.state <> 'submitted'""").param("state", state.stored()).update();
    }

    private record EligiblePeople(UUID placeId, int eligible) {}

    /** @return how many people could have answered, by the line's place, as far as somebody typed it in */
    @Transactional(readOnly = true)
    Map<UUID, Integer> eligible(ReturnKey key) {
        var eligible = new HashMap<UUID, Integer>();
        about(key, "select place_id, eligible from returns.return_eligible where setting = :setting and month = :month")
                .query(EligiblePeople.class)
                .list()
                .forEach(row -> eligible.put(row.placeId(), row.eligible()));
        return eligible;
    }

    @Transactional
    void eligible(ReturnKey key, Map<UUID, Integer> eligible) {
        state(key, MonthlyReturn.State.MAKING);
        about(key, "delete from returns.return_eligible where setting = :setting and month = :month")
                .update();
        eligible.forEach((place, number) ->
                about(key, """
                insert into returns.return_eligible (setting, month, place_id, eligible)
                values (:setting, :month, :place, :number)""").param("place", place).param("number", number).update());
    }

    private JdbcClient.StatementSpec about(ReturnKey key, String sql) {
        return jdbc.sql(sql)
                .param("setting", key.setting())
                .param("month", Date.valueOf(key.month().atDay(1)));
    }
}
