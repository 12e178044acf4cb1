package linchpin.answers.replies;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.ReceiptPanel;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.register.GiversToReach;
import linchpin.ui.Days;
import linchpin.ui.Fragments;
import org.springframework.stereotype.Component;

/** The giver's own end: what we say to them alone, and whether somebody told them in another way as well. */
@Component
class ReplyOnReceipt implements ReceiptPanel {

    private final Replies replies;
    private final FeedbackArchive archive;
    private final GiversToReach reachable;
    private final Fragments fragments;

    ReplyOnReceipt(Replies replies, FeedbackArchive archive, GiversToReach reachable, Fragments fragments) {
        this.replies = replies;
        this.archive = archive;
        this.reachable = reachable;
        this.fragments = fragments;
    }

    /** @param told how and when somebody told them, or that somebody is to; empty for neither */
    record ReplyToYou(String words, String day, String told) {}

    @Override
    public Optional<Content> panel(FeedbackId feedback, String receipt) {
        return archive.standing(Set.of(feedback)).stream()
                .flatMap(standing -> replies.published(standing).stream())
                .findFirst()
                .map(reply -> fragments.of("answers/replies/onReceipt", Map.of("reply", toYou(reply))));
    }

    private ReplyToYou toYou(Replies.Reply reply) {
        var approved = reply.approvedOn();
        return new ReplyToYou(reply.words(), approved == null ? "" : Days.full(approved), told(reply));
    }

    private String told(Replies.Reply reply) {
        var how = reply.toldHow();
        var on = reply.toldOn();
        if (how != null && on != null) {
            return how.toGiver() + " on " + Days.full(on) + ".";
        }
        return reachable.among(Set.of(reply.feedbackId())).isEmpty()
                ? ""
                : "You said that we may contact you. Nobody has yet: somebody here is asked to write to you or ring you.";
    }

    @Override
    public int order() {
        return 40;
    }
}
