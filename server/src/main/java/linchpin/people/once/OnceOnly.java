package linchpin.people.once;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import linchpin.platform.Digest;
import linchpin.platform.Tenancy;
import linchpin.ui.Press;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The door that all forms of signed-in people pass, behind the gate. What did its deed answers with another address to go to; so a press that
 * did is remembered with it, and one that did not, as where a form was wrong, is forgotten. A second press waits for the first. The same number
 * with other words is another press.
 */
@Component
class OnceOnly implements HandlerInterceptor, WebMvcConfigurer {

    private static final String FIRST = OnceOnly.class.getName();
    /** Another each time that a page is shown. */
    private static final String CSRF = "_csrf";

    private static final int BEHIND_THE_GATE = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration EACH = Duration.ofMillis(50);

    private final Presses presses;

    OnceOnly(Presses presses) {
        this.presses = presses;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(BEHIND_THE_GATE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var press = press(request);
        if (press.isEmpty()) {
            return true;
        }
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!presses.first(press.get())) {
            var led = presses.earlier(press.get());
            if (led.isPresent() && led.get().ledTo() != null) {
                response.sendRedirect(led.get().ledTo());
                return false;
            }
            if (System.nanoTime() > until) {
                throw new NotSureWhetherDone();
            }
            rest();
        }
        request.setAttribute(FIRST, press.get());
        return true;
    }

    private static Optional<UUID> press(HttpServletRequest request) {
        var scope = Tenancy.current();
        var number = request.getParameter(Press.FIELD);
        if (!HttpMethod.POST.matches(request.getMethod())
                || number == null
                || scope.organisation() == null
                || scope.account() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(with(UUID.fromString(number), request.getParameterMap()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What somebody corrected and sent again with the same number is another press: what they corrected must not go for what they did first. */
    static UUID with(UUID number, Map<String, String[]> form) {
        var sent = new TreeMap<>(form);
        sent.remove(CSRF);
        var words = new StringBuilder(number.toString());
        sent.forEach(
                (name, values) -> words.append('\n').append(name).append('=').append(Arrays.asList(values)));
        return UUID.nameUUIDFromBytes(Digest.of(words.toString()));
    }

    private static void rest() {
        try {
            Thread.sleep(EACH);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotSureWhetherDone();
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (!(request.getAttribute(FIRST) instanceof UUID press)) {
            return;
        }
        var where = response.getHeader(HttpHeaders.LOCATION);
        if (failure == null && response.getStatus() / 100 == 3 && where != null) {
            presses.ledTo(press, where);
        } else {
            presses.forget(press);
        }
    }
}
