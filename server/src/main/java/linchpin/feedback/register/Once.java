package linchpin.feedback.register;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.organisation.OrganisationId;
import linchpin.platform.Secrets;
import linchpin.ui.remembered.OneTimeWord;
import org.jspecify.annotations.Nullable;

/**
 * The number a form is sent out with, 128 random bits. What the form brings is named after it, so a form that comes in twice (Back, a
 * double click, another try after a failure) brings one thing only.
 */
public record Once(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] NAMING = "names what a form brings".getBytes(StandardCharsets.UTF_8);
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000000000000000L;

    /** @return one that no form had before */
    public static Once fresh() {
        var bits = new byte[16];
        RANDOM.nextBytes(bits);
        return new Once(HexFormat.of().formatHex(bits));
    }

    /** @return the one that came with a form; a fresh one where it came without */
    public static Once of(@Nullable String sent) {
        return sent != null && sent.matches("[0-9a-f]{32}") ? new Once(sent) : fresh();
    }

    /** @return the number, for the page that shows it: where that is remembered, each who is shown it has another */
    public String shown() {
        new OneTimeWord(value, () -> fresh().value()).onThisPage();
        return value;
    }

    /** @return the id of what the form brings to this organisation */
    public UUID id(OrganisationId organisation) {
        return named(within(organisation));
    }

    /**
     * Nothing said is lost: other words that come with the same number, as where somebody went back and wrote more, are another addition.
     *
     * @return the id of what the form adds to this feedback, and to no other though it brought the same number
     */
    public UUID id(FeedbackId feedback, String words) {
        return named(feedback.id() + " " + value + " " + words);
    }

    private static UUID named(String what) {
        var bits = ByteBuffer.wrap(Secrets.mac(NAMING, what.getBytes(StandardCharsets.UTF_8)));
        return new UUID((bits.getLong() & ~0xf000L) | VERSION_8, (bits.getLong() >>> 2) | VARIANT);
    }

    /** @return the number made one of this organisation's, so that no two organisations share a receipt */
    public String within(OrganisationId organisation) {
        return organisation.id() + " " + value;
    }
}
