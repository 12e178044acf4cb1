package linchpin.answers.said;

import java.util.List;
import linchpin.answers.AnswerKind;
import linchpin.answers.PublishedAnswer;
import linchpin.answers.confirming.Counts;
import linchpin.answers.confirming.Round;
import linchpin.matters.Matter;
import linchpin.ui.Days;
import linchpin.ui.LocalName;

/**
 * What those who raised a matter say about its answer, in words: a claim is never told as more than a claim, and a yes from somebody as what it
 * is. How many said what stands beside it, each time that they were asked.
 */
final class ConfirmationWords {

    private ConfirmationWords() {}

    /**
     * @param rounds each time that people were asked, the latest last
     * @param leader what the organisation calls its patient leaders
     */
    static String of(PublishedAnswer answer, Matter matter, List<Round> rounds, LocalName leader) {
        return switch (matter.state()) {
            case RESOLVED -> agreed(answer, matter) + still(rounds.getLast());
            case NOT_RESOLVED -> "Closed, not resolved: " + matter.closingReason();
            case BACK, OPEN, UNDER_WAY, ANSWERED, DONE ->
                answer.wentBackOn() == null
                        ? claimed(answer, rounds.getLast().said(), leader)
                        : back(answer, matter, rounds.getLast(), leader);
        };
    }

    private static String agreed(PublishedAnswer answer, Matter matter) {
        var word = answer.kind() == AnswerKind.DID ? "Confirmed" : "Accepted";
        return matter.closedOn() == null ? word : word + " on " + Days.full(matter.closedOn());
    }

    private static String still(Round last) {
        var said = last.said();
        if (last.confirmedOn() == null || said.said() == 0) {
            return "";
        }
        return "; " + last.afterwards() + " " + who(said) + " it is still so";
    }

    private static String who(Counts said) {
        if (said.said() == 1) {
            return said.agreed() == 1 ? "the one who answered says" : "the one who answered does not say";
        }
        var of = said.agreed() == said.said() ? "all " : said.agreed() + " of the ";
        return of + said.said() + " who answered say";
    }

    private static String claimed(PublishedAnswer answer, Counts said, LocalName leader) {
        var claim = answer.kind() == AnswerKind.DID ? "Claimed" : "Explained";
        return said.agreed() == 0 || said.dissent()
                ? claim + ", waiting for the people who raised it"
                : claim + ", not confirmed yet: so far " + said.agreeing(leader)
                        + (said.agreed() == 1 ? " says yes" : " say yes");
    }

    private static String back(PublishedAnswer answer, Matter matter, Round last, LocalName leader) {
        if (answer.kind() == AnswerKind.DID_NOT) {
            return "Not accepted: it went back to be answered anew"
                    + (answer.answerDue() == null ? "" : " by " + Days.full(answer.answerDue()));
        }
        if (last.confirmedOn() != null) {
            return "It did not last: confirmed on " + Days.full(last.confirmedOn()) + ", and " + last.afterwards() + " "
                    + last.said().dissenting(leader) + " said half, or no. It went back to be put right";
        }
        return switch (matter.state()) {
            case DONE -> "Called done again. People said half, or no, before, and are asked once there is a new answer";
            default ->
                "Not changed yet: " + last.said().dissenting(leader)
                        + " said half, or no, and it went back to be put right";
        };
    }
}
