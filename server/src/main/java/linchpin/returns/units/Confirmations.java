package linchpin.returns.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.people.Accounts;
import linchpin.platform.Tenancy;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the organisation in scope confirmed of what nobody had read in its source: who told it so, who wrote it down, and when. */
@Component
public class Confirmations {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    Confirmations(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @return what a return of this setting consists of, and when it is due */
    public static String setting(String code) {
        return "setting:" + code;
    }

    private record Row(String what, String toldBy, @Nullable UUID by, LocalDate day) {}

    /**
     * @param by who confirmed it here, by name
     * @param toldBy who said that it is so, in their words
     */
    public record Confirmed(String what, String toldBy, String by, LocalDate day) {

        /** @return as in "Confirmed by Ada Ferry on 3 May 2026. Told by: our ICB" */
        public String words() {
            return "Confirmed by " + by + " on " + Days.full(day) + ". Told by: " + toldBy;
        }
    }

    /** @return all of them, by what they are of */
    @Transactional(readOnly = true)
    public Map<String, Confirmed> all() {
        var rows = rows();
        var names = accounts.of(rows.stream()
                .flatMap(row -> Optional.ofNullable(row.by()).stream())
                .collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new Confirmed(row.what(), row.toldBy(), name(row.by(), names), row.day()))
                .collect(Collectors.toMap(Confirmed::what, Function.identity()));
    }

    private static String name(@Nullable UUID account, Map<UUID, String> names) {
        return account == null ? "somebody" : names.getOrDefault(account, "somebody");
    }

    private List<Row> rows() {
        return jdbc.sql("select what, told_by, by, day from returns.confirmed")
                .query(Row.class)
                .list();
    }

    @Transactional
    public void confirm(String what, String toldBy) {
        jdbc.sql("""
                        insert into returns.confirmed (what, told_by, by, day) values (:what, :told, :by, :today)
                        on conflict (org_id, what) do nothing""")
                .param("what", what)
                .param("told", toldBy)
                .param("by", Tenancy.current().account())
                .param("today", LocalDate.now(clock))
                .update();
    }

    /** It is to be checked again. */
    @Transactional
    public void takeBack(String what) {
        jdbc.sql("delete from returns.confirmed where what = :what")
                .param("what", what)
                .update();
    }
}
