package linchpin.matters.merging;

import java.time.LocalDate;
import linchpin.matters.MatterId;

/**
 * A matter that became part of another.
 *
 * @param mergedInto what it became part of, which may have become part of a third since
 * @param mergedIn the act that merged them
 * @param mergedForGood whether more went along than what was gathered
 */
record Merged(
        MatterId id,
        int number,
        String title,
        String summary,
        MatterId mergedInto,
        long mergedIn,
        LocalDate mergedOn,
        boolean mergedForGood) {}
