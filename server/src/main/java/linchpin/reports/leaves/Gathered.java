package linchpin.reports.leaves;

import java.util.List;
import java.util.Map;
import linchpin.answers.quarterly.AccountOfAnswers;
import linchpin.decisions.EndedInPublic;
import linchpin.figures.room.StoryCard;

/**
 * Today's words for a report's numbers.
 *
 * @param code of the organisation, as in addresses
 * @param stories one for each number, in order; an empty room where somebody changed their mind
 * @param silent names of places
 */
record Gathered(
        String code,
        AccountOfAnswers.Words words,
        List<EndedInPublic.Told> decisions,
        List<StoryCard> stories,
        List<String> silent) {

    String answer(Object id) {
        return "/said/" + code + "/" + id;
    }

    String decision(int number) {
        return "/decided/" + code + "/" + number;
    }

    /** @return as it was taken back; null for an answer that was not */
    Map<java.util.UUID, AccountOfAnswers.TakenBack> takenBack() {
        return words.takenBack();
    }
}
