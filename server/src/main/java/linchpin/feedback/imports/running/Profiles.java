package linchpin.feedback.imports.running;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import linchpin.feedback.imports.mapping.Mapping;
import linchpin.tables.Layout;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Mappings remembered under a name, for the next file of the same supplier. */
@Component
public class Profiles {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Profiles(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A remembered mapping.
     *
     * @param told what was said of how such files are written
     */
    public record Profile(String name, List<String> header, Mapping mapping, Layout.Said told) {}

    /** Remembers a mapping; an earlier one of the name is replaced. */
    @Transactional
    public void remember(String name, List<String> header, Mapping mapping, Layout.Said told) {
        jdbc.sql("""
                        insert into feedback.import_profile (name, header, mapping, told, used_at)
                        values (:name, :header, cast(:mapping as jsonb), cast(:told as jsonb), :now)
                        on conflict (org_id, name) do update set
                            header = excluded.header, mapping = excluded.mapping, told = excluded.told, used_at = excluded.used_at""")
                .param("now", OffsetDateTime.now(clock))
                .param("name", name)
                .param("header", header.toArray(String[]::new))
                .param("mapping", json.writeValueAsString(mapping))
                .param("told", json.writeValueAsString(told))
                .update();
    }

    /** @return the one of this name, fitted to the header; empty when there is none, or a column that it needs is missing */
    @Transactional(readOnly = true)
    public Optional<Profile> named(String name, List<String> header) {
        return all().stream()
                .filter(profile -> profile.name().equals(name))
                .findFirst()
                .flatMap(profile -> fitted(profile, header));
    }

    /** @return the one last used for a file with the same columns, in whichever order they stand now */
    @Transactional(readOnly = true)
    public Optional<Profile> fitting(List<String> header) {
        return all().stream()
                .filter(profile -> profile.header().stream()
                        .sorted()
                        .toList()
                        .equals(header.stream().sorted().toList()))
                .findFirst()
                .flatMap(profile -> fitted(profile, header));
    }

    /** @return what was said of how files are written, by whatever was remembered, or under this name only; the last used first */
    @Transactional(readOnly = true)
    public List<Layout.Said> told(@Nullable String name) {
        return all().stream()
                .filter(profile -> name == null || profile.name().equals(name))
                .map(Profile::told)
                .filter(said -> !said.equals(Layout.Said.NOTHING))
                .toList();
    }

    private List<Profile> all() {
        return jdbc.sql("select name, header, mapping, told from feedback.import_profile order by used_at desc")
                .query((row, _) -> new Profile(
                        row.getString("name"),
                        List.of((String[]) row.getArray("header").getArray()),
                        json.readValue(row.getString("mapping"), Mapping.class),
                        parsed(row.getString("told"))))
                .list();
    }

    /** One remembered by an earlier version has nothing said. */
    private Layout.Said parsed(@Nullable String said) {
        return said == null ? Layout.Said.NOTHING : json.readValue(said, Layout.Said.class);
    }

    private static Optional<Profile> fitted(Profile profile, List<String> header) {
        if (profile.header().equals(header)) {
            return Optional.of(profile);
        }
        Map<Integer, Integer> places = new HashMap<>();
        for (var i = 0; i < profile.header().size(); i++) {
            places.put(i, likewise(profile.header(), i, header));
        }
        var moved = profile.mapping().moved(column -> places.getOrDefault(column, -1));
        var complete = profile.mapping().numbers().stream().allMatch(column -> places.getOrDefault(column, -1) >= 0);
        return complete ? Optional.of(new Profile(profile.name(), header, moved, profile.told())) : Optional.empty();
    }

    /** @return where the column stands now; of several with one name the first stays the first; -1 for nowhere */
    private static int likewise(List<String> before, int column, List<String> now) {
        var name = before.get(column);
        var nth = before.subList(0, column).stream().filter(name::equals).count();
        return IntStream.range(0, now.size())
                .filter(index -> now.get(index).equals(name))
                .skip(nth)
                .findFirst()
                .orElse(-1);
    }
}
