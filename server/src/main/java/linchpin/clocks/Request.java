package linchpin.clocks;

import java.time.LocalDate;

/**
 * What a body outside asked for.
 *
 * @param askedBy as in "Healthwatch Ambleford"
 * @param what in a line
 * @param paper where it lies; may be empty
 */
public record Request(RequestId id, String askedBy, String what, String paper, LocalDate receivedOn) {}
