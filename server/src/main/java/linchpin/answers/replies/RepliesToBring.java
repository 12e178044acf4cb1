package linchpin.answers.replies;

import java.util.Optional;
import linchpin.answers.bringing.ToBring;
import linchpin.feedback.FeedbackId;
import org.springframework.stereotype.Component;

/** A reply to one person who told somebody else, for that somebody to bring back. */
@Component
class RepliesToBring implements ToBring {

    private final Replies replies;

    RepliesToBring(Replies replies) {
        this.replies = replies;
    }

    @Override
    public Optional<Answer> of(FeedbackId feedback) {
        return replies.published(feedback)
                .flatMap(reply -> Optional.ofNullable(reply.approvedOn()).map(on -> new Answer(reply.words(), on)));
    }
}
