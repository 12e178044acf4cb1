package linchpin.proposals.codesign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import linchpin.ui.LocalName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SideTests {

    private static final LocalName LEADER = new LocalName("expert by experience", "experts by experience");

    @Test
    void countsEachKindInItsOrderAndCallsLeadersAsTheyAreCalledHere() {
        var came = new EnumMap<Side, Integer>(Map.of(
                Side.OTHERS, 1, Side.LEADERS, 1, Side.PATIENTS, 1, Side.CARERS, 2, Side.SUPPORT, 0, Side.MANAGERS, 3));
        assertThat(Side.counted(came, LEADER))
                .isEqualTo("1 patient, 2 carers and relatives, 1 expert by experience, 3 managers, 1 other");
    }

    @ParameterizedTest
    @EnumSource
    void isAskedForAndNamedInWordsOfItsOwn(Side side) {
        assertThat(side.asked(LEADER)).matches("[A-Z].+");
        assertThat(side.single(LEADER)).matches("(An?|Somebody) .+|Another .+");
        assertThat(Side.of(side.stored())).contains(side);
    }

    @Test
    void knowsForWhomCareIs() {
        assertThat(Side.PATIENTS.ofPatients() && Side.CARERS.ofPatients() && Side.LEADERS.ofPatients())
                .isTrue();
        assertThat(Side.CLINICAL.ofPatients() || Side.MANAGERS.ofPatients() || Side.OTHERS.ofPatients())
                .isFalse();
        assertThat(Side.of("nobody")).isEmpty();
    }
}
