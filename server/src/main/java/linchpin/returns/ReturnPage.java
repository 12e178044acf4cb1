package linchpin.returns;

import java.util.List;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.analysis.figures.Share;
import linchpin.returns.Returns.Begun;
import linchpin.returns.sheet.Checks;
import linchpin.returns.sheet.Preview;
import linchpin.returns.sheet.Sheet;
import linchpin.returns.units.Setting;
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
        Setting setting,
        Begun begun,
        String month,
        Standing standing,
        boolean over,
        List<Row> rows,
        Row total,
        List<Sheet.ModeCount> modes,
        List<Checks.Check> checks,
        List<String> since,
        Errors errors) {

    /** @param due null where nobody knows the day */
    record Standing(String state, @Nullable String due, boolean late) {}

    /**
     * A line as it is shown.
     *
     * @param field of the form
     * @param eligible as typed
     */
    record Row(String field, String name, FriendsAndFamily answers, String eligible) {

        private static final String NO_VALUE = "No value";

        String positive() {
            return answers.positive().map(Share::percent).orElse(NO_VALUE);
        }

        String negative() {
            return answers.negative().map(Share::percent).orElse(NO_VALUE);
        }
    }

    String path() {
        return begun.key().path();
    }

    /** What the list prints. */
    record ListPage(List<Section> sections, List<Setting> others) {}

    /** The months of a setting, the latest first. */
    record Section(Setting setting, List<Month> months) {}

    /** A month of a setting. */
    record Month(String path, String name, Standing standing) {}

    /** What the page of the preview prints. */
    record PreviewPage(ReturnPage page, Preview preview) {}
}
