package linchpin.answers.replies;

import java.time.LocalDate;
import java.util.List;
import linchpin.answers.replies.Replies.Reply;
import linchpin.feedback.FeedbackId;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import linchpin.ui.Errors;

/**
 * What the page of a reply to one person prints.
 *
 * @param said what it replies to, as shown after moderation
 * @param versions the latest first
 * @param write whether the viewer may write one
 * @param approve whether the viewer may approve the latest
 * @param whyNot why the viewer cannot; empty when they can, or nothing waits
 * @param reach whether the giver may be contacted
 * @param tell whether the viewer may say that they told them
 * @param typed what stands in the forms
 */
record ReplyPage(
        FeedbackId feedback,
        String day,
        String said,
        List<Row> versions,
        boolean write,
        boolean approve,
        String whyNot,
        boolean reach,
        boolean tell,
        Typing typed,
        Errors errors) {

    /** A version with the names of those who worked on it. */
    record Row(Reply reply, String writer, String approver, String sender) {

        String standing() {
            if (reply.sentBackBecause() != null) {
                return "sent back";
            }
            return reply.approvedOn() == null ? "waiting for approval" : "approved on " + Days.full(reply.approvedOn());
        }

        String written() {
            return Days.full(reply.writtenOn());
        }

        /** @return as in "Rang them on 3 May 2026"; empty while nobody did */
        String told() {
            var how = reply.toldHow();
            var on = reply.toldOn();
            return how == null || on == null ? "" : how.toTeam() + " on " + Days.full(on);
        }
    }

    /** What stands in the forms. */
    record Typing(String words, String reason, String how, String toldOn) {

        static Typing fresh(LocalDate today) {
            return new Typing("", "", "", today.toString());
        }
    }

    String path() {
        return "/log/" + feedback.id();
    }

    /** @return the version that its giver reads; the last of the rows where none was approved, and then not asked for */
    boolean published(Row row) {
        return versions.stream()
                .filter(one -> one.reply().approvedOn() != null)
                .findFirst()
                .filter(row::equals)
                .isPresent();
    }

    List<Choice> ways() {
        return HowTold.choices();
    }
}
