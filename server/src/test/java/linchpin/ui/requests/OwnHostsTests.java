package linchpin.ui.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import linchpin.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OwnHostsTests {

    private static int asked(@Nullable String address, String host) throws Exception {
        var settings = new Settings(Path.of("data"), null, null, null, null, address, false, false);
        var request = new MockHttpServletRequest("GET", "/give");
        request.setServerName(host);
        var response = new MockHttpServletResponse();
        new OwnHosts(settings).doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    @ParameterizedTest
    @ValueSource(strings = {"feedback.example.nhs.uk", "FEEDBACK.example.nhs.uk", "localhost", "127.0.0.1", "[::1]"})
    void areTheAddressThatWasSetAndThisMachine(String host) throws Exception {
        assertThat(asked("https://feedback.example.nhs.uk/", host)).isEqualTo(200);
    }

    /** Attack, low: a foreign host was printed in receipts, their codes and redirects. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "feedback.example.nhs.uk.evil.example",
                "127.0.0.1.evil.example",
                "localhost.evil.example"
            })
    void areNoOthers(String host) throws Exception {
        assertThat(asked("https://feedback.example.nhs.uk", host)).isEqualTo(421);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "anything.example"})
    void areWhateverPeopleUseWhereNoneWasSet(String host) throws Exception {
        assertThat(asked(null, host)).isEqualTo(200);
    }
}
