package linchpin.feedback.giving;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import linchpin.feedback.ReceiptWords;
import linchpin.feedback.Receipts;
import linchpin.ui.links.OwnAddress;
import linchpin.ui.links.QrCode;

/**
 * A receipt as it is handed over, on the screen or on paper.
 *
 * @param digits for the form that opens it
 * @param printed the digits in groups
 * @param words the same number in words
 * @param page where it can be typed in
 * @param link opens it directly: the number stands behind a "#", which browsers keep to themselves, so that no log on the way has it
 * @param code the link, for a camera
 */
public record ReceiptSlip(String digits, String printed, String words, String page, String link, QrCode code) {

    public static ReceiptSlip of(String digits, OwnAddress address, HttpServletRequest request) {
        var link = address.of(request, "/receipt#" + digits);
        return new ReceiptSlip(
                digits,
                Receipts.printed(digits),
                ReceiptWords.of(digits),
                address.of(request, "/receipt"),
                link,
                QrCode.of(link));
    }

    /**
     * Opens the giver's own telephone with a message that holds the link, to be sent to nobody but whom they choose. "?&" is understood by
     * telephones of both kinds.
     */
    public String message(String organisation) {
        var text = "What I told " + organisation + ": " + link;
        return "sms:?&body=" + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
