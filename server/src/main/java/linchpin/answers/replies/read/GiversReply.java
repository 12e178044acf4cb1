package linchpin.answers.replies.read;

import java.util.Optional;
import java.util.Set;
import linchpin.answers.replies.Replies;
import linchpin.answers.replies.ToldOrNot;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a giver may know of the reply to them. */
@Component
class GiversReply {

    private final Replies replies;
    private final FeedbackArchive archive;
    private final ToldOrNot told;
    private final PublishedReplies published;

    GiversReply(Replies replies, FeedbackArchive archive, ToldOrNot told, PublishedReplies published) {
        this.replies = replies;
        this.archive = archive;
        this.told = told;
        this.published = published;
    }

    /**
     * @param told how and when somebody told them, or that somebody is to; empty for neither
     * @param open whether everybody can read it beside their words
     */
    record ReplyToYou(String words, String day, String told, boolean open) {}

    /** @return nothing of what was taken back, and nothing while nothing was approved or once it was withdrawn */
    @Transactional(readOnly = true)
    public Optional<ReplyToYou> to(FeedbackId feedback) {
        return archive.standing(Set.of(feedback)).stream()
                .flatMap(standing -> replies.published(standing).stream())
                .findFirst()
                .map(reply -> {
                    var approved = reply.approvedOn();
                    return new ReplyToYou(
                            reply.words(),
                            approved == null ? "" : Days.full(approved),
                            told.of(feedback, replies.versions(feedback)).toGiver(),
                            published.isOpen(feedback));
                });
    }
}
