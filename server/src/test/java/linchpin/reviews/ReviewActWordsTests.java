package linchpin.reviews;

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

class ReviewActWordsTests {

    private static String words(ReviewAct kind, String follows, Reader reader) {
        var act = new Recorded(
                new ActId(UUID.randomUUID()),
                1,
                LocalDate.of(2026, 5, 4),
                null,
                null,
                "LINCHPIN",
                kind.stored(),
                SeenBy.TEAM,
                Thing.of(new ReviewId(UUID.randomUUID())),
                null,
                Map.of(
                        "number",
                        "4",
                        "version",
                        "2",
                        "comments",
                        "3",
                        "people",
                        "3",
                        "due",
                        "4 May 2026",
                        "follows",
                        follows));
        return new ReviewActWords().words(kind, act, reader);
    }

    @ParameterizedTest
    @EnumSource(ReviewAct.class)
    void everyActIsASentenceForTheTeamAndNoneIsForGivers(ReviewAct kind) {
        assertThat(words(kind, "matter", Reader.TEAM)).matches("[A-Z].*[^.]");
        assertThat(words(kind, "matter", Reader.GIVER)).isEmpty();
        assertThat(kind.seenBy()).isEqualTo(SeenBy.TEAM);
        assertThat(kind.stored()).startsWith("reviews.");
    }

    @Test
    void saysWhatFollows() {
        assertThat(words(ReviewAct.CONCLUDED, "matter", Reader.TEAM)).isEqualTo("Concluded review 4: a matter goes on");
        assertThat(words(ReviewAct.CONCLUDED, "nothing", Reader.TEAM)).isEqualTo("Concluded review 4: nothing follows");
    }
}
