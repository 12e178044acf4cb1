package linchpin.answers.said;

import java.util.ArrayList;
import linchpin.answers.AnswerKind;
import linchpin.answers.Judgements.Tally;
import linchpin.matters.Matter;

/** What those who raised a matter say about its answer, in words: a claim is never told as more than a claim. */
final class ConfirmationWords {

    private ConfirmationWords() {}

    static String of(AnswerKind kind, Matter matter, Tally tally) {
        var claim = kind == AnswerKind.DID ? "Claimed" : "Explained";
        var agreed = kind == AnswerKind.DID ? "Confirmed" : "Accepted";
        var all = switch (matter.state()) {
            case RESOLVED -> tally.yes().isEmpty() ? agreed : agreed + " by " + String.join(" and ", tally.yes());
            case NOT_RESOLVED -> "Closed, not resolved: " + matter.closingReason();
            case BACK -> "Not changed yet: it went back to be put right";
            case OPEN, UNDER_WAY, DONE, ANSWERED -> claim + ", waiting for the people who raised it";
        };
        return all + dissent(tally);
    }

    private static String dissent(Tally tally) {
        var said = new ArrayList<String>();
        if (!tally.half().isEmpty()) {
            said.add("half: " + String.join(" and ", tally.half()));
        }
        if (!tally.no().isEmpty()) {
            said.add("no: " + String.join(" and ", tally.no()));
        }
        return said.isEmpty() ? "" : " (" + String.join("; ", said) + ")";
    }
}
