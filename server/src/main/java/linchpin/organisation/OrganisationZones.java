package linchpin.organisation;

import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import linchpin.platform.TimeZones;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where each organisation is; found out once, for an organisation does not move. */
@Component
class OrganisationZones implements TimeZones {

    private final JdbcClient jdbc;
    private final Map<UUID, ZoneId> known = new ConcurrentHashMap<>();

    OrganisationZones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ZoneId of(@Nullable UUID organisation) {
        if (organisation == null) {
            return USUAL;
        }
        var zone = known.get(organisation);
        return zone == null ? found(organisation) : zone;
    }

    /** One that is just being founded is not there yet, and is looked for again. */
    private ZoneId found(UUID organisation) {
        var zone = jdbc.sql("select time_zone from organisation.organisation where id = :id")
                .param("id", organisation)
                .query(String.class)
                .optional()
                .map(ZoneId::of);
        zone.ifPresent(is -> known.put(organisation, is));
        return zone.orElse(USUAL);
    }
}
