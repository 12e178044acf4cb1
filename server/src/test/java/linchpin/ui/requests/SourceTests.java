package linchpin.ui.requests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SourceTests {

    private static String of(String address, String forwarded) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        if (forwarded != null) {
            request.addHeader("X-Forwarded-For", forwarded);
        }
        return Source.of(request);
    }

    @Test
    void isWhoeverAsks() {
        assertThat(of("203.0.113.9", null)).isEqualTo("203.0.113.9");
    }

    /** Else whoever guesses receipts names another address with each guess. */
    @Test
    void believesNobodyFromOutsideWhoNamesAnotherAddress() {
        assertThat(of("203.0.113.9", "198.51.100.1")).isEqualTo("203.0.113.9");
    }

    @Test
    void believesTheProxyOnThisMachineAndOfItsListTheLastAlone() {
        assertThat(of("127.0.0.1", "198.51.100.1")).isEqualTo("198.51.100.1");
        assertThat(of("127.0.0.1", "10.0.0.1, 198.51.100.1")).isEqualTo("198.51.100.1");
        assertThat(of("::1", "198.51.100.1")).isEqualTo("198.51.100.1");
    }

    /** Else each connection has a budget of its own. */
    @Test
    void isTheSameWhateverThePortThatAProxyWritesBehindIt() {
        assertThat(of("127.0.0.1", "198.51.100.1:4711")).isEqualTo("198.51.100.1");
        assertThat(of("127.0.0.1", "[2001:db8:1:2:3::4]:4711")).isEqualTo("2001:db8:1:2");
    }

    /** A house is given 2 to the power of 64 addresses, and may take a fresh one for each guess. */
    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:aaaa:bbbb:cccc:dddd, 2001:db8:1:2:1:1:1:1, true",
        "2001:db8:1:2:aaaa:bbbb:cccc:dddd, 2001:db8:1:3:aaaa:bbbb:cccc:dddd, false"
    })
    void countsAHouseAsOne(String one, String other, boolean same) {
        assertThat(of(one, null).equals(of(other, null))).isEqualTo(same);
    }

    @Test
    void remembersNoLongStory() {
        assertThat(of("127.0.0.1", "x".repeat(10_000))).hasSize(60);
    }
}
