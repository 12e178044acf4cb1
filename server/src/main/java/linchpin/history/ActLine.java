package linchpin.history;

import org.jspecify.annotations.Nullable;

/**
 * An act as a page prints it.
 *
 * @param what was done, a sentence without full stop
 * @param by whom, by name, or what else did it
 * @param when the day, and the time where it is known
 */
public record ActLine(Recorded act, String what, String by, String when) {

    /** @return why, or what was said with it; null for nothing */
    public @Nullable String reason() {
        return act.reason();
    }
}
