package linchpin.people.signin;

import java.security.SecureRandom;
import java.util.Base64;
import linchpin.platform.Digest;

/** Random words for links that open something once: 256 bits, and only their digest is stored. */
public final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    public static String fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static byte[] digest(String token) {
        return Digest.of(token);
    }
}
