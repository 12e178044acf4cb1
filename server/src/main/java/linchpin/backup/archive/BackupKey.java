package linchpin.backup.archive;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.platform.Digest;
import linchpin.platform.Secrets;

/**
 * What opens backups: 256 bits, written as fourteen groups of four that can be copied by hand, the last of which catches a slip. The letters
 * are Crockford's, without those that look like another, and whoever types them all the same is understood.
 */
public final class BackupKey {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHOWN =
            Pattern.compile("(?:\\b[0-9A-Za-z]{4}\\b[\\s\\-\\u2013]+){13}[0-9A-Za-z]{4}\\b");
    private static final int BYTES = 32;
    private static final int SECRET = 52;
    private static final int CHECK = 4;
    private static final int GROUP = 4;
    private static final int PER_LETTER = 5;
    private static final int SHORT = 8;

    private final byte[] bytes;

    BackupKey(byte[] bytes) {
        this.bytes = bytes;
    }

    public static BackupKey fresh() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new BackupKey(bytes);
    }

    /**
     * @param typed in groups or not, in any case
     * @throws Unusable where it is no such key, or not typed right
     */
    public static BackupKey of(String typed) {
        var letters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-\\u2013.]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        if (letters.length() != SECRET + CHECK || letters.chars().anyMatch(letter -> LETTERS.indexOf(letter) < 0)) {
            throw Unusable.key("A key is 14 groups of four letters and digits, and this is none.");
        }
        var key = new BackupKey(bytes(letters.substring(0, SECRET)));
        if (!key.letters().equals(letters)) {
            throw Unusable.key("The key is not typed right: its last group does not fit the others.");
        }
        return key;
    }

    /**
     * @param copied the key with whatever was copied with it: over two lines, as it is shown, or with the words around it
     * @throws Unusable where there is no such key in it
     */
    public static BackupKey in(String copied) {
        var shown = SHOWN.matcher(copied);
        return of(shown.find() ? shown.group() : copied);
    }

    private static byte[] bytes(String letters) {
        var number = letters.chars()
                .mapToObj(letter -> BigInteger.valueOf(LETTERS.indexOf(letter)))
                .reduce(
                        BigInteger.ZERO,
                        (all, letter) -> all.shiftLeft(PER_LETTER).or(letter));
        var bytes = number.toByteArray(); // with a sign before it, or without the zeros it begins with
        var key = new byte[BYTES];
        var many = Math.min(BYTES, bytes.length);
        System.arraycopy(bytes, bytes.length - many, key, BYTES - many, many);
        return key;
    }

    private String letters() {
        var check = new BigInteger(1, Arrays.copyOf(Digest.of(bytes), SHORT));
        return letters(new BigInteger(1, bytes), SECRET) + letters(check, CHECK);
    }

    private static String letters(BigInteger number, int many) {
        return IntStream.range(0, many)
                .map(place -> number.shiftRight((many - 1 - place) * PER_LETTER).intValue() & (LETTERS.length() - 1))
                .mapToObj(letter -> String.valueOf(LETTERS.charAt(letter)))
                .collect(Collectors.joining());
    }

    /** @return the key itself, to be shown to whoever keeps it */
    public String inGroups() {
        return letters().replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** @return what tells this key from others, and tells nothing of it: 16 digits */
    public String fingerprint() {
        var mac = Secrets.mac(bytes, "fingerprint".getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(mac, 0, SHORT);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "BackupKey[" + fingerprint() + "]";
    }
}
