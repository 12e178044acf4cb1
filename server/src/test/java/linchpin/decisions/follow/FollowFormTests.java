package linchpin.decisions.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.ui.Errors;
import org.junit.jupiter.api.Test;

class FollowFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 3);

    private static Errors errors(String what, String on, String never) {
        return new FollowForm(what, "", on, never).errors(TODAY);
    }

    @Test
    void isCompleteWithWhatHappensAndADayOrAReasonForNone() {
        assertThat(errors("Taps come in May", "2026-08-01", "").any()).isFalse();
        assertThat(errors("Taps come in May", "", "They are in").any()).isFalse();
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(errors(" ", "", "").of("what")).contains("Enter what happens now");
        assertThat(errors("Taps", "", "").of("on")).contains("or why it is not");
    }

    @Test
    void aDayMustBeOneAndLieAhead() {
        for (var day : new String[] {"2026-05-03", "2026-05-02", "2026-13-01", "soon"}) {
            assertThat(errors("Taps", day, "").of("on")).as(day).isEqualTo("Enter a day after today");
        }
        assertThat(errors("Taps", "2026-05-04", "").any()).isFalse();
    }

    @Test
    void nothingIsCutOff() {
        assertThat(errors("x".repeat(4001), "2026-08-01", "").of("what")).contains("4,000 characters");
        assertThat(errors("x".repeat(4000), "2026-08-01", "").any()).isFalse();
        assertThat(errors("Taps", "", "x".repeat(1001)).of("never")).contains("1,000 characters");
    }

    @Test
    void whoAnswersIsWhoeverSaysItWhereNobodyElseIsNamed() {
        var somebody = UUID.randomUUID();
        assertThat(new FollowForm("Taps", somebody.toString(), "", "").person()).contains(new AccountId(somebody));
        assertThat(new FollowForm("Taps", "", "", "").person()).isEmpty();
        assertThat(new FollowForm("Taps", "the matron", "", "").person()).isEmpty();
    }
}
