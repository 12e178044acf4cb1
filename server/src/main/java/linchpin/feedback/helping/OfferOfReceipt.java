package linchpin.feedback.helping;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import linchpin.feedback.Receipts;
import linchpin.platform.Secrets;
import org.springframework.stereotype.Component;

/**
 * The number of the offer that is made with a receipt. It is worked out from the receipt and kept nowhere beside it: who holds the receipt
 * finds the offer, and from an offer, with a name on it, nobody comes to the words.
 */
@Component
class OfferOfReceipt {

    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000000000000000L;

    private final byte[] numbering;

    OfferOfReceipt(Secrets secrets) {
        this.numbering = secrets.key("offers to help");
    }

    OfferId id(String receipt) {
        var digits = Receipts.digits(receipt).getBytes(StandardCharsets.UTF_8);
        var bits = ByteBuffer.wrap(Secrets.mac(numbering, digits));
        return new OfferId(new UUID((bits.getLong() & ~0xf000L) | VERSION_8, (bits.getLong() >>> 2) | VARIANT));
    }
}
