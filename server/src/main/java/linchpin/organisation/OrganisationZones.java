package linchpin.organisation;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import linchpin.platform.TimeZones;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where each organisation is; asked anew each minute, for another node may have been told that it is elsewhere. */
@Component
class OrganisationZones implements TimeZones {

    private static final long KNOWN = Duration.ofMinutes(1).toNanos();

    /** No organisation has it. Whoever looks among its rows for a receipt that there is not asks nothing more than for one that there is. */
    private static final UUID NOBODYS = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    OrganisationZones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Known(ZoneId zone, long since) {

        boolean stillHolds() {
            return System.nanoTime() - since < KNOWN;
        }
    }

    @Override
    public ZoneId of(@Nullable UUID organisation) {
        if (organisation == null || organisation.equals(NOBODYS)) {
            return USUAL;
        }
        var zone = known.get(organisation);
        return zone != null && zone.stillHolds() ? zone.zone() : found(organisation);
    }

    /** Whoever asks next is told what is kept now. */
    void forget(UUID organisation) {
        known.remove(organisation);
    }

    /** One that is just being founded is not there yet, and is looked for again. */
    private ZoneId found(UUID organisation) {
        var zone = jdbc.sql("select time_zone from organisation.organisation where id = :id")
                .param("id", organisation)
                .query(String.class)
                .optional()
                .map(ZoneId::of);
        zone.ifPresent(is -> known.put(organisation, new Known(is, System.nanoTime())));
        return zone.orElse(USUAL);
    }
}
