package linchpin.people.sessions;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import linchpin.platform.Settings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The two cookies there are: of a session, and of a visitor who is shown a form that needs a token. No script reads them, no foreign page
 * sends them along with a form, and where the product's address is https no neighbour's page can set them (RFC 6265bis, "__Host-").
 */
@Component
class Cookies {

    static final String SESSION = "linchpin";
    static final String VISITOR = "linchpin-form";

    private static final Duration UNTIL_CLOSED = Duration.ofSeconds(-1);

    private final boolean https;

    Cookies(Settings settings) {
        this.https = settings.address() != null && settings.address().startsWith("https:");
    }

    Optional<String> value(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, full(name)))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank());
    }

    void give(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        set(name, value, UNTIL_CLOSED, request, response);
    }

    void take(String name, HttpServletRequest request, HttpServletResponse response) {
        set(name, "", Duration.ZERO, request, response);
    }

    private void set(
            String name, String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(full(name), value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(https || request.isSecure())
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String full(String name) {
        return https ? "__Host-" + name : name;
    }
}
