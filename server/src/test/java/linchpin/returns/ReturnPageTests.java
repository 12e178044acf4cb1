package linchpin.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.UUID;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.returns.months.ReturnKey;
import org.junit.jupiter.api.Test;

class ReturnPageTests {

    private static ReturnPage.LineRow row(long good, long poor) {
        return new ReturnPage.LineRow(null, "Ash", new FriendsAndFamily(good, 0, 0, 0, poor, 0), "", null);
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
    void namesNoFieldWhereNothingIsTypedIn() {
        var ash = new UUID(0, 7);
        var answers = new FriendsAndFamily(1, 0, 0, 0, 0, 0);
        assertThat(new ReturnPage.LineRow(ash, "Ash", answers, "", null).field())
                .isEqualTo("eligible[" + ash + "]");
        assertThat(row(1, 0).field()).isEmpty();
    }

    @Test
    void isFoundByItsSettingAndMonth() {
        assertThat(new ReturnKey("inpatient", YearMonth.of(2026, 5)).path()).isEqualTo("/returns/inpatient/2026-05");
    }
}
