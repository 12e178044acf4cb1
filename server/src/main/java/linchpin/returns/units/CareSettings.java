package linchpin.returns.units;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import linchpin.organisation.days.BankHolidays;
import linchpin.organisation.days.Division;
import linchpin.organisation.days.WorkingDays;
import linchpin.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The settings, their modes and their days, as they are in a certain month. */
@Component
public class CareSettings {

    private static final String IN_FORCE = "valid_from <= :day and (valid_to is null or valid_to >= :day)";

    private final JdbcClient jdbc;
    private final Clock clock;

    CareSettings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws NotFound when nothing of that code is collected now */
    @Transactional(readOnly = true)
    public CareSetting now(String code) {
        return in(YearMonth.now(clock), code);
    }

    /** @return the modes of today */
    @Transactional(readOnly = true)
    public List<CareSetting.Mode> modesNow(CareSetting setting) {
        return modes(setting, YearMonth.now(clock));
    }

    /** @return those of the latest month that is over */
    @Transactional(readOnly = true)
    public List<CareSetting> latest() {
        return in(YearMonth.now(clock).minusMonths(1));
    }

    @Transactional(readOnly = true)
    public List<CareSetting> in(YearMonth month) {
        return jdbc.sql("""
                        select s.code, s.label, s.level, s.working_day, s.sent_through, s.eligible, s.note,
                               s.checked or exists (select 1 from returns.confirmed c where c.what = 'setting:' || s.code) as checked
                        from returns.setting s where %s order by s.ordinal""".formatted(IN_FORCE))
                .param("day", month.atEndOfMonth())
                .query(CareSetting.class)
                .list();
    }

    /** @throws NotFound when nothing of that code is collected in that month */
    @Transactional(readOnly = true)
    public CareSetting in(YearMonth month, String code) {
        return in(month).stream()
                .filter(setting -> setting.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<CareSetting.Mode> modes(CareSetting setting, YearMonth month) {
        return jdbc.sql("""
                        select code, label, channel,
                               checked or exists (select 1 from returns.confirmed c where c.what = 'setting:' || setting) as checked
                        from returns.mode where setting = :setting and %s order by ordinal""".formatted(IN_FORCE))
                .param("setting", setting.code())
                .param("day", month.atEndOfMonth())
                .query(CareSetting.Mode.class)
                .list();
    }

    /** @return the day by which the month's return is due; empty where nobody knows it */
    @Transactional(readOnly = true)
    public Optional<LocalDate> due(CareSetting setting, YearMonth month) {
        return Optional.ofNullable(setting.workingDay())
                .map(nth ->
                        new WorkingDays(BankHolidays.of(Division.ENGLAND_AND_WALES)).after(month.atEndOfMonth(), nth));
    }

    /** @return this year or the next, where its bank holidays are not published yet */
    public Optional<Integer> unknownYear() {
        var year = LocalDate.now(clock).getYear();
        var first = Math.max(year, BankHolidays.last(Division.ENGLAND_AND_WALES) + 1);
        return first <= year + 1 ? Optional.of(first) : Optional.empty();
    }
}
