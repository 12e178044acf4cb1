package linchpin.feedback;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import linchpin.organisation.OrganisationId;
import linchpin.platform.ReadOnly;
import linchpin.platform.Secrets;
import linchpin.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Receipts: 21 digits, 20 of them made from a secret (66 bits) and one to catch a slip, shown in groups of three so that they can be
 * read over a telephone; or the same number in words ({@link ReceiptWords}). Only a keyed digest is stored, and the key is not in the database.
 */
@Component
public class Receipts {

    private static final int SECRET_DIGITS = 20;
    private static final BigInteger RANGE = BigInteger.TEN.pow(SECRET_DIGITS);

    private static final UUID NOBODYS = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final WrongReceipts wrong;
    private final ReadOnly reading;
    private final byte[] numbering;
    private final byte[] lookup;

    Receipts(JdbcClient jdbc, ReadOnly reading, Secrets secrets, WrongReceipts wrong) {
        this.wrong = wrong;
        this.jdbc = jdbc;
        this.reading = reading;
        this.numbering = secrets.key("receipt numbers");
        this.lookup = secrets.key("receipt lookup");
    }

    /** What a receipt opens. */
    public record Opened(OrganisationId organisation, FeedbackId feedback) {}

    /**
     * Makes the receipt of a feedback that was just entered, in the same transaction.
     *
     * @param once what the form was numbered with; the same always gives the same receipt, so a form sent twice shows it again
     * @return 21 digits
     */
    public String issue(FeedbackId feedback, String once) {
        var digits = number(once);
        jdbc.sql("insert into feedback.receipt (mac, feedback_id) values (:mac, :feedback) on conflict do nothing")
                .param("mac", mac(digits))
                .param("feedback", feedback.id())
                .update();
        return digits;
    }

    /**
     * @param typed as a person enters it, in digits or words: spaces and hyphens do not matter
     * @return what it opens; empty when it opens nothing
     * @throws TooManyWrongReceipts when it opens nothing, once more, for somebody who seems to be guessing
     */
    public Optional<Opened> open(String typed) {
        var digits = digits(typed);
        var opened = wellFormed(digits) ? found(mac(digits)) : Optional.<Opened>empty();
        if (opened.isEmpty()) {
            wrong.count();
        }
        return opened;
    }

    /** @return the digits of a receipt that was typed in digits or words; of what is none, what was typed, without its gaps */
    public static String digits(String typed) {
        return ReceiptWords.digits(typed).orElseGet(() -> typed.replaceAll("[\\s\\-\\u2013.]", ""));
    }

    private static boolean wellFormed(String digits) {
        return digits.matches("[0-9]{21}")
                && checkDigit(digits.substring(0, SECRET_DIGITS)) == digits.charAt(SECRET_DIGITS);
    }

    /** The same steps whether there is one or not, so that the time taken tells nothing: nobody's scope shows nothing. */
    private Optional<Opened> found(byte[] mac) {
        var organisation = reading.of(() -> jdbc.sql("select feedback.organisation_of_receipt(:mac)")
                        .param("mac", mac)
                        .query(UUID.class)
                        .optional())
                .orElse(NOBODYS);
        return Tenancy.in(
                organisation,
                () -> reading.of(
                        () -> feedback(mac).map(feedback -> new Opened(new OrganisationId(organisation), feedback))));
    }

    private Optional<FeedbackId> feedback(byte[] mac) {
        return jdbc.sql("select feedback_id from feedback.receipt where mac = :mac")
                .param("mac", mac)
                .query(UUID.class)
                .optional()
                .map(FeedbackId::new);
    }

    /** @return the digits in groups of three, as printed */
    public static String printed(String digits) {
        return digits.replaceAll("(.{3})(?=.)", "$1 ");
    }

    /** @return the 21 digits that a form numbered so gives, whether it was sent or not */
    public String number(String once) {
        var bits = new BigInteger(1, Secrets.mac(numbering, once.getBytes(StandardCharsets.UTF_8)));
        var digits = String.format("%0" + SECRET_DIGITS + "d", bits.mod(RANGE));
        return digits + checkDigit(digits);
    }

    private byte[] mac(String digits) {
        return Secrets.mac(lookup, digits.getBytes(StandardCharsets.US_ASCII));
    }

    /** Luhn's check digit: catches every wrong digit and most swaps of neighbours. */
    static char checkDigit(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var value = digits.charAt(digits.length() - 1 - i) - '0';
            var weighted = i % 2 == 0 ? value * 2 : value;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }
}
