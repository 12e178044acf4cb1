package linchpin.answers.said;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.answers.AnswerId;
import linchpin.answers.Judgements;
import linchpin.answers.PublishedAnswer;
import linchpin.answers.confirming.Round;
import linchpin.matters.Matter;
import linchpin.people.LeaderName;
import linchpin.ui.LocalName;
import org.springframework.stereotype.Component;

/** What people said each time that they were asked about an answer, in the words of the organisation. */
@Component
class WhatWasAsked {

    private final Judgements judgements;
    private final LeaderName leaders;

    WhatWasAsked(Judgements judgements, LeaderName leaders) {
        this.judgements = judgements;
        this.leaders = leaders;
    }

    /** @param rounds each time that people were asked, the latest last */
    record Asked(List<Round> rounds, LocalName leader) {

        /** @return where it stands by what they said */
        String standing(PublishedAnswer answer, Matter matter) {
            return ConfirmationWords.of(answer, matter, rounds, leader);
        }

        /** @return what was said when they were asked last; empty where nobody said anything yet */
        String last() {
            var said = rounds.getLast().said();
            return said.said() == 0 ? "" : said.words(leader);
        }

        /** @return each time in a line */
        List<String> words() {
            return rounds.stream().map(round -> round.words(leader)).toList();
        }
    }

    Map<AnswerId, Asked> about(Collection<AnswerId> answers) {
        var leader = leaders.here();
        var asked = new HashMap<AnswerId, Asked>();
        judgements.rounds(answers).forEach((answer, rounds) -> asked.put(answer, new Asked(rounds, leader)));
        return asked;
    }
}
