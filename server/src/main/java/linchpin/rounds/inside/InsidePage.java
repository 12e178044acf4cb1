package linchpin.rounds.inside;

import java.util.List;
import linchpin.history.ActLine;
import linchpin.rounds.AskedQuestions.Asked;
import linchpin.rounds.Round;
import linchpin.rounds.WhatWasSaid;
import linchpin.ui.Errors;

/**
 * What the page of a round prints for those who are signed in.
 *
 * @param proposal its title
 * @param times from when to when, in words
 * @param address where anybody says what should be asked
 * @param steers whether whoever looks closes it, looks through it and writes the questions
 * @param words as just typed
 * @param said whether something of theirs was just kept
 */
record InsidePage(
        Round round,
        String proposal,
        Round.State state,
        String times,
        String address,
        boolean steers,
        WhatWasSaid shown,
        List<Asked> questions,
        List<ActLine> history,
        String words,
        boolean said,
        Errors errors) {

    boolean open() {
        return state == Round.State.OPEN;
    }

    /** @return whether questions are to be written next */
    boolean owesQuestions() {
        return steers && state == Round.State.OVER && !round.published();
    }
}
