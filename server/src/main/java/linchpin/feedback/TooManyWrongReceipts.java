package linchpin.feedback;

import java.time.Duration;
import java.time.LocalTime;
import linchpin.platform.Refusal;
import linchpin.ui.Days;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Somebody seems to guess receipts. A receipt that is right is answered all the same. */
final class TooManyWrongReceipts extends Refusal {

    private final long seconds;

    /**
     * @param wait until wrong ones are answered again
     * @param until the same as a time of day
     */
    TooManyWrongReceipts(Duration wait, LocalTime until) {
        super(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-wrong-receipts",
                "Too many receipts were wrong",
                "Many numbers that are no receipt came from where you are. Please check the digits once more: a receipt that is right "
                        + "opens at once. Or try again after " + Days.time(until.plusMinutes(1)) + ".");
        seconds = wait.toSeconds() + 1;
    }

    @Override
    public HttpHeaders getHeaders() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return headers;
    }
}
