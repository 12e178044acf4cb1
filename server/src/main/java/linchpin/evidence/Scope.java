package linchpin.evidence;

import java.time.YearMonth;
import linchpin.feedback.RowsInLog;
import linchpin.feedback.words.Quotable;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Reach;
import org.jspecify.annotations.Nullable;

/**
 * What a pack is about.
 *
 * @param place with all below it; null for the whole organisation
 * @param within the place and all below it
 * @param theme its number; null for whatever people talked about
 * @param about the theme's name; empty for whatever people talked about
 */
public record Scope(
        @Nullable PlaceId place, Reach within, @Nullable Integer theme, String about, YearMonth first, YearMonth last) {

    /** @return whom to ask for words */
    public Quotable.Wanted wanted() {
        return new Quotable.Wanted(within, theme, first.atDay(1), last.atEndOfMonth());
    }

    /** @return the rows of the log that its numbers count, as they are today */
    public RowsInLog rows() {
        return RowsInLog.ALL.at(place).about(theme).in(first, last);
    }
}
