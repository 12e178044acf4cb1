package linchpin.clocks.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import linchpin.clocks.ClockAct;
import linchpin.clocks.ClockId;
import linchpin.history.ActId;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import linchpin.history.SeenBy;
import linchpin.history.Thing;
import org.junit.jupiter.api.Test;

class ClockActWordsTests {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-06-01T12:00:00Z");

    private final ClockActWords words = new ClockActWords();

    private String told(ClockAct kind, Map<String, String> facts, Reader reader) {
        var all = new TreeMap<>(facts);
        all.put("duty", "Acknowledge a complaint");
        var act = new Recorded(
                new ActId(UUID.randomUUID()),
                1,
                LocalDate.of(2026, 6, 1),
                NOON,
                UUID.randomUUID(),
                "LINCHPIN",
                kind.stored(),
                SeenBy.TEAM,
                Thing.of(new ClockId(UUID.randomUUID())),
                null,
                all);
        return words.words(kind, act, reader);
    }

    private String told(ClockAct kind, Map<String, String> facts) {
        return told(kind, facts, Reader.TEAM);
    }

    @Test
    void tellWhatWasDoneAndWhen() {
        assertThat(told(ClockAct.STARTED, Map.of("on", "2026-06-01")))
                .isEqualTo("Started the clock “Acknowledge a complaint”, counted from 1 June 2026");
        assertThat(told(ClockAct.MET, Map.of("on", "2026-06-03", "how", "TELEPHONE")))
                .isEqualTo("Noted that the clock “Acknowledge a complaint” was met on 3 June 2026: by telephone");
        assertThat(told(ClockAct.GIVEN_TO, Map.of())).isEqualTo("Said who sees to the clock “Acknowledge a complaint”");
        assertThat(told(ClockAct.PAUSED, Map.of())).isEqualTo("Let the clock “Acknowledge a complaint” stand still");
        assertThat(told(ClockAct.RESUMED, Map.of())).isEqualTo("Let the clock “Acknowledge a complaint” go on");
        assertThat(told(ClockAct.ENDED, Map.of())).isEqualTo("Ended the clock “Acknowledge a complaint”");
        assertThat(told(ClockAct.UNDONE, Map.of()))
                .isEqualTo("Took back that the clock “Acknowledge a complaint” was over");
    }

    @Test
    void tellWhoWasRemindedAndNotByName() {
        assertThat(told(ClockAct.REMINDED, Map.of("who", "owner", "due", "2026-06-04")))
                .isEqualTo("Reminded whoever sees to it of the clock “Acknowledge a complaint”, due on 4 June 2026");
        assertThat(told(ClockAct.REMINDED, Map.of("who", "higher", "due", "2026-05-31", "heard", "somebody")))
                .startsWith("It is late: it stands before champions: the clock");
        assertThat(told(ClockAct.REMINDED, Map.of("who", "higher", "due", "2026-06-01", "heard", "somebody")))
                .startsWith("Its day has come: it stands before champions: the clock");
    }

    @Test
    void sayOfNobodyWhoIsNotThereThatTheyHeard() {
        assertThat(told(ClockAct.REMINDED, Map.of("who", "owner", "due", "2026-06-04", "heard", "nobody")))
                .isEqualTo("Nobody has taken it on: the clock “Acknowledge a complaint”, due on 4 June 2026");
        assertThat(told(ClockAct.REMINDED, Map.of("who", "higher", "due", "2026-05-31", "heard", "nobody")))
                .startsWith("It is late, and nobody is there as a champion: the clock");
    }

    @Test
    void tellGiversNothing() {
        var facts = Map.of("on", "2026-06-01", "how", "LETTER", "who", "owner", "due", "2026-06-04");
        assertThat(Arrays.stream(ClockAct.values()).map(kind -> told(kind, facts, Reader.GIVER)))
                .containsOnly("");
        assertThat(words.kinds()).isEqualTo(ClockAct.class);
    }
}
