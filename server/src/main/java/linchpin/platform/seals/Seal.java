package linchpin.platform.seals;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import linchpin.platform.Secrets;

/**
 * Seals a few bytes with one of the installation's keys (AES-256-GCM): nobody reads them without it, and what was changed, or stands where
 * it was not put, does not open.
 */
public final class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** @param purpose as for {@link Secrets#key} */
    public Seal(Secrets secrets, String purpose) {
        this.key = new SecretKeySpec(secrets.key(purpose), "AES");
    }

    /** @param place where it is put; it opens nowhere else */
    public byte[] close(byte[] plain, byte[] place) {
        var sealed = new byte[NONCE];
        RANDOM.nextBytes(sealed);
        try {
            var words = cipher(Cipher.ENCRYPT_MODE, sealed, place).doFinal(plain);
            var both = Arrays.copyOf(sealed, NONCE + words.length);
            System.arraycopy(words, 0, both, NONCE, words.length);
            return both;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has AES-GCM", e);
        }
    }

    /** @return what was sealed for this place; empty for anything else */
    public Optional<byte[]> open(byte[] sealed, byte[] place) {
        if (sealed.length <= NONCE) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, sealed, place).doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] sealed, byte[] place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE));
        cipher.updateAAD(place);
        return cipher;
    }
}
