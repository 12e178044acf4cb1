package linchpin.answers.replies;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.answers.bringing.ToBring;
import linchpin.answers.replies.Replies.Reply;
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
    public Map<FeedbackId, Answer> of(Collection<FeedbackId> feedback) {
        return replies.published(feedback).stream()
                .collect(Collectors.toMap(
                        Reply::feedbackId, reply -> new Answer(reply.words(), requireNonNull(reply.approvedOn()))));
    }
}
