package linchpin.decisions.papers;

import java.time.OffsetDateTime;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody voted on paper, through somebody they sent, or by raising a hand. What they voted is not in it.
 *
 * @param n the how-manieth in this decision
 * @param voter who, by number
 * @param sent whom they sent, and how that is known; null where they came themselves
 * @param cameAt before voting ended
 */
record Envelope(int n, int voter, @Nullable String sent, OffsetDateTime cameAt, AccountId enteredBy) {

    /** @return as a ballot says where it came from */
    String source() {
        return sent == null ? "paper" : "proxy";
    }
}
