package linchpin.answers.writing;

import java.util.List;
import linchpin.answers.Answers;
import linchpin.answers.held.Hold;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.feedback.words.Quotable.Quote;
import linchpin.matters.Matter;
import linchpin.ui.Days;
import linchpin.ui.plain.HowPlain;

/**
 * What the page of an answer prints for those who work on it.
 *
 * @param versions the latest first
 * @param holds what holds the latest version back; empty where it does not wait
 * @param plain how hard the latest version is to read
 * @param approve whether the viewer may approve the latest version
 * @param whyNot why the viewer cannot; empty when they can, or nothing waits
 * @param edit where a new version is written; empty where the viewer may not
 * @param withdraw whether the viewer may take back what is public
 */
record AnswerPage(
        AnsweredMatters.AnsweredMatter answered,
        List<VersionRow> versions,
        List<Hold> holds,
        HowPlain plain,
        boolean approve,
        String whyNot,
        String edit,
        boolean withdraw) {

    /** @return whether this version is the one that waits, and is held */
    boolean held(int version) {
        return !holds.isEmpty() && versions.getFirst().version().version() == version;
    }

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
