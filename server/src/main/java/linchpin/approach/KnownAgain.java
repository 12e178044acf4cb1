package linchpin.approach;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import linchpin.platform.Secrets;
import linchpin.platform.Tenancy;
import linchpin.platform.seals.Seal;
import org.springframework.stereotype.Component;

/**
 * By what an address is known again: 80 bits of a keyed digest, another in each organisation. The key is not in the database, so nobody reads an
 * address out of it. The link by which somebody stops holds the same, and 40 bits that say that we made it: it works for ever, though nothing is
 * kept of whom it was sent to.
 */
@Component
public class KnownAgain {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int MAC = 10;
    private static final int PROOF = 5;
    private static final int LETTERS = 24;

    private final byte[] known;
    private final byte[] proving;
    private final Seal seal;

    KnownAgain(Secrets secrets) {
        this.known = secrets.key("known addresses of those who are asked");
        this.proving = secrets.key("links to be asked no more");
        this.seal = new Seal(secrets, "addresses of those who are asked");
    }

    /** @param address as {@code notices.addresses} writes it, in the organisation in scope */
    public byte[] mac(String address) {
        return Arrays.copyOf(Secrets.mac(known, here(address.getBytes(StandardCharsets.UTF_8))), MAC);
    }

    private static byte[] here(byte[] rest) {
        var organisation = Tenancy.organisation();
        return ByteBuffer.allocate(2 * Long.BYTES + rest.length)
                .putLong(organisation.getMostSignificantBits())
                .putLong(organisation.getLeastSignificantBits())
                .put(rest)
                .array();
    }

    /** @return what stands in the link by which whoever has this address stops */
    public String key(byte[] mac) {
        var both = ByteBuffer.allocate(MAC + PROOF).put(mac).put(proof(mac)).array();
        var number = new java.math.BigInteger(1, both);
        var letters = new StringBuilder();
        for (var at = (LETTERS - 1) * 5; at >= 0; at -= 5) {
            letters.append(ALPHABET.charAt(number.shiftRight(at).intValue() & 31));
        }
        return letters.toString();
    }

    private byte[] proof(byte[] mac) {
        return Arrays.copyOf(Secrets.mac(proving, here(mac)), PROOF);
    }

    /** @return what a key of ours in the organisation in scope stands for; empty for anything else */
    public Optional<byte[]> read(String key) {
        var small = key.toLowerCase(Locale.ROOT);
        if (small.length() != LETTERS || small.chars().anyMatch(sign -> ALPHABET.indexOf(sign) < 0)) {
            return Optional.empty();
        }
        var number = java.math.BigInteger.ZERO;
        for (var at = 0; at < LETTERS; at++) {
            number = number.shiftLeft(5).or(java.math.BigInteger.valueOf(ALPHABET.indexOf(small.charAt(at))));
        }
        var bytes = number.or(java.math.BigInteger.ONE.shiftLeft(LETTERS * 5)).toByteArray(); // with a 1 in front
        var mac = Arrays.copyOfRange(bytes, 1, 1 + MAC);
        var proof = Arrays.copyOfRange(bytes, 1 + MAC, bytes.length);
        return java.security.MessageDigest.isEqual(proof, proof(mac)) ? Optional.of(mac) : Optional.empty();
    }

    /** @param row that it is kept in; it opens in no other */
    public byte[] close(String address, UUID row) {
        return seal.close(address.getBytes(StandardCharsets.UTF_8), place(row));
    }

    /** @return the address; empty where it was sealed for another row, or with another key */
    public Optional<String> open(byte[] sealed, UUID row) {
        return seal.open(sealed, place(row)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static byte[] place(UUID row) {
        return row.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
