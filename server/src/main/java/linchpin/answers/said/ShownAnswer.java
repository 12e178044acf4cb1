package linchpin.answers.said;

import java.util.List;
import linchpin.answers.AnswerKind;
import linchpin.answers.Answers.Claims;
import linchpin.answers.PublishedAnswer;
import linchpin.feedback.words.Quotable.Quote;
import linchpin.matters.Matter;
import linchpin.matters.MatterState;

/**
 * An answer as it is printed everywhere: on the public page, with a receipt, on the thread. One shape for both kinds, so that neither
 * is larger.
 *
 * @param raised in how many pieces of feedback it was raised, in words
 * @param standing what those who raised it say about it, in words
 * @param asked how many said what, each time that they were asked
 * @param claims which promises it says were kept
 * @param quotes what givers let us quote today
 */
public record ShownAnswer(
        PublishedAnswer answer,
        Matter matter,
        String place,
        String day,
        String raised,
        String standing,
        List<String> asked,
        Claims claims,
        List<Quote> quotes) {

    /** @return whether it says that something was done */
    boolean claimsChange() {
        return answer.kind() == AnswerKind.DID;
    }

    /** @return whether somebody who raised it, or a patient leader, agreed */
    boolean confirmed() {
        return matter.state() == MatterState.RESOLVED;
    }
}
