package linchpin.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import linchpin.platform.Moments;
import linchpin.platform.Tenancy;
import linchpin.platform.TimeZones;

/** The one clock. Moments are everybody's; a day is a day where the organisation in scope is, whatever the machine thinks. */
final class OrganisationClock extends Clock {

    private final Moments moments;
    private final TimeZones zones;

    OrganisationClock(Moments moments, TimeZones zones) {
        this.moments = moments;
        this.zones = zones;
    }

    @Override
    public Instant instant() {
        return moments.now();
    }

    @Override
    public ZoneId getZone() {
        return zones.of(Tenancy.current().organisation());
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new OrganisationClock(moments, _ -> zone);
    }
}
