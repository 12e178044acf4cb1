package linchpin.people.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.file.Path;
import linchpin.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CookiesTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private static Cookies at(@Nullable String address) {
        return new Cookies(new Settings(Path.of("data"), null, null, null, null, address, false, false));
    }

    /** Behind a proxy only the address tells that browsers come over https. */
    @Test
    void areSecureAndNobodyElsesToSetWhereTheAddressIsHttps() {
        at("https://linchpin.example.org").give(Cookies.SESSION, "x", request, response);
        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-linchpin=x;")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain", "Max-Age", "Expires");
        request.setCookies(new Cookie("linchpin", "set by a neighbour"));
        assertThat(at("https://linchpin.example.org").value(request, Cookies.SESSION))
                .isEmpty();
    }

    @Test
    void workWithoutHttpsOnThisMachine() {
        at(null).give(Cookies.SESSION, "x", request, response);
        assertThat(response.getHeader("Set-Cookie")).startsWith("linchpin=x;").doesNotContain("Secure");
        request.setCookies(new Cookie("linchpin", "x"));
        assertThat(at(null).value(request, Cookies.SESSION)).contains("x");
    }

    @Test
    void areTakenBackBySayingThatTheyAreOver() {
        at(null).take(Cookies.SESSION, request, response);
        assertThat(response.getHeader("Set-Cookie")).startsWith("linchpin=;").contains("Max-Age=0");
    }
}
