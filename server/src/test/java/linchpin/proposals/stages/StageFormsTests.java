package linchpin.proposals.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Stage;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageFormsTests {

    private static final LocalDate RAISED = LocalDate.of(2026, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    private static Proposal proposal() {
        return new Proposal(
                new ProposalId(UUID.randomUUID()),
                1,
                "Teenage room",
                null,
                null,
                Stage.IDEA,
                RAISED,
                1,
                new AccountId(UUID.randomUUID()),
                Role.END_USER,
                RAISED,
                null,
                null,
                null,
                null,
                null,
                false);
    }

    private static @Nullable String wrong(@Nullable LocalDate on) {
        return new PartForm("They drew", on)
                .dated(proposal(), TODAY, Errors.none())
                .of("on");
    }

    @Test
    void takeADayFromThatOfTheProposalUntilToday() {
        assertThat(wrong(RAISED)).isNull();
        assertThat(wrong(TODAY)).isNull();
        assertThat(wrong(RAISED.minusDays(1))).contains("must not be before 1 March 2026");
        assertThat(wrong(TODAY.plusDays(1))).contains("must not be in the future");
        assertThat(wrong(null)).contains("Enter the day");
    }

    @ParameterizedTest
    @EnumSource
    void knowEveryStageByWhatIsStored(Stage stage) {
        assertThat(StageForm.stage(stage.stored())).contains(stage);
    }

    @Test
    void knowNoOther() {
        assertThat(StageForm.stage("")).isEmpty();
        assertThat(StageForm.stage("IDEA")).isEmpty();
    }

    /** The usual way is on, so that is chosen already; from the last stage nothing is. */
    @Test
    void offerTheNextStageFirst() {
        assertThat(StageForm.from(Stage.IDEA).to()).isEqualTo("question");
        assertThat(StageForm.from(Stage.REVIEW).to()).isEmpty();
        assertThat(StageForm.from(Stage.REVIEW).from()).isEqualTo("review");
    }
}
