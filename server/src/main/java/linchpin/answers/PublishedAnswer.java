package linchpin.answers;

import java.time.LocalDate;
import linchpin.matters.MatterId;
import linchpin.people.AccountId;

/**
 * An answer as everybody may read it.
 *
 * @param round how often the people were asked about this version
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
        LocalDate publishedOn) {

    /** @return names this asking, so that nobody judges what they have not read */
    public String asked() {
        return version + "." + round;
    }
}
