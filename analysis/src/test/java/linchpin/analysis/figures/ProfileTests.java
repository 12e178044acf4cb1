package linchpin.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({"0, 0", "1, *", "7, *", "8, 10", "12, 10", "13, 15", "22, 20", "23, 25"})
    void roundsAsHospitalStatisticsDo(long count, String shown) {
        var rule = Profile.of("HES_7_5", TODAY);
        var published = rule.published(count);
        assertThat(published.isEmpty() ? rule.marker() : String.valueOf(published.getAsLong()))
                .isEqualTo(shown);
    }

    @Test
    void makesSharesFromRoundedNumbers() {
        var rule = Profile.of("HES_7_5", TODAY);
        assertThat(rule.share(13, 22)).isEqualTo(OptionalDouble.of(0.75));
        assertThat(rule.share(7, 22)).isEmpty();
        assertThat(rule.share(0, 0)).isEmpty();
    }

    @Test
    void saysWhichRuleIsFromMemory() {
        assertThat(Profile.of("HES_7_5", TODAY).checked()).isFalse();
        assertThat(Profile.of("FFT_NHSE", TODAY).checked()).isTrue();
    }

    @Test
    void hidesNoughtOnlyWhereTheRuleSaysSo() {
        assertThat(Profile.of("FFT_NHSE", TODAY).published(0)).isEqualTo(OptionalLong.of(0));
        assertThat(Profile.of("MIN_N", TODAY).published(0)).isEmpty();
    }

    @Test
    void knowsNoRuleBeforeItsTime() {
        assertThatIllegalArgumentException().isThrownBy(() -> Profile.of("HES_7_5", LocalDate.of(2018, 8, 31)));
    }
}
