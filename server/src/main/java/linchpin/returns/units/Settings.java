package linchpin.returns.units;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import linchpin.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The settings, their modes and their days, as they are in a certain month. */
@Component
public class Settings {

    private static final String IN_FORCE = "valid_from <= :day and (valid_to is null or valid_to >= :day)";

    private final JdbcClient jdbc;

    Settings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Setting> in(YearMonth month) {
        return jdbc.sql("""
                        select code, label, level, working_day, sent_through, eligible, note, checked
                        from returns.setting where %s order by ordinal""".formatted(IN_FORCE))
                .param("day", month.atEndOfMonth())
                .query(Setting.class)
                .list();
    }

    /** @throws NotFound when nothing of that code is collected in that month */
    @Transactional(readOnly = true)
    public Setting in(YearMonth month, String code) {
        return in(month).stream()
                .filter(setting -> setting.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<Setting.Mode> modes(Setting setting, YearMonth month) {
        return jdbc.sql("select code, label, checked, channel from returns.mode where setting = :setting and "
                        + IN_FORCE + " order by ordinal")
                .param("setting", setting.code())
                .param("day", month.atEndOfMonth())
                .query(Setting.Mode.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Setting.Due due(Setting setting, YearMonth month) {
        if (setting.workingDay() == null) {
            return new Setting.Due(null);
        }
        var holidays = new HashSet<>(jdbc.sql("select day from returns.bank_holiday where day between :from and :to")
                .param("from", month.atEndOfMonth())
                .param("to", month.plusMonths(3).atEndOfMonth())
                .query(LocalDate.class)
                .list());
        return new Setting.Due(new WorkingDays(holidays).after(month.atEndOfMonth(), setting.workingDay()));
    }
}
