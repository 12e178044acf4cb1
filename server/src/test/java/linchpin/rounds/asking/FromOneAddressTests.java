package linchpin.rounds.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import linchpin.rounds.RoundId;
import org.junit.jupiter.api.Test;

class FromOneAddressTests {

    private static final RoundId ROUND = new RoundId(UUID.randomUUID());

    private final Hand clock = new Hand();
    private final FromOneAddress address = new FromOneAddress(clock);

    @Test
    void oneMachineCannotFillARound() {
        spend();
        assertThat(address.another("203.0.113.1", ROUND)).isFalse();
        assertThat(address.another("203.0.113.2", ROUND)).isTrue();
        assertThat(address.another("203.0.113.1", new RoundId(UUID.randomUUID())))
                .isTrue();
    }

    @Test
    void isForgottenAfterSomeMinutes() {
        spend();
        clock.now = clock.now.plus(FromOneAddress.WITHIN);
        assertThat(address.another("203.0.113.1", ROUND)).isTrue();
    }

    private void spend() {
        for (var i = 0; i < FromOneAddress.MOST; i++) {
            assertThat(address.another("203.0.113.1", ROUND)).isTrue();
        }
    }

    /** A clock that is set by hand. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-05-04T10:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
