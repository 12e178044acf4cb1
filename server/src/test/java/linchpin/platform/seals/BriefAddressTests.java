package linchpin.platform.seals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import linchpin.platform.Secrets;
import org.junit.jupiter.api.Test;

class BriefAddressTests {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    private static BriefAddress after(Duration passed, int key) {
        var bytes = new byte[32];
        bytes[0] = (byte) key;
        var secrets = Secrets.at(Path.of("nowhere"), Base64.getEncoder().encodeToString(bytes));
        return new BriefAddress(secrets, Clock.fixed(NOW.plus(passed), ZoneOffset.UTC));
    }

    @Test
    void leadsBackForAQuarterOfAnHourAndNoLonger() {
        var address = after(Duration.ZERO, 1).of("123 456 – ünd");
        assertThat(address).matches("[A-Za-z0-9_-]+").doesNotContain("123");
        assertThat(after(Duration.ofMinutes(14), 1).read(address)).contains("123 456 – ünd");
        assertThat(after(Duration.ofMinutes(16), 1).read(address)).isEmpty();
    }

    @Test
    void opensNothingThatItDidNotMake() {
        var address = after(Duration.ZERO, 1).of("123");
        var changed = (address.charAt(0) == 'A' ? 'B' : 'A') + address.substring(1);
        assertThat(after(Duration.ZERO, 2).read(address)).isEmpty();
        assertThat(after(Duration.ZERO, 1).read(changed)).isEmpty();
        assertThat(after(Duration.ZERO, 1).read("")).isEmpty();
        assertThat(after(Duration.ZERO, 1).read("not base 64!")).isEmpty();
        assertThat(after(Duration.ZERO, 1).of("123")).isNotEqualTo(address);
    }
}
