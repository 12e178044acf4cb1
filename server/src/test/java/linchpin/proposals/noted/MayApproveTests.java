package linchpin.proposals.noted;

import static linchpin.proposals.CodesignFixture.RAISED;
import static linchpin.proposals.CodesignFixture.proposal;
import static linchpin.proposals.CodesignFixture.session;
import static linchpin.proposals.CodesignFixture.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import linchpin.organisation.OrganisationId;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.proposals.codesign.CodesignId;
import linchpin.proposals.codesign.HeldSession.Held;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who says for the group that notes are right. */
class MayApproveTests {

    private static final AccountId CONTACT = somebody();
    private static final AccountId WRITER = somebody();

    private static boolean may(@Nullable AccountId contact, AccountId writer, AccountId asks, Role as) {
        var viewer =
                new Viewer(asks, "Somebody", new OrganisationId(UUID.randomUUID()), "A trust", Viewer.everywhere(as));
        return WriteNotes.mayApprove(new Held(proposal(), session(RAISED, contact)), notes(writer), viewer);
    }

    private static NotesVersion notes(AccountId writer) {
        return new NotesVersion(
                new CodesignId(UUID.randomUUID()), 1, "We drew", writer, Role.LINCHPIN, RAISED, null, null, null);
    }

    @Test
    void isTheContact() {
        assertThat(may(CONTACT, WRITER, CONTACT, Role.PATIENT_LEADER)).isTrue();
    }

    @Test
    void isNobodyElse() {
        assertThat(may(CONTACT, WRITER, WRITER, Role.PATIENT_LEADER)).isFalse();
        assertThat(may(CONTACT, WRITER, somebody(), Role.PATIENT_LEADER)).isFalse();
    }

    @Test
    void isNobodyWhereNobodyIsNamed() {
        assertThat(may(null, WRITER, CONTACT, Role.PATIENT_LEADER)).isFalse();
    }

    @Test
    void isNobodyWhoWroteThem() {
        assertThat(may(CONTACT, CONTACT, CONTACT, Role.PATIENT_LEADER)).isFalse();
        assertThat(notes(CONTACT).wantsAnother(CONTACT)).isTrue();
    }

    /** Whoever was a patient leader when they were named, and is none today, speaks for no group. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PATIENT_LEADER")
    void isNobodyInAnotherRole(Role role) {
        assertThat(may(CONTACT, WRITER, CONTACT, role)).isFalse();
    }
}
