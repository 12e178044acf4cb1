package linchpin.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.analysis.figures.Share;
import linchpin.feedback.RowsInLog;
import linchpin.feedback.RowsInLog.Score;
import linchpin.returns.months.MonthlyReturn;
import linchpin.returns.sheet.PublicationPreview;
import linchpin.returns.sheet.ReturnAnswers;
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
     * @param ours whether it is made here: what was due before the return was arranged here was made elsewhere, or by nobody
     * @param due null where nobody knows the day
     */
    record ReturnProgress(
            String state,
            boolean ours,
            boolean submitted,
            @Nullable String due,
            boolean late) {}

    /**
     * A line as it is shown.
     *
     * @param place null for all of them together
     * @param eligible as typed
     * @param rows of the log that it counts, as they are today; null for those who may not open them, and for all lines together
     */
    record LineRow(
            @Nullable UUID place,
            String name,
            FriendsAndFamily answers,
            String eligible,
            @Nullable RowsInLog rows) {

        private static final String NO_VALUE = "No value";

        /** In the order of the answers' codes. */
        private static final List<Score> SCORES =
                List.of(Score.VERY_GOOD, Score.GOOD, Score.NEITHER, Score.POOR, Score.VERY_POOR, Score.DONT_KNOW);

        /** @return the six answers and all of them together, each leading to the feedback behind it */
        List<Figure> numbers() {
            var counts = ReturnAnswers.of(answers);
            var numbers = new ArrayList<Figure>();
            for (var at = 0; at < counts.size(); at++) {
                numbers.add(number(counts.get(at), SCORES.get(at), "answered “" + ReturnAnswers.LABELS.get(at) + "”"));
            }
            numbers.add(number(answers.total(), Score.ANY, "responses"));
            return numbers;
        }

        private Figure number(long n, Score score, String what) {
            var path = rows == null || n == 0 ? null : rows.answering(score).path();
            return new Figure(n, path, what + ", " + name);
        }

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

    /**
     * A number of a line.
     *
     * @param path where the feedback behind it is listed; null for nowhere
     * @param aside what the link says besides, to those who listen
     */
    record Figure(long n, @Nullable String path, String aside) {}

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
