package linchpin.actions.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import linchpin.actions.effect.BeforeAndSince.Period;
import org.junit.jupiter.api.Test;

class BeforeAndSinceTests {

    private static final YearMonth AUGUST = YearMonth.of(2026, 8);

    private static BeforeAndSince found(long before, long of, long since, long ofSince) {
        return new BeforeAndSince(
                AUGUST,
                new Period(AUGUST.minusMonths(12), AUGUST.minusMonths(1), before, of),
                new Period(AUGUST.plusMonths(1), AUGUST.plusMonths(3), since, ofSince));
    }

    /** 12 in 100 of 300 and 5 in 100 of 260: Newcombe's interval is from 2.4 to 11.6 fewer. */
    @Test
    void saysHowManyFewerSpeakOfItAndHowSureThatIs() {
        var fewer = found(36, 300, 13, 260);
        assertThat(fewer.enough()).isTrue();
        assertThat(fewer.says())
                .containsExactly(
                        "Fewer people speak of it. Before, 12 in 100 spoke of it; since, 5 in 100.",
                        "The true change is likely between 2.4 and 11.6 fewer in each 100.");
    }

    @Test
    void saysThatNobodyDoesAnyMore() {
        assertThat(found(22, 552, 0, 139).says().getFirst())
                .isEqualTo("Fewer people speak of it. Before, 4 in 100 spoke of it; since, none of 139.");
    }

    @Test
    void saysThatMoreDo() {
        assertThat(found(10, 300, 40, 300).says())
                .first()
                .asString()
                .startsWith("More people speak of it. Before, 3 in 100 spoke of it; since, 13 in 100.");
    }

    @Test
    void callsNothingAChangeThatChanceExplains() {
        var same = found(36, 300, 30, 260);
        assertThat(same.enough()).isTrue();
        assertThat(same.says().getFirst()).startsWith("No change can be told from chance.");
        assertThat(same.says().getLast()).endsWith("more in each 100, so there may be none.");
    }

    /** Even where nobody speaks of it any more: fewer than are needed to tell that from chance. */
    @Test
    void waitsUntilThereIsEnoughToTellAndSaysUntilWhen() {
        var early = found(22, 552, 0, 93);
        assertThat(early.enough()).isFalse();
        assertThat(early.says())
                .containsExactly(
                        "It is too early to tell. 93 pieces of feedback have been counted in the whole months since, and at least 127 are needed to tell a change from chance. From about 1 January 2027 there will be enough.");
    }

    @Test
    void waitsFromTheDayItIsDone() {
        var fresh =
                new BeforeAndSince(AUGUST, new Period(AUGUST.minusMonths(12), AUGUST.minusMonths(1), 120, 1_200), null);
        assertThat(fresh.enough()).isFalse();
        assertThat(fresh.says().getFirst())
                .startsWith("It is too early to tell. 0 pieces of feedback have been counted in the whole months since")
                .endsWith("From about 1 October 2026 there will be enough.");
    }

    @Test
    void saysWhereNumbersWillNotTell() {
        assertThat(found(0, 552, 3, 93).says().getFirst())
                .startsWith("Nobody spoke of it in the twelve months before")
                .endsWith("Ask the people who raised it.");
        assertThat(found(0, 0, 0, 0).enough()).isFalse();
        assertThat(found(1, 120, 0, 10).says().getFirst())
                .contains("takes more than two years. Ask the people who raised it.");
    }
}
