package linchpin.rounds.asking;

import java.util.List;
import linchpin.organisation.Organisation;
import linchpin.rounds.AskedQuestions.Asked;
import linchpin.rounds.Round;
import linchpin.rounds.WhatWasSaid;

/**
 * What the public page of a round prints.
 *
 * @param times from when to when, in words
 * @param questions that came of it; none yet, or for good
 * @param thanks whether something of theirs was just kept
 * @param late whether what they wrote came after the round had closed
 */
record AskingPage(
        Organisation organisation,
        Round round,
        Round.State state,
        String times,
        SayForm form,
        WhatWasSaid said,
        List<Asked> questions,
        boolean thanks,
        boolean late) {

    /** @return whether something can be said now */
    boolean open() {
        return state == Round.State.OPEN;
    }

    String path() {
        return "/asking/" + organisation.code() + "/" + round.number();
    }
}
