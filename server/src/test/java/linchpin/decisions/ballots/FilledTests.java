package linchpin.decisions.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.decisions.How;
import linchpin.decisions.Rules;
import linchpin.decisions.ballots.Filled.Vote;
import org.junit.jupiter.api.Test;

class FilledTests {

    private static Vote vote(How how, Set<Integer> barred, String... typed) {
        var rules = new Rules(
                how,
                false,
                false,
                false,
                true,
                "50",
                how == How.DOTS ? "4" : "5",
                "3",
                1,
                null,
                List.of(),
                List.of("a", "b", "c"),
                List.of(),
                List.of());
        var fields = new HashMap<String, String>();
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        return new Filled(rules, fields, barred).vote();
    }

    @Test
    void aScoreThatIsLeftOutIsNoOpinionAndNoNought() {
        assertThat(vote(How.SCORE, Set.of(), "option-1", "0", "option-2", "", "option-3", "4.5")
                        .says())
                .isEqualTo(new Says.Scores(Map.of(1, "0", 3, "4.5")));
    }

    @Test
    void aScoreBeyondTheScaleIsSaidAtItsField() {
        var errors = vote(How.SCORE, Set.of(), "option-2", "5.1").errors();
        assertThat(errors.of("option-2")).isEqualTo("Enter a score from 0 to 5, or nothing");
        assertThat(vote(How.SCORE, Set.of(), "option-2", "five").errors().any()).isTrue();
        assertThat(vote(How.SCORE, Set.of(), "option-2", "1e0").errors().any()).isTrue();
    }

    @Test
    void anEmptyBallotIsNoVote() {
        for (var how : List.of(How.SCORE, How.DOTS, How.RANK)) {
            assertThat(vote(how, Set.of()).errors().any()).as(how.label()).isTrue();
        }
        assertThat(vote(How.YESNO, Set.of()).errors().of("say")).isNotNull();
        assertThat(vote(How.CONSENT, Set.of(), "say", "perhaps").errors().of("say"))
                .isNotNull();
    }

    @Test
    void noughtDotsAreNotKept() {
        assertThat(vote(How.DOTS, Set.of(), "option-1", "0", "option-2", "3").says())
                .isEqualTo(new Says.Dots(Map.of(2, 3)));
    }

    @Test
    void dotsAreNoMoreThanThereWere() {
        assertThat(vote(How.DOTS, Set.of(), "option-1", "3", "option-2", "2")
                        .errors()
                        .of("option-1"))
                .isEqualTo("You laid 5 dots and have 4. Take 1 away");
        assertThat(vote(How.DOTS, Set.of(), "option-1", "4").errors().any()).isTrue();
    }

    @Test
    void placesThatAreEqualStandTogetherAndGapsDoNotMatter() {
        assertThat(vote(How.RANK, Set.of(), "option-1", "3", "option-2", "1", "option-3", "3")
                        .says())
                .isEqualTo(new Says.Ranking(List.of(List.of(2), List.of(1, 3))));
    }

    @Test
    void nothingIsSaidOfWhatTheVoterHasAnInterestIn() {
        assertThat(vote(How.RANK, Set.of(2), "option-1", "2", "option-2", "1").says())
                .isEqualTo(new Says.Ranking(List.of(List.of(1))));
        assertThat(vote(How.SCORE, Set.of(2), "option-2", "5").errors().any()).isTrue();
    }

    @Test
    void whoObjectsSaysWhy() {
        assertThat(vote(How.CONSENT, Set.of(), "say", "object").errors().of("reason"))
                .isNotNull();
        assertThat(vote(How.CONSENT, Set.of(), "say", "object", "reason", "Night staff")
                        .errors()
                        .any())
                .isFalse();
        assertThat(vote(How.CONSENT, Set.of(), "say", "consent").errors().any()).isFalse();
    }

    @Test
    void aReasonHasAnEnd() {
        assertThat(vote(How.YESNO, Set.of(), "say", "yes", "reason", "a".repeat(2001))
                        .errors()
                        .of("reason"))
                .isNotNull();
    }
}
