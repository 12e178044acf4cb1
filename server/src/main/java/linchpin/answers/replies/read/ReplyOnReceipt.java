package linchpin.answers.replies.read;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.ReceiptPanel;
import linchpin.ui.Fragments;
import org.springframework.stereotype.Component;

/** The giver's own end: what we say to them alone, and whether somebody told them in another way as well. */
@Component
class ReplyOnReceipt implements ReceiptPanel {

    private final GiversReply reply;
    private final Fragments fragments;

    ReplyOnReceipt(GiversReply reply, Fragments fragments) {
        this.reply = reply;
        this.fragments = fragments;
    }

    @Override
    public Optional<Content> panel(FeedbackId feedback, String receipt) {
        return reply.to(feedback).map(read -> fragments.of("answers/replies/read/onReceipt", Map.of("reply", read)));
    }

    @Override
    public int order() {
        return 40;
    }
}
