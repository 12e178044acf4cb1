package linchpin.returns.units;

import java.util.UUID;
import linchpin.organisation.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * A line of a setting's return, before anything is counted.
 *
 * @param placeId zeros for the whole organisation
 * @param specOne first speciality, of a ward
 * @param specTwo second speciality
 */
public record ReturnUnit(String setting, UUID placeId, String siteCode, String specOne, String specTwo) {

    public static final UUID WHOLE = new UUID(0, 0);

    /** @return null for the whole organisation */
    @Nullable
    public PlaceId place() {
        return place(placeId);
    }

    /** @return the place of a line; null for the whole organisation */
    @Nullable
    public static PlaceId place(UUID line) {
        return line.equals(WHOLE) ? null : new PlaceId(line);
    }
}
