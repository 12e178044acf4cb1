package linchpin.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTests {

    @ParameterizedTest
    @ValueSource(strings = {"/log", "/log?q=tea%20cold&read=nobody", "/matters/0193", "/figures?place=a#b"})
    void isAPageOfOurs(String path) {
        assertThat(Destination.of(path).path()).isEqualTo(path);
    }

    /** An open redirect lends our name to whoever writes the address. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "log",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/..//evil.example",
                "/%0d%0a//\nevil.example",
                "https://evil.example/log",
                "javascript:alert(1)",
                "/{evil}",
                "/\tevil",
                " /log"
            })
    void isHomeWhereItIsNoneOfOurs(String path) {
        assertThat(Destination.of(path)).isEqualTo(new Destination("/home"));
    }

    @Test
    void standsInTheAddressOfTheDoor() {
        assertThat(Destination.of("/log?q=tea&read=nobody").throughTheDoor())
                .isEqualTo("/sign-in?to=%2Flog%3Fq%3Dtea%26read%3Dnobody");
        assertThat(Destination.of(null).throughTheDoor()).isEqualTo("/sign-in");
    }
}
