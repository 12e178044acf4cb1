package linchpin.commands.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SignatureTests {

    private static final KeyPair KEYS = Signature.keys(new byte[32]);

    private static final String FILE = "{\"title\":\"Taps\",\"ballots\":[{\"voter\":\"p1\",\"say\":\"yes\"}]}";

    /** RFC 8032, 7.1, the first test: the key comes from its seed as everywhere. */
    @Test
    void theSeedIsTheKey() {
        var seed = HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        var key = Signature.keys(seed).getPublic().getEncoded();
        assertThat(HexFormat.of().formatHex(Arrays.copyOfRange(key, key.length - 32, key.length)))
                .isEqualTo("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        assertThat(Signature.keys(seed).getPublic()).isNotEqualTo(KEYS.getPublic());
    }

    @Test
    void holdsForTheFileHoweverItIsBroken() {
        var signed = Signature.of(FILE, KEYS);
        assertThat(signed.holds(FILE)).isTrue();
        assertThat(signed.holds(
                        "{\n  \"ballots\": [ { \"say\": \"yes\", \"voter\": \"p1\" } ],\n  \"title\": \"Taps\"\n}\n"))
                .isTrue();
    }

    @Test
    void holdsForNothingElse() {
        var signed = Signature.of(FILE, KEYS);
        assertThat(signed.holds(FILE.replace("yes", "no"))).isFalse();
        assertThat(signed.holds(FILE.replace("}]", "},{\"voter\":\"p1\",\"say\":\"yes\"}]")))
                .isFalse();
        assertThat(signed.holds(FILE + "\n" + FILE.replace("yes", "no")))
                .as("another decision on the next line")
                .isFalse();
        assertThat(signed.holds("nothing")).isFalse();
        var other = Signature.of(FILE, Signature.keys("another seed with 32 bytes in it".getBytes()));
        assertThat(new Signature(signed.key(), other.signature()).holds(FILE)).isFalse();
        assertThat(new Signature("AAAA", signed.signature()).holds(FILE)).isFalse();
        assertThat(new Signature("%", "%").holds(FILE)).isFalse();
    }

    @Test
    void isReadAsItWasWritten() {
        var signed = Signature.of(FILE, KEYS);
        assertThat(Signature.read(signed.text())).isEqualTo(signed);
        assertThat(signed.text()).contains("Ed25519", "RFC 8785");
        for (var text : new String[] {"", "{}", "{\"key\":\"a\"}", "nothing"}) {
            assertThatThrownBy(() -> Signature.read(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void keysAreToldApartByEye() {
        assertThat(Signature.of(FILE, KEYS).fingerprint())
                .matches("([0-9a-f]{4} ){7}[0-9a-f]{4}")
                .isEqualTo(Signature.of(FILE.replace("yes", "no"), KEYS).fingerprint());
    }
}
