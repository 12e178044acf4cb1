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
    TooBusy(String title, String detail) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "too-busy", title, detail);
    }

    /** @return what is said to whoever wants to be let in, and whose password nobody has time to look at */
    public static TooBusy atTheDoor() {
        return new TooBusy(
                "Too many people are signing in just now",
                "Nothing was changed. Go back and try again in a few seconds.");
    }

    /** Where it came from is no question, and to ask costs more than all the rest of turning somebody away. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    @Override
    public HttpHeaders getHeaders() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(AGAIN.toSeconds()));
        return headers;
    }
}
