package linchpin.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.analysis.figures.Share;
import linchpin.feedback.RowsInLog;
import linchpin.feedback.RowsInLog.Score;
import linchpin.returns.counting.CountModes;
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
        List<ModeRow> modes,
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
     * @param rows of the log that it counts, as they are today; null for those who may not open them, and where no one list has just those
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

    /**
     * A mode as it is shown.
     *
     * @param number leads to its rows where all came through one channel
     * @param parts where they came through several, each of these
     */
    record ModeRow(String label, Figure number, List<Figure> parts) {

        static ModeRow of(ReturnSheet.ModeCount mode, List<CountModes.Part> came, @Nullable RowsInLog all) {
            var parts = came.stream()
                    .map(part -> new Figure(
                            part.n(),
                            all == null
                                    ? null
                                    : all.through(part.channel())
                                            .answering(Score.ANY)
                                            .path(),
                            part.name()))
                    .toList();
            var path = mode.n() > 0 && parts.size() == 1 ? parts.getFirst().path() : null;
            return new ModeRow(
                    mode.label(),
                    new Figure(mode.n(), path, "responses, " + mode.label()),
                    parts.size() > 1 ? parts : List.of());
        }
    }

    /** @return why the numbers of all lines together lead nowhere, for those whose lines do; empty where they lead somewhere */
    String closed() {
        return total.rows() != null || rows.stream().noneMatch(row -> row.rows() != null)
                ? ""
                : "The numbers of all lines and of the modes lead nowhere: no one list of the log holds these lines and nothing else."
                        + " Open the numbers of each line.";
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
     * @param unknownYear whose bank holidays are not published yet; null for none
     */
    record ReturnsPage(
            List<Section> sections,
            List<CareSetting> others,
            @Nullable Integer unknownYear) {}

    /** The months of a setting, the latest first. */
    record Section(CareSetting setting, List<Month> months) {}

    /** A month of a setting. */
    record Month(String path, String name, ReturnProgress standing) {}

    /** What the page of the preview prints. */
    record PublicationPage(ReturnPage page, PublicationPreview preview) {}
}
