package linchpin.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Reach;
import org.junit.jupiter.api.Test;

class ViewerTests {

    private static final PlaceId WARD = new PlaceId(UUID.randomUUID());
    private static final PlaceId OTHER = new PlaceId(UUID.randomUUID());

    private static Viewer viewer(Reach reach, Role... roles) {
        return new Viewer(
                new AccountId(UUID.randomUUID()),
                "Ada",
                OrganisationId.fresh(),
                "Riverside",
                Arrays.stream(roles).collect(Collectors.toMap(role -> role, _ -> reach)));
    }

    @Test
    void mayDoWhatAnyOfTheirRolesMay() {
        var both = viewer(Reach.everywhere(), Role.CONNECTOR, Role.ANALYST);
        assertThat(both.may(Permission.IMPORT)).isTrue();
        assertThat(both.may(Permission.LOG_ON_BEHALF)).isTrue();
        assertThat(both.may(Permission.SEE_GIVER)).isFalse();
    }

    @Test
    void withoutARoleMayDoNothing() {
        assertThat(Permission.values()).noneMatch(viewer(Reach.everywhere())::may);
    }

    /** Attack #13: two roles with different reach added up to both, everywhere. */
    @Test
    void mayDoWhereTheRoleIsHeldAndOnlyThere() {
        var both = new Viewer(
                new AccountId(UUID.randomUUID()),
                "Ada",
                OrganisationId.fresh(),
                "Riverside",
                Map.of(Role.PATIENT_LEADER, Reach.everywhere(), Role.LINCHPIN, new Reach.Some(Set.of(WARD))));
        assertThat(both.mayReadAbout(OTHER)).isTrue();
        assertThat(both.may(Permission.SEE_GIVER)).isTrue();
        assertThat(both.mayForAll(Permission.SEE_GIVER)).isFalse();
        assertThat(both.at(WARD).may(Permission.SEE_GIVER)).isTrue();
        assertThat(both.at(OTHER).may(Permission.SEE_GIVER)).isFalse();
        assertThat(both.at((PlaceId) null).may(Permission.SEE_GIVER)).isFalse();
        assertThat(both.at(OTHER).may(Permission.READ_LOG)).isTrue();
        assertThat(both.within(Permission.MODERATE).mayReadAbout(OTHER)).isFalse();
        assertThat(both.within(Permission.MODERATE).mayReadAbout(WARD)).isTrue();
    }

    @Test
    void readsAboutTheirPlacesOnlyAndNotAboutTheOrganisationAsAWhole() {
        var some = viewer(new Reach.Some(Set.of(WARD)), Role.END_USER);
        assertThat(some.mayReadAbout(WARD)).isTrue();
        assertThat(some.mayReadAbout(OTHER)).isFalse();
        assertThat(some.mayReadAbout(null)).isFalse();
    }

    /** What patients did must never look like more than it was. */
    @Test
    void actsAsStaffWhereStaffMayDoIt() {
        var both = viewer(Reach.everywhere(), Role.PATIENT_LEADER, Role.LINCHPIN);
        assertThat(both.acting(Set.of(Permission.APPROVE_ANSWER))).isEqualTo(Role.LINCHPIN);
        assertThat(both.acting(Set.of())).isEqualTo(Role.LINCHPIN);
    }

    @Test
    void actsAsAPatientLeaderWhereOnlyTheyMay() {
        var both = viewer(Reach.everywhere(), Role.PATIENT_LEADER, Role.LINCHPIN);
        assertThat(both.acting(Set.of(Permission.JUDGE_CHANGE))).isEqualTo(Role.PATIENT_LEADER);
    }

    @Test
    void actsInNoRoleThatDoesNotAllowIt() {
        var analyst = viewer(Reach.everywhere(), Role.ANALYST);
        assertThatThrownBy(() -> analyst.acting(Set.of(Permission.MODERATE)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void worksInTheScopeOfTheOrganisationUnderTheirNameAndRole() {
        var analyst = viewer(Reach.everywhere(), Role.ANALYST);
        var scope = analyst.scope(Role.ANALYST);
        assertThat(scope.organisation()).isEqualTo(analyst.organisation().id());
        assertThat(scope.account()).isEqualTo(analyst.account().id());
        assertThat(scope.as()).isEqualTo("ANALYST");
    }
}
