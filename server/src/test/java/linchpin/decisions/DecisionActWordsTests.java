package linchpin.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import linchpin.history.ActId;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import linchpin.history.SeenBy;
import linchpin.history.Thing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionActWordsTests {

    private static String words(DecisionAct kind, Reader reader) {
        var act = new Recorded(
                new ActId(UUID.randomUUID()),
                1,
                LocalDate.of(2026, 5, 4),
                null,
                null,
                "PATIENT_LEADER",
                kind.stored(),
                SeenBy.TEAM,
                Thing.of(new DecisionId(UUID.randomUUID())),
                null,
                Map.of("title", "What first?", "outcome", "decided"));
        return new DecisionActWords().words(kind, act, reader);
    }

    @ParameterizedTest
    @EnumSource(DecisionAct.class)
    void everyActIsASentenceForTheTeamAndNoneIsForGivers(DecisionAct kind) {
        assertThat(words(kind, Reader.TEAM)).contains("‘What first?’").matches("(?s)[A-Z].*[^.]");
        assertThat(words(kind, Reader.GIVER)).isEmpty();
    }

    /** What somebody voted is nobody's to read in a history. */
    @Test
    void aVoteIsToldWithoutWhatItWas() {
        assertThat(words(DecisionAct.VOTED, Reader.TEAM)).isEqualTo("Voted on ‘What first?’");
    }

    @Test
    void theEndIsToldWithWhatItCameTo() {
        assertThat(words(DecisionAct.CLOSED, Reader.TEAM)).isEqualTo("Closed ‘What first?’: decided");
    }
}
