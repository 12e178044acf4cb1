package linchpin.platform;

import java.net.URI;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/**
 * The product saying no, in words a person can act on. Rendered by {@link Problems} as a page for people and as RFC 9457 JSON for
 * programs. Each kind has its own subclass, named for what happened.
 */
public abstract class Refusal extends RuntimeException implements ErrorResponse {

    private final transient ProblemDetail problem;

    /**
     * @param status of HTTP
     * @param type the last part of the problem's address, listed in docs/problems.md
     * @param title what happened, in a few words
     * @param detail where, and what to do next
     */
    protected Refusal(HttpStatus status, String type, String title, String detail) {
        super(title);
        problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + type));
        problem.setTitle(title);
    }

    /**
     * What whoever is refused had typed, and where it may go instead: nobody types a text twice because somebody else was quicker.
     *
     * @param fields the names of their form's fields, in the order in which they are shown, each with what it is called
     * @param path that a form with all of these is sent to; null where there is no such place
     * @param label of the button that sends it; empty where there is none
     */
    public record Kept(
            SequencedMap<String, String> fields, @Nullable String path, String label) {}

    /** @return what of the form is shown again; null where a form of this kind holds nobody's words */
    public @Nullable Kept kept() {
        return null;
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatusCode.valueOf(problem.getStatus());
    }

    @Override
    public ProblemDetail getBody() {
        return problem;
    }
}
