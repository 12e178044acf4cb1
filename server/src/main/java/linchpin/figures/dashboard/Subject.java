package linchpin.figures.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import linchpin.feedback.RowsInLog;
import linchpin.feedback.words.StoriesTold;
import linchpin.figures.ChartAbout;
import linchpin.figures.Count;
import linchpin.figures.Counts.MonthSpan;
import linchpin.figures.MonthCount;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Reach;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

/**
 * What a page of figures is about, and everything read for it.
 *
 * @param place null for the whole organisation
 * @param within the place and all below it
 * @param span in which anybody spoke about the place; null where nobody did
 * @param today where the organisation is
 * @param months of those looked at
 * @param everybody of the place, whatever they spoke about
 * @param themes each theme's name by its number
 * @param places all places by their ids
 */
record Subject(
        Look look,
        Viewer viewer,
        @Nullable Place place,
        Reach within,
        YearMonth first,
        YearMonth last,
        @Nullable MonthSpan span,
        LocalDate today,
        List<MonthCount> months,
        List<MonthCount> everybody,
        Map<Integer, String> themes,
        Map<PlaceId, Place> places) {

    Count total() {
        return months.stream().map(MonthCount::count).reduce(Count.NONE, Count::plus);
    }

    ChartAbout chartAbout() {
        return new ChartAbout(look.place(), within, look.theme());
    }

    /** @return the rows behind all of it */
    RowsInLog rows() {
        return look.rows(first, last);
    }

    StoriesTold.Where where() {
        return new StoriesTold.Where(within, look.theme(), first.atDay(1), last.atEndOfMonth());
    }

    /** @return the place and theme as words */
    String about() {
        var where = place == null ? viewer.organisationName() : place.fullName();
        return look.theme() == null
                ? where
                : where + ": " + themes.getOrDefault(look.theme(), "a theme that has ended");
    }

    String period() {
        return Days.period(first, last);
    }
}
