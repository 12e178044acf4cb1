package linchpin.reviews.patterns;

import linchpin.organisation.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * A place at which a rule is met or not, with all that lies below it.
 *
 * @param place null for the organisation as a whole
 */
public record Unit(@Nullable PlaceId place) {}
