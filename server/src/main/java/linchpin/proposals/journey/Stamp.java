package linchpin.proposals.journey;

import linchpin.proposals.Stage;
import org.jspecify.annotations.Nullable;

/**
 * From which stage on patients took part in a proposal, as it is printed wherever the proposal is shown.
 *
 * @param stage null where they did not
 * @param words as in "Patients took part from the first day"
 * @param later who told of it afterwards and when, and what would be said without it; null where the product saw it itself
 * @param whyWithout why it went on without a patient among its authors; null where nobody had to say
 */
public record Stamp(
        @Nullable Stage stage,
        String words,
        @Nullable String later,
        @Nullable String whyWithout) {}
