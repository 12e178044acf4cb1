package linchpin.answers;

import java.util.List;
import linchpin.feedback.FeedbackArchive.Summary;
import linchpin.feedback.Quotable.Quote;
import linchpin.proposals.Matter;
import linchpin.ui.Days;

/**
 * What the page of an answer prints for those who work on it.
 *
 * @param versions the latest first
 * @param behind the feedback behind it that this viewer may read
 * @param approve whether the viewer may approve the latest version
 * @param whyNot why the viewer cannot; empty when they can, or nothing waits
 * @param edit where a new version is written; empty where the viewer may not
 */
record AnswerPage(
        Matter matter,
        List<Row> versions,
        List<Summary> behind,
        boolean approve,
        String whyNot,
        String edit,
        String publicPath) {

    /** A version with the names of those who wrote and approved it. */
    record Row(Answers.Version version, String writer, String approver, List<Quote> quotes) {

        String written() {
            return Days.full(version.writtenOn());
        }

        String approved() {
            return version.approvedOn() == null ? "" : Days.full(version.approvedOn());
        }
    }

    static String day(Summary voice) {
        return Days.full(voice.receivedOn());
    }
}
