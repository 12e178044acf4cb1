package linchpin.returns.units;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
                        select code, label, level, working_day, sent_through, eligible, note, checked
                        from returns.setting where %s order by ordinal""".formatted(IN_FORCE))
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
        return jdbc.sql("select code, label, checked, channel from returns.mode where setting = :setting and "
                        + IN_FORCE + " order by ordinal")
                .param("setting", setting.code())
                .param("day", month.atEndOfMonth())
                .query(CareSetting.Mode.class)
                .list();
    }

    /** @return the day by which the month's return is due; empty where nobody knows it */
    @Transactional(readOnly = true)
    public Optional<LocalDate> due(CareSetting setting, YearMonth month) {
        return Optional.ofNullable(setting.workingDay())
                .map(nth -> workingDays(month).after(month.atEndOfMonth(), nth));
    }

    private WorkingDays workingDays(YearMonth month) {
        return new WorkingDays(
                new HashSet<>(jdbc.sql("select day from returns.bank_holiday where day between :from and :to")
                        .param("from", month.atEndOfMonth())
                        .param("to", month.plusMonths(3).atEndOfMonth())
                        .query(LocalDate.class)
                        .list()));
    }
}
