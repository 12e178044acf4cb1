package linchpin.platform;

import org.jspecify.annotations.Nullable;

/** The product cannot start, for a reason that whoever starts it can do something about. Shown as it is, without a stack trace. */
public final class CannotStart extends RuntimeException {

    /** @param reason what stands in the way, and what to do */
    public CannotStart(String reason) {
        this(reason, null);
    }

    /** @param reason what stands in the way, and what to do */
    public CannotStart(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
