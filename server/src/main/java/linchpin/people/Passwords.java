package linchpin.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import linchpin.platform.Secrets;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How passwords are kept: hashed with Argon2id, as OWASP's cheat sheet on password storage asks. The salt is made of the address, under the
 * installation's key: an address may have accounts in several organisations, each with a password of its own, and one hashing answers for
 * all of them. So it takes as long whether an address has none, one or three, and nobody learns from the time who works elsewhere.
 */
@Component
public class Passwords {

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int MEMORY = 1 << 14;
    private static final int PASSES = 2;

    private final NarrowHashing hashing;
    private final byte[] key;

    Passwords(NarrowHashing hashing, Secrets secrets) {
        this.hashing = hashing;
        this.key = secrets.key("salts of passwords");
    }

    /** @return of a password of this address, as it is kept; made before a transaction is begun, for it takes its time */
    public String hashed(String email, String password) {
        var salt = Arrays.copyOf(Secrets.mac(key, Accounts.address(email).getBytes(StandardCharsets.UTF_8)), SALT);
        return hashing.let(() -> hashed(salt, password));
    }

    private static String hashed(byte[] salt, String password) {
        var argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(salt)
                .withParallelism(1)
                .withMemoryAsKB(MEMORY)
                .withIterations(PASSES)
                .build());
        var hash = new byte[HASH];
        argon.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                .formatted(MEMORY, PASSES, base64.encodeToString(salt), base64.encodeToString(hash));
    }

    /**
     * @param hash made of the password just now
     * @param kept of the account; null where it has none
     * @return whether it is the account's password
     */
    public boolean fits(String password, String hash, @Nullable String kept) {
        if (kept == null) {
            return false;
        }
        return made(hash).equals(made(kept))
                ? MessageDigest.isEqual(
                        hash.getBytes(StandardCharsets.US_ASCII), kept.getBytes(StandardCharsets.US_ASCII))
                : hashing.matches(password, kept); // under another key, as of an installation that lost its own
    }

    /** @return all but the hash itself: the parameters and the salt */
    private static String made(String hash) {
        return hash.substring(0, hash.lastIndexOf('$') + 1);
    }
}
