package linchpin.feedback;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** Where a request comes from, for counting only. */
final class Source {

    private static final int GROUPS_OF_A_HOUSE = 4; // of an IPv6 address: the rest its holder chooses freely

    private Source() {}

    /** @return the address; what a proxy on this machine says it is, where one stands before us */
    static String of(HttpServletRequest request) {
        var direct = request.getRemoteAddr();
        var forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !local(direct)) {
            return house(direct);
        }
        var nearest =
                forwarded.substring(forwarded.lastIndexOf(',') + 1).strip(); // what stands before it anybody may write
        return house(nearest.substring(0, Math.min(nearest.length(), 60)));
    }

    private static boolean local(String address) {
        return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
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
