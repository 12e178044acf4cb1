package linchpin.people;

import static linchpin.people.Permission.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must stay true of who may do what, however the table is changed. */
class PermissionsTests {

    private static Set<Role> who(Permission permission) {
        return Arrays.stream(Role.values())
                .filter(role -> Permissions.of(role).contains(permission))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLeftThatNobodyMayDo(Permission permission) {
        assertThat(who(permission)).isNotEmpty();
    }

    /** Or the Linchpin is ill, and nothing goes on. */
    @ParameterizedTest
    @EnumSource(
            names = {
                "READ_LOG",
                "SETTLE_ALARM",
                "OPEN_MATTER",
                "PROMISE_ACTION",
                "WRITE_ANSWER",
                "APPROVE_ANSWER",
                "MOVE_PROPOSAL"
            })
    void whatTheThreadCannotDoWithoutDoesNotHangOnOneRole(Permission permission) {
        assertThat(who(permission)).hasSizeGreaterThan(1);
    }

    @Test
    void whoAGiverIsOnlyTheLinchpinLearns() {
        assertThat(who(SEE_GIVER)).containsExactly(Role.LINCHPIN);
    }

    @Test
    void whetherAChangeIsRealOnlyPatientLeadersSay() {
        assertThat(who(JUDGE_CHANGE)).containsExactly(Role.PATIENT_LEADER);
    }

    /** Or what the organisation says of itself would be said by those who are to judge it. */
    @Test
    void patientLeadersNeitherWriteAnswersNorPromiseNorModerate() {
        assertThat(Permissions.of(Role.PATIENT_LEADER))
                .doesNotContain(WRITE_ANSWER, PROMISE_ACTION, OWN_ACTION, MODERATE, SEE_GIVER)
                .contains(READ_LOG, OPEN_MATTER, APPROVE_ANSWER, CLOSE_MATTER);
    }

    @Test
    void whoeverHasARoleMayPropose() {
        assertThat(who(PROPOSE)).containsExactly(Role.values());
    }

    @Test
    void whoArrangesPlacesAndPeopleReadsNoWordsForIt() {
        assertThat(Permissions.of(Role.ADMINISTRATOR)).doesNotContain(READ_LOG, SEE_GIVER, MODERATE);
    }

    /** A ward's answer is approved by somebody who did not write it, or by one who answers for the whole of it. */
    @Test
    void endUsersDoNotApproveWhatTheyWrote() {
        assertThat(Permissions.of(Role.END_USER)).contains(WRITE_ANSWER).doesNotContain(APPROVE_ANSWER);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyWidensARoleByAskingForIt(Role role) {
        var held = Permissions.of(role);
        assertThatThrownBy(() -> held.addAll(EnumSet.allOf(Permission.class)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    /** They stand in the database, and in the acts that were done in them. */
    @Test
    void rolesKeepTheNamesThatAreStored() {
        assertThat(Role.values())
                .extracting(Role::name)
                .containsExactly(
                        "PATIENT_LEADER",
                        "CHAMPION",
                        "LINCHPIN",
                        "LINE_MANAGER",
                        "ADMINISTRATOR",
                        "CONNECTOR",
                        "END_USER",
                        "ANALYST");
    }
}
