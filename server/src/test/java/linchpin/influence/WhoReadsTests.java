package linchpin.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Reach;
import linchpin.people.AccountId;
import linchpin.people.Permission;
import linchpin.people.Permissions;
import linchpin.people.Role;
import linchpin.people.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhoReadsTests {

    private static final Reach A_WARD = new Reach.Some(Set.of(new PlaceId(UUID.randomUUID())));

    private static Viewer holding(Map<Role, Reach> held) {
        return new Viewer(
                new AccountId(UUID.randomUUID()), "Una", new OrganisationId(UUID.randomUUID()), "Alderbrook", held);
    }

    private static Viewer holding(Role role, Reach reach) {
        return holding(Map.of(role, reach));
    }

    /** What one leader writes is for all of them, wherever each leads. */
    @Test
    void leadersReadItWhereverTheyLead() {
        assertThat(WhoReads.all(holding(Role.PATIENT_LEADER, Reach.everywhere())))
                .isTrue();
        assertThat(WhoReads.all(holding(Role.PATIENT_LEADER, A_WARD))).isTrue();
    }

    @Test
    void aChampionOfTheWholeReadsItAndOneOfAWardDoesNot() {
        assertThat(WhoReads.all(holding(Role.CHAMPION, Reach.everywhere()))).isTrue();
        assertThat(WhoReads.all(holding(Role.CHAMPION, A_WARD))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PATIENT_LEADER", "CHAMPION"})
    void nobodyElseDoes(Role role) {
        assertThat(WhoReads.all(holding(role, Reach.everywhere()))).isFalse();
    }

    @Test
    void whoeverLeadsAndWorksHereTooReadsItAsALeader() {
        var both = new EnumMap<Role, Reach>(Role.class);
        both.put(Role.END_USER, Reach.everywhere());
        both.put(Role.PATIENT_LEADER, A_WARD);
        assertThat(WhoReads.all(holding(both))).isTrue();
    }

    /** Else somebody who works here could write down what leaders are said to have been told. */
    @ParameterizedTest
    @EnumSource
    void onlyLeadersLogAndOnlyWhoWorksHereAsks(Role role) {
        var leads = role == Role.PATIENT_LEADER;
        assertThat(Permissions.of(role).contains(Permission.LOG_INFLUENCE)).isEqualTo(leads);
        assertThat(Permissions.of(role).contains(Permission.ASK_LEADERS)).isEqualTo(!leads);
    }
}
