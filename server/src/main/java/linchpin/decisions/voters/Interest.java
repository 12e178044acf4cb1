package linchpin.decisions.voters;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What keeps somebody out of a decision, or out of what is said of one option.
 *
 * @param voter whose, by number
 * @param option over which, from 1; null for the whole decision
 * @param what it is, in their words
 */
public record Interest(int voter, @Nullable Integer option, String what, OffsetDateTime saidAt) {

    /** @return whether it keeps them out of all of it */
    public boolean whole() {
        return option == null;
    }
}
