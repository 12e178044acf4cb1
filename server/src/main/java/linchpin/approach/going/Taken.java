package linchpin.approach.going;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a list whom nobody else asks meanwhile.
 *
 * @param attempt of whoever asks them now
 */
record Taken(
        UUID id,
        UUID listId,
        UUID placeId,
        byte[] mac,
        byte[] address,
        int tries,
        @Nullable UUID attempt) {

    Taken by(UUID whoever) {
        return new Taken(id, listId, placeId, mac, address, tries, whoever);
    }

    /** Gives nothing away. */
    @Override
    public String toString() {
        return "Taken[" + id + "]";
    }
}
