package linchpin.answers.writing;

import java.util.List;
import linchpin.answers.Answers;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.feedback.words.Quotable.Quote;
import linchpin.matters.Matter;
import linchpin.ui.Days;

/**
 * What the page of an answer prints for those who work on it.
 *
 * @param versions the latest first
 * @param approve whether the viewer may approve the latest version
 * @param whyNot why the viewer cannot; empty when they can, or nothing waits
 * @param edit where a new version is written; empty where the viewer may not
 * @param withdraw whether the viewer may take back what is public
 */
record AnswerPage(
        AnsweredMatters.AnsweredMatter answered,
        List<VersionRow> versions,
        boolean approve,
        String whyNot,
        String edit,
        boolean withdraw) {

    Matter matter() {
        return answered.matter();
    }

    /** A version with the names of those who wrote it, approved it or sent it back. */
    record VersionRow(Answers.Version version, String writer, String approver, String sender, List<Quote> quotes) {

        String standing() {
            return switch (version) {
                case Answers.Version back when back.sentBackBecause() != null -> "sent back";
                case Answers.Version waiting when waiting.approvedOn() == null -> "not published";
                case Answers.Version withdrawn when withdrawn.withdrawnBecause() != null -> "taken back";
                default -> "published on " + approved();
            };
        }

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
