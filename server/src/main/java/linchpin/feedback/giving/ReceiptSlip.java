package linchpin.feedback.giving;

import jakarta.servlet.http.HttpServletRequest;
import linchpin.feedback.Receipts;

/**
 * A receipt as it is handed over, on the screen or on paper.
 *
 * @param digits for the form that opens it
 * @param printed the digits in groups
 * @param page where it can be typed in
 * @param code opens it directly: the number stands behind a "#", which browsers keep to themselves, so that no log on the way has it
 */
public record ReceiptSlip(String digits, String printed, String page, QrCode code) {

    public static ReceiptSlip of(String digits, OwnAddress address, HttpServletRequest request) {
        return new ReceiptSlip(
                digits,
                Receipts.printed(digits),
                address.of(request, "/receipt"),
                QrCode.of(address.of(request, "/receipt#" + digits)));
    }
}
