package linchpin.people.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wanted to go before they signed in: a page of ours and nothing else, whatever an address says. It travels in the address and in
 * the form, so that nothing needs to be kept of whoever only looks.
 *
 * @param path with its query
 */
public record Destination(String path) {

    private static final Destination HOME = new Destination("/home");
    private static final int LONGEST = 2000;

    /** @param asked as it stands in an address or a form; null for nothing */
    public static Destination of(@Nullable String asked) {
        return asked != null && ours(asked) ? new Destination(asked) : HOME;
    }

    private static boolean ours(String asked) {
        if (asked.length() > LONGEST || !asked.startsWith("/") || asked.startsWith("//")) {
            return false;
        }
        try {
            var address = new URI(asked); // refuses backslashes and controls, which browsers read in ways of their own
            return address.getRawAuthority() == null
                    && address.normalize().toString().equals(asked);
        } catch (URISyntaxException _) {
            return false;
        }
    }

    /** @return the address of the door that leads there */
    public String throughTheDoor() {
        return equals(HOME) ? "/sign-in" : "/sign-in?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
