package linchpin.answers.replies;

import java.time.LocalDate;
import java.util.List;
import linchpin.answers.replies.Replies.Reply;
import linchpin.feedback.FeedbackId;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.plain.HowPlain;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a reply to one person prints.
 *
 * @param said what it replies to, as shown after moderation, or why there is nothing to show
 * @param versions the latest first
 * @param write whether the viewer may write one
 * @param approve whether the viewer may approve the latest
 * @param whyNot why the viewer cannot; empty when they can, or nothing waits
 * @param withdraw whether the viewer may withdraw what was approved
 * @param told whether its giver was told
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
        boolean withdraw,
        ToldOrNot.Told told,
        boolean tell,
        Typing typed,
        Errors errors) {

    /** A version with the names of those who worked on it. */
    record Row(Reply reply, String writer, String approver, String sender, String withdrawer) {

        String standing() {
            if (reply.sentBackBecause() != null) {
                return "sent back";
            }
            if (reply.withdrawnBecause() != null) {
                return "withdrawn";
            }
            return reply.approvedOn() == null ? "waiting for approval" : "approved on " + Days.full(reply.approvedOn());
        }

        HowPlain plain() {
            return HowPlain.of(reply.words());
        }

        String written() {
            return Days.full(reply.writtenOn());
        }
    }

    /** @return how plain it is what somebody typed and has not sent; null for nothing */
    @Nullable
    HowPlain plain() {
        return typed.words().isEmpty() ? null : HowPlain.of(typed.words());
    }

    /** What stands in the forms. */
    record Typing(String words, String reason, String because, String how, String toldOn) {

        static Typing fresh(LocalDate today) {
            return new Typing("", "", "", "", today.toString());
        }

        Typing words(String typed) {
            return new Typing(typed, reason, because, how, toldOn);
        }

        Typing reason(String typed) {
            return new Typing(words, typed, because, how, toldOn);
        }

        Typing because(String typed) {
            return new Typing(words, reason, typed, how, toldOn);
        }

        Typing told(String typedHow, String typedOn) {
            return new Typing(words, reason, because, typedHow, typedOn);
        }
    }

    String path() {
        return "/log/" + feedback.id();
    }

    /** @return whether it is the version that its giver reads */
    boolean published(Row row) {
        return versions.stream()
                .filter(one -> one.reply().approvedOn() != null)
                .findFirst()
                .filter(row::equals)
                .filter(one -> one.reply().stands())
                .isPresent();
    }

    List<Choice> ways() {
        return HowTold.choices();
    }
}
