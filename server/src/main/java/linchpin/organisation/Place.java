package linchpin.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere care is given.
 *
 * @param parent the place it is part of; null at the top
 * @param kind division, site, service, ward or team
 * @param code in addresses and on posters: small letters, digits and hyphens
 * @param path names from the top down to this one
 * @param open whether it exists today
 * @param mergedInto the place that it became part of; null for a place of its own
 */
public record Place(
        PlaceId id,
        @Nullable PlaceId parent,
        String name,
        String kind,
        String code,
        List<String> path,
        boolean open,
        @Nullable PlaceId mergedInto) {

    /** A place of its own. */
    public Place(
            PlaceId id,
            @Nullable PlaceId parent,
            String name,
            String kind,
            String code,
            List<String> path,
            boolean open) {
        this(id, parent, name, kind, code, path, open, null);
    }

    /** @return the names from the top, joined by "›" */
    public String fullName() {
        return String.join(" › ", path);
    }

    /** @return how deep it lies; 0 at the top */
    public int depth() {
        return path.size() - 1;
    }
}
