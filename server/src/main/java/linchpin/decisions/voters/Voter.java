package linchpin.decisions.voters;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import linchpin.decisions.PartyCode;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may vote, as it was when the decision was published.
 *
 * @param n which, from 1
 * @param code what is published in place of the name
 * @param accountId null for somebody without an account, who votes on paper or sends somebody
 * @param readyAt when they read what voting means here and said what interests they have; null for not yet
 * @param ballots how many they cast; the last counts
 * @param votedOn null for not yet
 */
public record Voter(
        int n,
        PartyCode party,
        String code,
        String name,
        @Nullable AccountId accountId,
        @Nullable OffsetDateTime readyAt,
        int ballots,
        @Nullable LocalDate votedOn) {

    /** @return whether they have voted */
    public boolean voted() {
        return ballots > 0;
    }
}
