package linchpin.evidence;

import java.time.YearMonth;
import java.util.Set;
import linchpin.feedback.Quotable;
import linchpin.organisation.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * What a pack is about.
 *
 * @param place with all below it; null for the whole organisation
 * @param within the place and all below it; null for everywhere
 * @param theme its number; null for whatever people talked about
 */
record Scope(
        @Nullable PlaceId place,
        @Nullable Set<PlaceId> within,
        @Nullable Integer theme,
        YearMonth first,
        YearMonth last) {

    Quotable.Wanted wanted() {
        return new Quotable.Wanted(within, theme, first.atDay(1), last.atEndOfMonth());
    }
}
