package linchpin.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import linchpin.ui.LocalName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WhoTests {

    private static final LocalName LEADER = new LocalName("expert by experience", "experts by experience");

    @ParameterizedTest
    @CsvSource({
        "PATIENT, A patient",
        "CARER, A carer",
        "STAFF, A member of staff",
        "OTHER, Somebody else",
        "UNSAID, Somebody who did not say who they are",
        "LEADER, Expert by experience"
    })
    void oneIsCalledWhatTheySayTheyAre(Who who, String words) {
        assertThat(Who.told(Map.of(who, 1), LEADER)).isEqualTo(words);
    }

    /** It may be one person who sent it again and again. */
    @Test
    void ofManyItSaysHowOftenItWasSentAndNotHowManyPeopleThereAre() {
        assertThat(Who.told(Map.of(Who.PATIENT, 1, Who.STAFF, 2, Who.UNSAID, 1200), LEADER))
                .isEqualTo(
                        "Sent 1,203 times in the same words: 1 patient, 2 staff, 1,200 who did not say who they are");
        assertThat(Who.told(Map.of(Who.CARER, 2, Who.LEADER, 1), LEADER))
                .isEqualTo("Sent 3 times in the same words: 2 carers, 1 expert by experience");
    }

    @Test
    void nobodyCallsThemselvesALeaderWithoutAnAccount() {
        assertThat(Who.chosen("leader")).isEmpty();
        assertThat(Who.choices()).hasSize(5).noneMatch(choice -> choice.value().equals("leader"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LEADER")
    void everyOtherCanBeChosen(Who who) {
        assertThat(Who.chosen(who.stored())).contains(who);
    }
}
