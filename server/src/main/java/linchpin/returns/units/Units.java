package linchpin.returns.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import linchpin.platform.OneLook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation arranges once: which place is a line of which return, as which mode a channel counts, and who stands above it. */
@Component
public class Units {

    private final JdbcClient jdbc;
    private final Clock clock;

    Units(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The body above the organisation, as the return names it. */
    public record Parent(String parentCode, String parentName) {

        static final Parent UNKNOWN = new Parent("", "");
    }

    @Transactional(readOnly = true)
    public List<ReturnUnit> all() {
        return jdbc.sql("""
                        select setting, place_id, site_code, spec_1 as spec_one, spec_2 as spec_two from returns.return_unit""").query(ReturnUnit.class).list();
    }

    @Transactional(readOnly = true)
    public List<ReturnUnit> of(String setting) {
        return all().stream().filter(unit -> unit.setting().equals(setting)).toList();
    }

    /** @return since when the setting's return is made here; empty where it is not */
    @Transactional(readOnly = true)
    public Optional<LocalDate> since(String setting) {
        Map<String, LocalDate> since = OneLook.once(
                this,
                "since",
                () -> jdbc
                        .sql("select setting, min(since) as since from returns.return_unit group by setting")
                        .query(Since.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Since::setting, Since::since)));
        return Optional.ofNullable(since.get(setting));
    }

    private record Since(String setting, LocalDate since) {}

    /** Arranges all of it, or nothing. */
    @Transactional
    public void arrange(String setting, List<ReturnUnit> units, Map<String, String> modes, Parent parent) {
        arrange(setting, units);
        count(setting, modes);
        parent(parent);
    }

    /** @param units all of its lines; the return is made since the day it was first arranged */
    @Transactional
    void arrange(String setting, List<ReturnUnit> units) {
        var since = since(setting).orElseGet(() -> LocalDate.now(clock));
        jdbc.sql("delete from returns.return_unit where setting = :setting")
                .param("setting", setting)
                .update();
        for (var unit : units) {
            jdbc.sql("""
                            insert into returns.return_unit (setting, place_id, site_code, spec_1, spec_2, since)
                            values (:setting, :place, :site, :one, :two, :since)""")
                    .param("setting", setting)
                    .param("place", unit.placeId())
                    .param("site", unit.siteCode())
                    .param("one", unit.specOne())
                    .param("two", unit.specTwo())
                    .param("since", since)
                    .update();
        }
    }

    private record ChannelMode(String channel, String mode) {}

    /** @return the mode of each channel: what the organisation said, else the usual one, else other */
    @Transactional(readOnly = true)
    public Map<String, String> modes(String setting, Iterable<String> channels, List<CareSetting.Mode> modes) {
        var said = new HashMap<String, String>();
        jdbc.sql("select channel, mode from returns.return_channel where setting = :setting")
                .param("setting", setting)
                .query(ChannelMode.class)
                .list()
                .forEach(row -> said.put(row.channel(), row.mode()));
        var found = new HashMap<String, String>();
        for (var channel : channels) {
            found.put(
                    channel,
                    known(said.get(channel), modes)
                            .or(() -> usual(channel, modes))
                            .orElse("other"));
        }
        return found;
    }

    private static Optional<String> known(@Nullable String mode, List<CareSetting.Mode> modes) {
        return modes.stream()
                .map(CareSetting.Mode::code)
                .filter(code -> code.equals(mode))
                .findFirst();
    }

    private static Optional<String> usual(String channel, List<CareSetting.Mode> modes) {
        return modes.stream()
                .filter(mode -> channel.equals(mode.channel()))
                .map(CareSetting.Mode::code)
                .findFirst();
    }

    @Transactional
    void count(String setting, Map<String, String> modes) {
        jdbc.sql("delete from returns.return_channel where setting = :setting")
                .param("setting", setting)
                .update();
        modes.forEach((channel, mode) -> jdbc.sql("""
                        insert into returns.return_channel (setting, channel, mode) values (:setting, :channel, :mode)""")
                .param("setting", setting)
                .param("channel", channel)
                .param("mode", mode)
                .update());
    }

    @Transactional(readOnly = true)
    public Parent parent() {
        return jdbc.sql("select parent_code, parent_name from returns.return_parent")
                .query(Parent.class)
                .optional()
                .orElse(Parent.UNKNOWN);
    }

    @Transactional
    public void parent(Parent parent) {
        jdbc.sql("""
                        insert into returns.return_parent (parent_code, parent_name) values (:code, :name)
                        on conflict (org_id) do update set parent_code = excluded.parent_code, parent_name = excluded.parent_name""")
                .param("code", parent.parentCode())
                .param("name", parent.parentName())
                .update();
    }
}
