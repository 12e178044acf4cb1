package linchpin.decisions.ballots;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What one voter said at one time.
 *
 * @param code of the voter; where it is secret, one that was drawn
 * @param n the how-manieth of theirs; the last counts
 * @param at when; where it is secret, the moment of the opening
 * @param source online, paper or proxy
 * @param reason in their words; null for none
 */
public record Ballot(
        String code,
        int n,
        OffsetDateTime at,
        String source,
        Says says,
        @Nullable String reason) {}
