package linchpin.ui.requests;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import linchpin.platform.Settings;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What every answer tells the browser, so that nothing of it runs, is framed or is fetched from elsewhere: also the answers that the server
 * gives by itself to what it cannot read.
 */
@Component
public final class SafeHeaders implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";
    private static final String A_YEAR = "max-age=31536000";

    private final Map<String, String> headers;

    SafeHeaders(Settings settings) {
        var all = new LinkedHashMap<>(Map.of(
                "Content-Security-Policy", POLICY,
                "X-Content-Type-Options", "nosniff",
                "X-Frame-Options", "DENY",
                "X-XSS-Protection", "0",
                "Referrer-Policy", "no-referrer",
                "Permissions-Policy", "camera=(), microphone=(), geolocation=()"));
        if (settings.address() != null && settings.address().startsWith("https:")) {
            all.put("Strict-Transport-Security", A_YEAR);
        }
        headers = Map.copyOf(all);
    }

    /** @return each with its value */
    public Map<String, String> all() {
        return headers;
    }

    /** Sets those that this answer does not have, or has no more. A page that may be framed elsewhere has said so by then. */
    public void where(HttpServletResponse response) {
        headers.forEach((name, value) -> {
            if (!response.containsHeader(name)) {
                response.setHeader(name, value);
            }
        });
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new Valve());
    }

    private final class Valve extends ValveBase {

        private Valve() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            headers.forEach(response::setHeader);
            getNext().invoke(request, response);
        }
    }
}
