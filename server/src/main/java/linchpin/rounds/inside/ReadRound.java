package linchpin.rounds.inside;

import java.util.List;
import java.util.Map;
import linchpin.people.Viewer;
import linchpin.rounds.AskedQuestions;
import linchpin.rounds.AskedQuestions.Asked;
import linchpin.rounds.ReadSaid;
import linchpin.rounds.Round;
import linchpin.rounds.Said;
import linchpin.rounds.WhatWasSaid;
import linchpin.rounds.WhoSteers;
import linchpin.ui.Paging;
import org.springframework.stereotype.Component;

/** Reads what a round holds, who steers it, and the address at which those without an account find it. */
@Component
class ReadRound {

    private final ReadSaid said;
    private final AskedQuestions questions;
    private final WhoSteers who;
    private final HandedAddress address;

    ReadRound(ReadSaid said, AskedQuestions questions, WhoSteers who, HandedAddress address) {
        this.said = said;
        this.questions = questions;
        this.who = who;
        this.address = address;
    }

    List<Asked> questions(Round round) {
        return questions.of(round.id());
    }

    boolean steers(Round round, Viewer viewer) {
        return who.may(round, viewer);
    }

    /** @param asked theme, after and before, as an address has them */
    WhatWasSaid shown(Round round, Map<String, String> asked) {
        var paging = Paging.of(asked.getOrDefault("after", ""), asked.getOrDefault("before", ""));
        return said.shown(round, round.path(), asked.getOrDefault("theme", ""), paging);
    }

    /** @return all that is shown, the oldest first */
    List<Said> all(Round round) {
        return said.shown(round.id());
    }

    String address(Round round, Viewer viewer) {
        return address.of(round, viewer);
    }
}
