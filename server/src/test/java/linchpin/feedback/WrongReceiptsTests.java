package linchpin.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import linchpin.ui.requests.Source;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class WrongReceiptsTests {

    private final Hand clock = new Hand();
    private final WrongReceipts wrong = new WrongReceipts(clock);

    @Test
    void allowsSlipsAndRefusesGuessesUntilTheTimeIsOver() {
        spend("203.0.113.1");
        assertThatThrownBy(() -> wrong.count("203.0.113.1"))
                .isInstanceOfSatisfying(TooManyWrongReceipts.class, refusal -> {
                    assertThat(refusal.getHeaders().getFirst("Retry-After")).isEqualTo("601");
                    assertThat(refusal.getBody().getDetail()).contains("after 10:11");
                });
        assertThatCode(() -> wrong.count("203.0.113.2")).doesNotThrowAnyException();
        clock.now = clock.now.plus(WrongReceipts.WITHIN);
        assertThatCode(() -> wrong.count("203.0.113.1")).doesNotThrowAnyException();
    }

    @Test
    void forgetsAfterSomeMinutesAndNeverRemembersMoreThanItMay() {
        for (var i = 0; i < 10_500; i++) {
            wrong.count("source " + i);
        }
        assertThat(wrong.remembered()).isEqualTo(10_000);
        clock.now = clock.now.plus(Duration.ofMinutes(11));
        wrong.count("somebody");
        assertThat(wrong.remembered()).isEqualTo(1);
    }

    @Test
    void believesAProxyOnThisMachineAndNobodyElse() {
        assertThat(source("127.0.0.1", "10.1.1.1, 203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(source("198.51.100.7", "203.0.113.9")).isEqualTo("198.51.100.7");
        assertThat(source("127.0.0.1", null)).isEqualTo("127.0.0.1");
        assertThat(source("2001:db8:1:2:3:4:5:6", null)).isEqualTo(source("2001:db8:1:2:ffff::1", null));
    }

    private static String source(String direct, String forwarded) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(direct);
        if (forwarded != null) {
            request.addHeader("X-Forwarded-For", forwarded);
        }
        return Source.of(request);
    }

    private void spend(String source) {
        for (var i = 0; i < WrongReceipts.MOST; i++) {
            wrong.count(source);
        }
    }

    /** A clock that stands until it is moved. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-11-23T10:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
