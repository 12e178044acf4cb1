package linchpin.answers;

import java.time.LocalDate;
import linchpin.matters.MatterId;
import linchpin.matters.MatterState;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An answer as everybody may read it.
 *
 * @param round how often the people were asked about this version
 * @param askedOn when they were asked this time
 * @param confirmedOn when it was confirmed, where they are asked whether it is still so; null where they are not
 * @param wentBackOn when somebody last said half or no to it: from then on nobody confirms it, and another is to be written; null for never
 * @param answerDue by when another is due where nothing was done; null where nothing went back, or promises have dates of their own
 * @param we what we did, or why we did not
 */
public record PublishedAnswer(
        AnswerId id,
        MatterId matterId,
        int version,
        int round,
        AnswerKind kind,
        String youSaid,
        String we,
        AccountId writtenBy,
        LocalDate publishedOn,
        LocalDate askedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate wentBackOn,
        @Nullable LocalDate answerDue) {

    /** @return what is asked this time */
    public String question() {
        return confirmedOn == null ? kind.question() : "Is it still so?";
    }

    /** @return whether people can still say something to it while its matter is there: what went back once is asked about in new words */
    public boolean asks(MatterState state) {
        return wentBackOn == null || state == MatterState.BACK;
    }

    /** @return names this asking, so that nobody judges what they have not read */
    public String asked() {
        return version + "." + round;
    }
}
