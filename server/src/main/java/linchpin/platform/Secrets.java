package linchpin.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The installation's one secret and the keys made from it, one per purpose. It lives outside the database, in a file only the
 * owner may read or in the environment variable {@code LINCHPIN_KEY}: a stolen database alone opens no receipt.
 */
public final class Secrets {

    private static final int BYTES = 32;

    private final byte[] master;

    private Secrets(byte[] master) {
        this.master = master;
    }

    /**
     * Reads the secret, making one where there is none.
     *
     * @param directory of the installation's data; the secret is its file {@code master.key}
     * @param given the secret in base64, 32 bytes, to use instead of the file; null to use the file
     * @throws IllegalArgumentException when the given secret is not 32 bytes of base64
     */
    public static Secrets at(Path directory, @Nullable String given) {
        if (given != null && !given.isBlank()) {
            return of(Base64.getDecoder().decode(given.strip()));
        }
        try {
            return of(Base64.getDecoder()
                    .decode(PrivateFile.kept(directory.resolve("master.key"), Secrets::fresh)
                            .strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("The key in " + directory + " could not be read or made", e);
        }
    }

    private static Secrets of(byte[] master) {
        if (master.length != BYTES) {
            throw new IllegalArgumentException("The installation's key must be 32 bytes in base64");
        }
        return new Secrets(master);
    }

    private static String fresh() {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key) + "\n";
    }

    /**
     * @param purpose what the key is for, in a few words; other words give another key
     * @return 32 bytes
     */
    public byte[] key(String purpose) {
        return mac(master, purpose.getBytes(StandardCharsets.UTF_8));
    }

    /** @return the secret itself in base64, for a backup that is to bring everything back, and for nothing else */
    public String master() {
        return Base64.getEncoder().encodeToString(master);
    }

    /** @return a password derived for the purpose, 64 hexadecimal digits */
    public String password(String purpose) {
        return HexFormat.of().formatHex(key(purpose));
    }

    /**
     * HMAC-SHA-256.
     *
     * @return 32 bytes
     */
    public static byte[] mac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has HmacSHA256", e);
        }
    }
}
