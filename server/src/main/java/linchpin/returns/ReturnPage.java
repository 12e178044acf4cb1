package linchpin.returns;

import java.util.List;
import java.util.UUID;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.analysis.figures.Share;
import linchpin.returns.months.MonthlyReturn;
import linchpin.returns.sheet.PublicationPreview;
import linchpin.returns.sheet.ReturnChecks;
import linchpin.returns.sheet.ReturnSheet;
import linchpin.returns.units.CareSetting;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one return prints.
 *
 * @param standing where it has come to, and when it is due, in words
 * @param over whether its month is over
 * @param since what has changed since it was submitted; empty before
 */
record ReturnPage(
        MonthlyReturn monthly,
        String month,
        ReturnProgress standing,
        boolean over,
        List<LineRow> rows,
        LineRow total,
        List<ReturnSheet.ModeCount> modes,
        List<ReturnChecks.Check> checks,
        List<String> since,
        Errors errors) {

    /**
     * How far a return has come.
     *
     * @param state in words
     * @param due null where nobody knows the day
     */
    record ReturnProgress(
            String state, boolean submitted, @Nullable String due, boolean late) {}

    /**
     * A line as it is shown.
     *
     * @param place null for all of them together
     * @param eligible as typed
     */
    record LineRow(@Nullable UUID place, String name, FriendsAndFamily answers, String eligible) {

        private static final String NO_VALUE = "No value";

        /** @return the name of its field; empty where nothing is typed in */
        String field() {
            return place == null ? "" : EligibleForm.field(place);
        }

        String positive() {
            return answers.positive().map(Share::percent).orElse(NO_VALUE);
        }

        String negative() {
            return answers.negative().map(Share::percent).orElse(NO_VALUE);
        }
    }

    CareSetting setting() {
        return monthly.setting();
    }

    String path() {
        return monthly.key().path();
    }

    /**
     * What the list prints.
     *
     * @param unchecked years whose bank holidays nobody has checked
     */
    record ReturnsPage(List<Section> sections, List<CareSetting> others, List<Integer> unchecked) {}

    /** The months of a setting, the latest first. */
    record Section(CareSetting setting, List<Month> months) {}

    /** A month of a setting. */
    record Month(String path, String name, ReturnProgress standing) {}

    /** What the page of the preview prints. */
    record PublicationPage(ReturnPage page, PublicationPreview preview) {}
}
