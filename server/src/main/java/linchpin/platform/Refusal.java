package linchpin.platform;

import java.net.URI;
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

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatusCode.valueOf(problem.getStatus());
    }

    @Override
    public ProblemDetail getBody() {
        return problem;
    }
}
