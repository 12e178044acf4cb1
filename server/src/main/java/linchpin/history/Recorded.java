package linchpin.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;

/**
 * An act as it stands in the history.
 *
 * @param day of the organisation
 * @param at null for a giver's own doing, of which only the day is kept
 * @param account who did it; null for a giver, or for the product itself
 * @param as the role in which they did it
 * @param reason why, or what was said with it; null for nothing
 */
public record Recorded(
        ActId id,
        long entry,
        LocalDate day,
        @Nullable OffsetDateTime at,
        @Nullable UUID account,
        String as,
        String kind,
        SeenBy seenBy,
        Thing about,
        @Nullable String reason,
        Map<String, String> facts) {

    /** @return the fact; empty where none was noted */
    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    /** @return whether somebody did it who came with a receipt */
    public boolean byGiver() {
        return account == null && as.equals(Tenancy.Scope.GIVER);
    }

    /** @return whether givers may see it */
    public boolean forGivers() {
        return seenBy != SeenBy.TEAM;
    }

    /** @return whether it is somebody's decision with a reason, to which a giver may object */
    public boolean decision() {
        return account != null && reason != null && !reason.isBlank();
    }
}
