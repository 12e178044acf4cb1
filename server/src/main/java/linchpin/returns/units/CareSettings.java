package linchpin.returns.units;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.organisation.days.BankHolidays;
import linchpin.organisation.days.WorkingDays;
import linchpin.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The settings, their modes and their days, as they are in a certain month. */
@Component
public class CareSettings implements BankHolidays {

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
                .map(nth -> workingDays(month).after(month.atEndOfMonth(), nth));
    }

    /** @return the bank holidays of this year and the next, as far as they are known */
    @Transactional(readOnly = true)
    public List<LocalDate> holidays() {
        var year = LocalDate.now(clock).getYear();
        return jdbc.sql("select day from returns.bank_holiday where day between :from and :to order by day")
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year + 1, 12, 31))
                .query(LocalDate.class)
                .list();
    }

    /** @return of this and the next, those whose bank holidays nobody has compared with their source */
    @Transactional(readOnly = true)
    public List<Integer> uncheckedYears() {
        var year = LocalDate.now(clock).getYear();
        return jdbc.sql("""
                        select distinct cast(extract(year from h.day) as integer) as year from returns.bank_holiday h
                        where not h.checked and extract(year from h.day) in (:this, :next)
                          and not exists (select 1 from returns.confirmed c where c.what = 'holidays:' || extract(year from h.day))
                        order by year""")
                .param("this", year)
                .param("next", year + 1)
                .query(Integer.class)
                .list();
    }

    private record Kept(LocalDate day, boolean checked) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<Known> between(LocalDate from, LocalDate until) {
        var kept = jdbc.sql("""
                        select h.day, h.checked
                            or exists (select 1 from returns.confirmed c where c.what = 'holidays:' || extract(year from h.day)) as checked
                        from returns.bank_holiday h where extract(year from h.day) between :first and :last""")
                .param("first", from.getYear())
                .param("last", until.getYear())
                .query(Kept.class)
                .list();
        var years = kept.stream().map(one -> one.day().getYear()).distinct().count();
        if (years <= until.getYear() - from.getYear()) {
            return Optional.empty();
        }
        Set<LocalDate> days = kept.stream().map(Kept::day).collect(Collectors.toSet());
        return Optional.of(new Known(days, kept.stream().allMatch(Kept::checked)));
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
