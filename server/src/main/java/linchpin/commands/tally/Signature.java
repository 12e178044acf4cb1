package linchpin.commands.tally;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * That a published decision is as it was when somebody signed it: Ed25519 (RFC 8032) over its canonical form (RFC 8785).
 *
 * @param key the public key, in base64 (X.509)
 * @param signature in base64
 */
public record Signature(String key, String signature) {

    private static final String ALGORITHM = "Ed25519";

    /** As many letters of the fingerprint as somebody compares by eye. */
    private static final int SHOWN = 32;

    /**
     * @param seed 32 secret bytes; the same seed is the same key
     * @return what signs
     */
    public static KeyPair keys(byte[] seed) {
        try {
            var generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(255, new Seed(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A private key of Ed25519 is 32 random bytes, and here they are these. */
    private static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) {
                throw new IllegalStateException("A key of Ed25519 has " + seed.length + " bytes, not " + bytes.length);
            }
            System.arraycopy(seed, 0, bytes, 0, seed.length);
        }
    }

    /**
     * @param file one decision, as published
     * @throws IllegalArgumentException when it is none
     */
    public static Signature of(String file, KeyPair keys) {
        try {
            var signing = java.security.Signature.getInstance(ALGORITHM);
            signing.initSign(keys.getPrivate());
            signing.update(Canonical.of(file));
            return new Signature(base64(keys.getPublic().getEncoded()), base64(signing.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return whether the file says what it said when it was signed with this key */
    public boolean holds(String file) {
        try {
            var checking = java.security.Signature.getInstance(ALGORITHM);
            checking.initVerify(publicKey());
            checking.update(Canonical.of(file));
            return checking.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return false;
        }
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM)
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key)));
    }

    /** @return by which people tell keys apart, as in "9f86 d081 ..."; the beginning of its SHA-256 */
    public String fingerprint() {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(Base64.getDecoder().decode(key));
            return String.join(
                    " ", HexFormat.of().formatHex(hash).substring(0, SHOWN).split("(?<=\\G.{4})"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the file that goes beside the published one */
    public String text() {
        return JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(new TreeMap<>(
                        Map.of("algorithm", ALGORITHM, "canonical", "RFC 8785", "key", key, "signature", signature)));
    }

    /** @throws IllegalArgumentException when it is no such file */
    static Signature read(String text) {
        try {
            var tree = JsonMapper.shared().readTree(text);
            var signature = new Signature(
                    tree.path("key").asString(""), tree.path("signature").asString(""));
            if (Arrays.asList(signature.key(), signature.signature()).contains("")) {
                throw new IllegalArgumentException("It has no key, or no signature");
            }
            return signature;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("It is no JSON", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
