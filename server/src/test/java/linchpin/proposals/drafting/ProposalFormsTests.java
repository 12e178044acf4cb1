package linchpin.proposals.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.platform.NotFound;
import linchpin.proposals.ProposalId;
import linchpin.proposals.ProposalText;
import linchpin.proposals.Version;
import org.junit.jupiter.api.Test;

class ProposalFormsTests {

    private static Version version(int n, String change) {
        return new Version(
                new ProposalId(UUID.randomUUID()),
                n,
                "Teenage room",
                change,
                "Us",
                "A word",
                new AccountId(UUID.randomUUID()),
                Role.END_USER,
                LocalDate.of(2026, 5, 1),
                null,
                null);
    }

    /** Browsers send other ends of lines than they were given; that is no change. */
    @Test
    void keepTheEndsOfLinesAlike() {
        var form = new ChangeForm(" Teenage room ", "One\r\ntwo\rthree\n", "Us", "x", 1, 1);
        assertThat(form.text()).isEqualTo(new ProposalText("Teenage room", "One\ntwo\nthree", "Us"));
    }

    @Test
    void beginFromTheVersionThatStands() {
        var form = ChangeForm.of(version(3, "With a door."));
        assertThat(form.draft().from()).isEqualTo(3);
        assertThat(form.draft().begun()).isEqualTo(3);
        assertThat(form.note()).as("to be said anew each time").isEmpty();
    }

    /** However often somebody else saves meanwhile, it is remembered from where they began. */
    @Test
    void rememberWhereTheyBeganThroughEveryMerge() {
        var begun = new ChangeForm("Teenage room", "With a window.", "Us", "A window", 1, 1);
        var both = new MergedText(new ProposalText("Teenage room", "Both", "Us"), List.of());
        var once = begun.merged(version(2, "With a curtain."), both);
        var twice = once.merged(version(3, "With a blind."), both);
        assertThat(once.from()).isEqualTo(2);
        assertThat(twice.from()).isEqualTo(3);
        assertThat(twice.begun()).isEqualTo(1);
        assertThat(twice.note()).isEqualTo("A window");
        assertThat(twice.text().change()).isEqualTo("Both");
    }

    @Test
    void takeNothingForAPlaceOrMatterThatIsNone() {
        var form = new RaiseForm("Teenage room", "A door", "Us", "nowhere", "", null, null);
        assertThat(form.raisedFrom()).isNull();
        assertThatThrownBy(form::chosenPlace).isInstanceOf(NotFound.class);
        assertThatThrownBy(new RaiseForm("Teenage room", "A door", "Us", "", "x", null, null)::raisedFrom)
                .isInstanceOf(NotFound.class);
    }

    @Test
    void standEmptyWhereNothingWasSent() {
        assertThat(RaiseForm.at(null, null).text()).isEqualTo(new ProposalText("", "", ""));
        assertThat(RaiseForm.at(null, null).chosenPlace()).isNull();
    }
}
