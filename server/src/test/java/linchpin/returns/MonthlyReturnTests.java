package linchpin.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import linchpin.returns.MonthlyReturn.State;
import linchpin.returns.sheet.MadeUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MonthlyReturnTests {

    private static final ReturnKey KEY = new ReturnKey("inpatient", YearMonth.of(2026, 5));

    @Test
    void beginsWithNothing() {
        var fresh = MonthlyReturn.notStarted(KEY, MadeUp.setting("ward"));
        assertThat(fresh.state()).isEqualTo(State.NOT_STARTED);
        assertThat(fresh.checked()).isFalse();
        assertThat(fresh.submitted()).isFalse();
        assertThat(fresh.submittedOn()).isNull();
    }

    @Test
    void isSubmittedOnlyAfterItWasChecked() {
        assertThat(in(State.CHECKED).checked()).isTrue();
        assertThat(in(State.CHECKED).submitted()).isFalse();
        assertThat(in(State.SUBMITTED).submitted()).isTrue();
        assertThat(in(State.SUBMITTED).checked())
                .as("it cannot be submitted again")
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void readsBackWhatItStored(State state) {
        assertThat(State.stored(state.stored())).isEqualTo(state);
    }

    private static MonthlyReturn in(State state) {
        return new MonthlyReturn(KEY, MadeUp.setting("ward"), state, null, LocalDate.of(2026, 6, 3));
    }
}
