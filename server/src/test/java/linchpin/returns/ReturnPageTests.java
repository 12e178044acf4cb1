package linchpin.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.returns.Returns.Begun;
import linchpin.returns.Returns.Key;
import linchpin.returns.Returns.State;
import org.junit.jupiter.api.Test;

class ReturnPageTests {

    private static ReturnPage.Row row(long good, long poor) {
        return new ReturnPage.Row("", "Ash", new FriendsAndFamily(good, 0, 0, 0, poor, 0), "");
    }

    /** On our own page by our own rule; the preview says what will be published. */
    @Test
    void roundsNobodyAway() {
        assertThat(row(249, 1).positive()).isEqualTo("99%");
        assertThat(row(249, 1).negative()).isEqualTo("1%");
        assertThat(row(250, 0).positive()).isEqualTo("100%");
        assertThat(row(250, 0).negative()).isEqualTo("0%");
    }

    @Test
    void makesNoShareOfNobody() {
        assertThat(row(0, 0).positive()).isEqualTo("No value");
        assertThat(row(0, 0).negative()).isEqualTo("No value");
    }

    @Test
    void isFoundByItsSettingAndMonth() {
        var key = new Key("inpatient", YearMonth.of(2026, 5));
        assertThat(key.path()).isEqualTo("/returns/inpatient/2026-05");
        assertThat(Begun.not(key)).isEqualTo(new Begun(key, State.NOT_STARTED, null, null));
        assertThat(Begun.not(key).submitted()).isFalse();
        assertThat(new Begun(key, State.SUBMITTED, null, null).submitted()).isTrue();
    }
}
