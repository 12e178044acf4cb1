package linchpin.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256: what tells whether something is the same, and tells nothing else of it. */
public final class Digest {

    private Digest() {}

    /** @return of words, as UTF-8 */
    public static byte[] of(String words) {
        return of(words.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] of(byte[] bytes) {
        return fresh().digest(bytes);
    }

    /** @return of words, as 64 digits */
    public static String hex(String words) {
        return HexFormat.of().formatHex(of(words));
    }

    /** @return one to add to, piece by piece; not safe for use by several threads */
    public static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
