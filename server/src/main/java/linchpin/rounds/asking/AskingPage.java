package linchpin.rounds.asking;

import java.util.List;
import linchpin.organisation.Organisation;
import linchpin.rounds.AskedQuestions.Asked;
import linchpin.rounds.Round;
import linchpin.rounds.WhatWasSaid;
import org.jspecify.annotations.Nullable;

/**
 * What the public page of a round prints.
 *
 * @param times from when to when, in words
 * @param questions that came of it; none yet, or for good
 * @param thanks whether something of theirs was just kept
 * @param sent by what they take it back; null where they cannot, or nothing was just kept
 * @param back what became of taking it back; empty for nothing
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
        @Nullable String sent,
        String back,
        boolean late) {

    /** @return whether something can be said now */
    boolean open() {
        return state == Round.State.OPEN;
    }

    String path() {
        return "/asking/" + organisation.code() + "/" + round.number();
    }
}
