package linchpin.people.sessions;

import java.time.OffsetDateTime;
import java.util.UUID;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's being signed in on one device.
 *
 * @param worksIn the organisation they work in; null while they hold no role anywhere
 * @param device in plain words, as "Firefox on Windows"
 * @param used when it was last used, to within a minute
 */
public record Session(
        UUID id, AccountId account, @Nullable UUID worksIn, String device, OffsetDateTime began, OffsetDateTime used) {}
