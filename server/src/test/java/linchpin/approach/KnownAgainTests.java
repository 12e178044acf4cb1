package linchpin.approach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import linchpin.platform.Secrets;
import linchpin.platform.Tenancy;
import org.junit.jupiter.api.Test;

/** By what an address is known again, and the link by which whoever has it stops. */
class KnownAgainTests {

    private static final UUID HERE = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();
    private static final String NUMBER = "+447700900123";

    private final KnownAgain known = with((byte) 1);

    private static KnownAgain with(byte first) {
        var key = new byte[32];
        key[0] = first;
        return new KnownAgain(Secrets.at(Path.of("."), Base64.getEncoder().encodeToString(key)));
    }

    @Test
    void isAnotherInEachOrganisationAndWithEachKey() {
        var mac = Tenancy.in(HERE, () -> known.mac(NUMBER));
        assertThat(mac).hasSize(10).isEqualTo(Tenancy.in(HERE, () -> known.mac(NUMBER)));
        assertThat(mac).isNotEqualTo(Tenancy.in(ELSEWHERE, () -> known.mac(NUMBER)));
        assertThat(mac).isNotEqualTo(Tenancy.in(HERE, () -> with((byte) 2).mac(NUMBER)));
    }

    @Test
    void standsInALinkThatOnlyWeCanMakeAndThatWorksInOneOrganisation() {
        for (var n = 0; n < 200; n++) {
            var address = "asked" + n + "@example.com";
            var mac = Tenancy.in(HERE, () -> known.mac(address));
            var key = Tenancy.in(HERE, () -> known.key(mac));
            assertThat(key).matches("[0-9a-z]{24}");
            assertThat(Tenancy.in(HERE, () -> known.read(key)).orElseThrow()).isEqualTo(mac);
            assertThat(Tenancy.in(HERE, () -> known.read(key.toUpperCase(Locale.ROOT))))
                    .isPresent();
            assertThat(Tenancy.in(ELSEWHERE, () -> known.read(key))).isEmpty();
            var other = (key.charAt(0) == 'a' ? "b" : "a") + key.substring(1);
            assertThat(Tenancy.in(HERE, () -> known.read(other))).isEmpty();
        }
        assertThat(Tenancy.in(HERE, () -> known.read(""))).isEmpty();
        assertThat(Tenancy.in(HERE, () -> known.read("u".repeat(24)))).isEmpty();
    }

    @Test
    void sealsAnAddressForOneRow() {
        var row = UUID.randomUUID();
        var sealed = known.close(NUMBER, row);
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("7700");
        assertThat(known.open(sealed, row)).contains(NUMBER);
        assertThat(known.open(sealed, UUID.randomUUID())).isEmpty();
    }
}
