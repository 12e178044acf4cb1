package linchpin.answers.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.ui.Letterhead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfirmationRuleTests {

    @ParameterizedTest(name = "yes {0}, half {1}, no {2}, leaders yes {3}, no {4}, of {5}: {6}")
    @CsvSource({
        "0, 0, 0, 0, 0, 12, false",
        "1, 0, 0, 0, 0, 12, false", // one yes of twelve, eleven silent
        "5, 0, 0, 0, 0, 12, false",
        "6, 0, 0, 0, 0, 12, true",
        "1, 0, 0, 0, 0, 1, true",
        "0, 0, 0, 1, 0, 12, true", // a patient leader went and looked
        "11, 0, 1, 0, 0, 12, false", // one no among yeses
        "11, 1, 0, 1, 0, 12, false",
        "12, 0, 0, 1, 1, 12, false",
    })
    void isUsuallyHalfOfThoseAskedOrAPatientLeaderAndNobodyAgainst(
            int yes, int half, int no, int leadersYes, int leadersNo, int asked, boolean met) {
        assertThat(ConfirmationRule.USUAL.met(new Counts(yes, half, no, leadersYes, 0, leadersNo, asked)))
                .isEqualTo(met);
    }

    @Test
    void canAskForAPatientLeaderAndForMoreThanOne() {
        var leader = new ConfirmationRule(2, 50, true, List.of());
        assertThat(leader.met(new Counts(12, 0, 0, 0, 0, 0, 12))).isFalse();
        assertThat(leader.met(new Counts(0, 0, 0, 1, 0, 0, 12))).isFalse();
        assertThat(leader.met(new Counts(1, 0, 0, 1, 0, 0, 12))).isTrue();
        assertThat(leader.met(new Counts(0, 0, 0, 2, 0, 0, 12))).isTrue();
    }

    @Test
    void neverConfirmsWhatNobodySaysYesTo() {
        var loosest = new ConfirmationRule(1, 0, false, List.of());
        assertThat(loosest.met(new Counts(0, 0, 0, 0, 0, 0, 12))).isFalse();
        assertThat(loosest.met(new Counts(1, 0, 0, 0, 0, 0, 12))).isTrue();
        assertThat(loosest.met(new Counts(9, 1, 0, 1, 0, 0, 12)))
                .as("whatever is set")
                .isFalse();
    }

    @Test
    void saysItselfInWords() {
        assertThat(ConfirmationRule.USUAL.words(Letterhead.USUAL_LEADER))
                .isEqualTo("nobody who was asked says half or no, and at least half of those asked, "
                        + "or a patient leader, say yes");
        assertThat(new ConfirmationRule(3, 10, true, List.of()).words(Letterhead.USUAL_LEADER))
                .isEqualTo(
                        "nobody who was asked says half or no, and a patient leader says yes; at least 3 say yes in all");
    }

    @Test
    void understandsDaysAsTheyAreTyped() {
        assertThat(AskAfter.typed("365, 28 28;90")).contains(List.of(28, 90, 365));
        assertThat(AskAfter.typed(" ")).contains(List.of());
        for (var wrong : List.of("0", "a month", "-3", "4000", "1 2 3 4 5 6", "28.5")) {
            assertThat(AskAfter.typed(wrong)).as(wrong).isEmpty();
        }
        assertThat(AskAfter.words(List.of(1, 7, 28, 90, 365, 800)))
                .isEqualTo("after a day and after a week and after 4 weeks and after 3 months and after a year "
                        + "and after 2 years");
        assertThat(AskAfter.words(List.of())).isEqualTo("not again");
    }
}
