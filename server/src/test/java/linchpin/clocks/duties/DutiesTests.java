package linchpin.clocks.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import linchpin.ui.Errors;
import org.junit.jupiter.api.Test;

class DutiesTests {

    @Test
    void saysOfEachLawWhereItStandsAndWhatNobodyHasVerified() {
        assertThat(LawfulDuties.all()).hasSize(6).allSatisfy(duty -> {
            assertThat(duty.law()).isTrue();
            assertThat(duty.address()).startsWith("https://www.legislation.gov.uk/");
            assertThat(duty.checkedOn()).isNotNull();
            assertThat(duty.checkedBy()).isNotEmpty();
            assertThat(duty.unverified()).isNotEmpty();
            assertThat(duty.inForce(duty.from().minusDays(1))).isFalse();
            assertThat(duty.inForce(duty.from())).isTrue();
            assertThat(duty.remind()).isSortedAccordingTo(Comparator.comparingInt(Remind::days));
            assertThat(duty.pauses()).as("no law lets its clock stand still").isEmpty();
        });
        assertThat(LawfulDuties.all()).extracting(Duty::code).doesNotHaveDuplicates();
    }

    /** Since 19 June 2026. */
    @Test
    void holdFromTheirFirstDayOn() {
        var data = LawfulDuties.all().stream()
                .filter(duty -> duty.subject() == Subject.DATA_PROTECTION)
                .toList();
        assertThat(data).hasSize(2).allMatch(duty -> !duty.inForce(LocalDate.of(2026, 6, 18)));
        assertThat(data).allMatch(duty -> duty.inForce(LocalDate.of(2026, 6, 19)));
    }

    @Test
    void areOwedToWhatCameThroughAChannel() {
        assertThat(Subject.through("complaint")).isEqualTo(Subject.COMPLAINT);
        assertThat(Subject.through("data-protection")).isEqualTo(Subject.DATA_PROTECTION);
        assertThat(Subject.through("pals")).isEqualTo(Subject.FEEDBACK);
        assertThat(Subject.through("")).isEqualTo(Subject.FEEDBACK);
        assertThat(Subject.stored("request")).contains(Subject.REQUEST);
    }

    private static Errors wrong(String amount, String division) {
        var form = new OwnDutyForm(" We answer ", "feedback", "answer", amount, "working_days", division, "");
        return form.and(Errors.none());
    }

    @Test
    void ofOnesOwnHaveATerm() {
        assertThat(wrong("10", "scotland").any()).isFalse();
        assertThat(wrong("401", "scotland").of("amount")).contains("from 1 to 400");
        assertThat(wrong("10", "mars").of("division")).contains("whose bank holidays");
        var form = new OwnDutyForm("We answer", "feedback", "answer", "10", "months", "scotland", "");
        assertThat(form.term().says()).isEqualTo("10 months");
    }
}
