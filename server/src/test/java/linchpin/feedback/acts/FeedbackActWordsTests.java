package linchpin.feedback.acts;

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
import org.junit.jupiter.params.provider.EnumSource.Mode;

class FeedbackActWordsTests {

    private static final Map<String, String> FACTS = Map.of("grade", "PUBLIC_NAME", "agreed", "true");

    private static String words(FeedbackAct act, Reader reader) {
        var recorded = new Recorded(
                new ActId(UUID.randomUUID()),
                1,
                LocalDate.of(2026, 11, 27),
                null,
                null,
                "giver",
                act.name(),
                act.seenBy(),
                new Thing("feedback", UUID.randomUUID()),
                null,
                FACTS);
        return new FeedbackActWords().words(act, recorded, reader);
    }

    @ParameterizedTest
    @EnumSource
    void tellsEachActToEachReader(FeedbackAct act) {
        for (var reader : Reader.values()) {
            assertThat(words(act, reader)).as("%s to %s", act, reader).isNotBlank();
        }
    }

    /** Who reads what became of their own feedback is spoken to, and never told of as somebody else. */
    @ParameterizedTest
    @EnumSource
    void neverSpeaksOfTheGiverToThemselvesAsOfAnother(FeedbackAct act) {
        if (act.seenBy() != SeenBy.TEAM && act != FeedbackAct.CLEARED) {
            assertThat(words(act, Reader.GIVER)).doesNotContain("the giver", "The giver", "them");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {
                "LOGGED",
                "ADDED_TO",
                "MADE_KNOWN",
                "CONSENTED",
                "CONSENT_TAKEN_BACK",
                "WITHDRAWN",
                "GIVEN_AGAIN",
                "OBJECTED"
            })
    void saysWhatTheGiverDidInTwoWays(FeedbackAct act) {
        assertThat(words(act, Reader.GIVER))
                .isNotEqualTo(words(act, Reader.TEAM))
                .containsIgnoringCase("you");
        assertThat(words(act, Reader.TEAM)).contains("giver");
    }

    @ParameterizedTest
    @EnumSource
    void letsOnlyTheTeamSeeThatWordsWereOpened(FeedbackAct act) {
        assertThat(act.seenBy() == SeenBy.TEAM).isEqualTo(act == FeedbackAct.UNSEALED);
    }
}
