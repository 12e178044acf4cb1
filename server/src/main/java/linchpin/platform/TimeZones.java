package linchpin.platform;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells where organisations are, so that their days begin and end when theirs do. */
public interface TimeZones {

    /** Where nobody says otherwise. */
    ZoneId USUAL = ZoneId.of("Europe/London");

    /** @param organisation null for none */
    ZoneId of(@Nullable UUID organisation);
}
