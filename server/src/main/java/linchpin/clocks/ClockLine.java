package linchpin.clocks;

import linchpin.organisation.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * A clock with what it runs for.
 *
 * @param about in a few words
 * @param subjectPath where that stands; null for nowhere
 * @param place null for the organisation as a whole
 * @param paper where it lies; empty for nowhere
 * @param owner by name; empty for nobody
 */
public record ClockLine(
        DutyClock clock,
        String about,
        @Nullable String subjectPath,
        @Nullable PlaceId place,
        String paper,
        String owner) {}
