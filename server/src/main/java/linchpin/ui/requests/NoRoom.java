package linchpin.ui.requests;

import java.time.Duration;
import linchpin.platform.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The disk is full but for its reserve, so nothing is taken in. Whoever would give is told before they write, not after. */
final class NoRoom extends Refusal {

    private static final Duration AGAIN = Duration.ofMinutes(10);

    NoRoom(boolean sent) {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                "no-room",
                "We cannot take anything in just now",
                (sent
                                ? "What you sent was not saved. Go back: your words should still be in the form, so copy them and keep them. "
                                : "")
                        + "Nothing that came before is lost. There is no room left for more, and whoever runs this service has been told."
                        + " Please come back later today, or tell the staff.");
    }

    @Override
    public HttpHeaders getHeaders() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(AGAIN.toSeconds()));
        return headers;
    }
}
