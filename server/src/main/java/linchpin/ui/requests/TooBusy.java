package linchpin.ui.requests;

import java.time.Duration;
import linchpin.platform.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** More is wanted at this moment than there is room for. Nothing was changed, and it is said when to come back. */
public final class TooBusy extends Refusal {

    private static final Duration AGAIN = Duration.ofSeconds(5);

    /**
     * @param title what there is too much of
     * @param detail what became of what was sent, and what to do next
     */
    public TooBusy(String title, String detail) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "too-busy", title, detail);
    }

    @Override
    public HttpHeaders getHeaders() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(AGAIN.toSeconds()));
        return headers;
    }
}
