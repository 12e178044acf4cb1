package linchpin.ui.requests;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where a request comes from, for counting only. */
public final class Source {

    private static final int GROUPS_OF_A_HOUSE = 4; // of an IPv6 address: the rest its holder chooses freely

    private static final List<String> PROXIES_SAY =
            List.of("X-Forwarded-For", "Forwarded", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    private Source() {}

    /** @return of the request under way; empty where there is none */
    public static String here() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : "";
    }

    /** @return the address; what a proxy on this machine says it is, where one stands before us */
    public static String of(HttpServletRequest request) {
        var direct = request.getRemoteAddr();
        var forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !local(direct)) {
            return house(direct);
        }
        var nearest =
                forwarded.substring(forwarded.lastIndexOf(',') + 1).strip(); // what stands before it anybody may write
        return house(withoutPort(nearest.substring(0, Math.min(nearest.length(), 60))));
    }

    /** Some proxies write one behind the address, another for each connection. */
    private static String withoutPort(String address) {
        if (address.startsWith("[")) {
            return address.substring(1, Math.max(1, address.indexOf(']')));
        }
        var port = address.indexOf(':');
        return port >= 0 && port == address.lastIndexOf(':') ? address.substring(0, port) : address;
    }

    /**
     * Nothing that a proxy on this machine passed on is: neither what it says it did for somebody, nor what came for another host.
     *
     * @return whether a program on this machine itself asks
     */
    public static boolean onThisMachine(HttpServletRequest request) {
        return local(request.getRemoteAddr())
                && local(request.getServerName())
                && PROXIES_SAY.stream().allMatch(header -> request.getHeader(header) == null);
    }

    /** @return whether this is the address of this machine for itself, or its name */
    static boolean local(String host) {
        return host.matches("127(\\.\\d{1,3}){3}")
                || host.equalsIgnoreCase("localhost")
                || host.matches("\\[?(::1|0:0:0:0:0:0:0:1)]?");
    }

    private static String house(String address) {
        return address.contains(":")
                ? String.join(
                        ":",
                        Arrays.stream(address.split(":", -1))
                                .limit(GROUPS_OF_A_HOUSE)
                                .toList())
                : address;
    }
}
