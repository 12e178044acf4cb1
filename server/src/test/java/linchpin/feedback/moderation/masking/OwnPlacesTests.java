package linchpin.feedback.moderation.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import linchpin.analysis.text.redaction.Redactor;
import linchpin.platform.Tenancy;
import org.junit.jupiter.api.Test;

/** A page of comments asks once for the places of an organisation. */
class OwnPlacesTests {

    private static final Redactor SHIPPED = Redactor.shipped();

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-30T10:00:00Z"));
    private final AtomicInteger asked = new AtomicInteger();
    private final InstantSource source = now::get;
    private final OwnPlaces own = new OwnPlaces(
            () -> SHIPPED, () -> List.of("Hospital " + asked.incrementAndGet()), source.withZone(ZoneOffset.UTC));

    private Redactor of(UUID organisation) {
        return Tenancy.in(organisation, own::redactor);
    }

    @Test
    void asksForPlacesOnceAMinuteAndForEachOrganisation() {
        var one = new UUID(1, 1);
        var first = of(one);
        assertThat(of(one)).isSameAs(first);
        assertThat(asked).hasValue(1);
        assertThat(of(new UUID(1, 2))).isNotSameAs(first);
        assertThat(asked).hasValue(2);
        now.updateAndGet(before -> before.plus(Duration.ofMinutes(2)));
        assertThat(of(one)).isNotSameAs(first);
        assertThat(asked).hasValue(3);
        assertThat(own.shipped()).isSameAs(SHIPPED);
    }
}
