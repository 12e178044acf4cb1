package linchpin.platform;

import org.springframework.http.HttpStatus;

/**
 * There is no such thing here: the same answer whether it never was, was withdrawn, or belongs to another organisation, so that
 * nobody learns which.
 */
public final class NotFound extends Refusal {

    public NotFound() {
        super(
                HttpStatus.NOT_FOUND,
                "not-found",
                "Page not found",
                "If you typed the address, check it is right. If you followed a link, what it led to may have been moved or withdrawn.");
    }
}
