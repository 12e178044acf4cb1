package linchpin.history;

import java.util.Locale;
import java.util.UUID;
import linchpin.platform.Id;

/**
 * What an act is about.
 *
 * @param kind in a word, as in {@code matter}
 */
public record Thing(String kind, UUID id) {

    /** @return the thing that this names: an {@code ActionId} names an action */
    public static Thing of(Id id) {
        return new Thing(id.getClass().getSimpleName().replaceFirst("Id$", "").toLowerCase(Locale.ROOT), id.id());
    }
}
