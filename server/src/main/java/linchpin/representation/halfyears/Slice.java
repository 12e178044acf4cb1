package linchpin.representation.halfyears;

import linchpin.feedback.Givers;
import linchpin.organisation.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * What is counted once: by what people differ, in half a year, at a place.
 *
 * @param place null for the whole organisation
 */
public record Slice(
        HalfYear half, Givers.Dimension dimension, @Nullable PlaceId place) {

    /** @return the same of a part of the organisation */
    public Slice at(PlaceId part) {
        return new Slice(half, dimension, part);
    }
}
