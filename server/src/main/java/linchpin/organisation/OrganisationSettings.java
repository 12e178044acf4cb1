package linchpin.organisation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the organisation in scope arranged for itself. */
@Component
public class OrganisationSettings {

    private static final String COLUMNS =
            Arrays.stream(Setting.values()).map(Setting::column).collect(Collectors.joining(", "));

    private final JdbcClient jdbc;
    private final OrganisationZones zones;
    private final Clock clock;

    OrganisationSettings(JdbcClient jdbc, OrganisationZones zones, Clock clock) {
        this.jdbc = jdbc;
        this.zones = zones;
        this.clock = clock;
    }

    /** @return each as it is now; a logo that there is not is empty */
    @Transactional(readOnly = true)
    public Map<Setting, String> now() {
        var row = jdbc.sql("select " + COLUMNS + " from organisation.organisation where id = :id")
                .param("id", Tenancy.organisation())
                .query()
                .singleRow();
        var now = new EnumMap<Setting, String>(Setting.class);
        for (var setting : Setting.values()) {
            now.put(setting, Objects.toString(row.get(setting.column()), ""));
        }
        return now;
    }

    /** Changes one; what a page says of it is checked before. */
    @Transactional
    public void set(Setting setting, String value) {
        var typed = setting == Setting.LOGO ? "cast(nullif(:value, '') as uuid)" : ":value";
        jdbc.sql("update organisation.organisation set " + setting.column() + " = " + typed + " where id = :id")
                .param("value", value)
                .param("id", Tenancy.organisation())
                .update();
        if (setting == Setting.TIME_ZONE) {
            zones.forget(Tenancy.organisation());
        }
    }

    /** Keeps a picture for good, as those who put it back need it; it is shown once it is {@link #set}. */
    @Transactional
    public UUID keep(byte[] png) {
        return jdbc.sql("insert into organisation.logo (picture, kept_at) values (:picture, :now) returning id")
                .param("picture", png)
                .param("now", OffsetDateTime.now(clock))
                .query(UUID.class)
                .single();
    }

    /** @return the picture with this id, a PNG */
    @Transactional(readOnly = true)
    public Optional<byte[]> logo(UUID id) {
        return jdbc.sql("select picture from organisation.logo where id = :id")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }
}
