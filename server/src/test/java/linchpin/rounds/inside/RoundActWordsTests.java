package linchpin.rounds.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import linchpin.history.ActId;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import linchpin.history.SeenBy;
import linchpin.history.Thing;
import linchpin.people.AccountId;
import linchpin.proposals.ProposalId;
import linchpin.rounds.Round;
import linchpin.rounds.RoundAct;
import linchpin.rounds.RoundDeed;
import linchpin.rounds.RoundId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundActWordsTests {

    private static final Map<String, String> FACTS = Map.of(
            "title",
            "Waiting",
            "opens",
            "4 May 2026",
            "closes",
            "18 May 2026",
            "shown",
            "3",
            "kept",
            "0",
            "questions",
            "1");

    private static String words(RoundAct kind, Reader reader) {
        var act = new Recorded(
                new ActId(UUID.randomUUID()),
                1,
                LocalDate.of(2026, 5, 4),
                null,
                null,
                "PATIENT_LEADER",
                kind.stored(),
                SeenBy.TEAM,
                Thing.of(new RoundId(UUID.randomUUID())),
                null,
                FACTS);
        return new RoundActWords().words(kind, act, reader);
    }

    @ParameterizedTest
    @EnumSource(RoundAct.class)
    void everyActIsASentenceForTheTeamAndNoneIsForGivers(RoundAct kind) {
        assertThat(words(kind, Reader.TEAM)).contains("the round ‘Waiting’").matches("[A-Z].*[^.]");
        assertThat(words(kind, Reader.GIVER)).isEmpty();
        assertThat(kind.seenBy()).isEqualTo(SeenBy.TEAM);
        assertThat(kind.stored()).startsWith("rounds.");
    }

    @Test
    void tellHowManyAndFromWhenToWhen() {
        assertThat(words(RoundAct.OPENED, Reader.TEAM))
                .isEqualTo("Opened the round ‘Waiting’, from 4 May 2026 to 18 May 2026");
        assertThat(words(RoundAct.LOOKED_THROUGH, Reader.TEAM)).endsWith(": 3 to be shown, 0 not");
        assertThat(words(RoundAct.PUBLISHED, Reader.TEAM)).endsWith(": 1 question");
    }

    @Test
    void aDeedStandsInTheHistoryOfItsProposalToo() {
        var proposal = new ProposalId(UUID.randomUUID());
        var round = new Round(
                new RoundId(UUID.randomUUID()),
                1,
                proposal,
                "Waiting",
                "People wait",
                LocalDate.of(2026, 5, 4),
                LocalDate.of(2026, 5, 18),
                new AccountId(UUID.randomUUID()),
                null,
                null,
                null,
                null,
                null,
                null);
        var act = RoundDeed.of(RoundAct.CLOSED, round).with("kept", 2).act();
        assertThat(act.within()).isEqualTo(Thing.of(proposal));
        assertThat(act.about()).isEqualTo(Thing.of(round.id()));
        assertThat(act.facts()).isEqualTo(Map.of("title", "Waiting", "kept", "2"));
    }
}
