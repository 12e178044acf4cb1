package linchpin.tables;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** A file cannot be read, or must not be. */
public final class BrokenFile extends Refusal {

    /** @param detail where it is broken, and what to do */
    public BrokenFile(String detail) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "broken-file", "The file cannot be read", detail);
    }

    /** @return where it is broken, and what to do */
    public String detail() {
        return String.valueOf(getBody().getDetail());
    }
}
