package linchpin.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import linchpin.history.ActId;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import linchpin.history.SeenBy;
import linchpin.history.Thing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InfluenceActWordsTests {

    private static Recorded act(InfluenceAct kind, Map<String, String> facts) {
        return new Recorded(
                new ActId(UUID.randomUUID()),
                1,
                LocalDate.of(2026, 5, 4),
                null,
                null,
                "PATIENT_LEADER",
                kind.stored(),
                SeenBy.TEAM,
                Thing.of(new TalkId(UUID.randomUUID())),
                null,
                facts);
    }

    @ParameterizedTest
    @EnumSource(InfluenceAct.class)
    void everyActIsASentenceForTheTeamAndNoneIsForGivers(InfluenceAct kind) {
        var words = new InfluenceActWords();
        assertThat(words.words(kind, act(kind, Map.of()), Reader.TEAM)).matches("[A-Z].*[^.:]");
        assertThat(words.words(kind, act(kind, Map.of("how", "It moved something")), Reader.TEAM))
                .endsWith(": It moved something");
        assertThat(words.words(kind, act(kind, Map.of()), Reader.GIVER)).isEmpty();
    }
}
