package linchpin.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
                    .decode(Files.readString(made(directory.resolve("master.key")))
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

    private static Path made(Path file) throws IOException {
        if (Files.exists(file)) {
            return file;
        }
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        var fresh = Files.createTempFile(
                file.getParent(),
                "master",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, Base64.getEncoder().encodeToString(key) + "\n");
        try {
            Files.createLink(file, fresh); // unlike a move, never replaces a key that another process made meanwhile
        } catch (FileAlreadyExistsException e) {
            return file;
        } finally {
            Files.delete(fresh);
        }
        return file;
    }

    /**
     * @param purpose what the key is for, in a few words; other words give another key
     * @return 32 bytes
     */
    public byte[] key(String purpose) {
        return mac(master, purpose.getBytes(StandardCharsets.UTF_8));
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
