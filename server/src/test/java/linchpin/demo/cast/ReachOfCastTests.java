package linchpin.demo.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.organisation.Organisation;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How far those who play may go: the clinician to her ward and no farther. */
class ReachOfCastTests {

    private final PlaceId ward = new PlaceId(UUID.randomUUID());
    private final PlaceId other = new PlaceId(UUID.randomUUID());
    private final Cast cast = new Cast(
            new Organisation(
                    OrganisationId.fresh(), "DEMOX", "Nowhere (fictional)", "acute", null, LocalDate.EPOCH, null),
            Arrays.stream(Role.values())
                    .collect(Collectors.toMap(Function.identity(), _ -> new AccountId(UUID.randomUUID()))),
            new AccountId(UUID.randomUUID()),
            Map.of("Willow ward", ward, "Rowan ward", other),
            ward);

    @ParameterizedTest
    @EnumSource
    void isTheWholeForAllButTheClinician(Role role) {
        var viewer = cast.as(role);
        assertThat(viewer.account()).isEqualTo(cast.who(role));
        assertThat(viewer.roles()).containsExactly(role);
        if (role != Role.END_USER) {
            assertThat(viewer.held().get(role))
                    .satisfies(reach -> assertThat(reach.covers(other)).isTrue());
        }
    }

    @Test
    void isOneWardForTheClinician() {
        var viewer = cast.as(Role.END_USER);
        assertThat(viewer.mayReadAbout(ward)).isTrue();
        assertThat(viewer.mayReadAbout(other)).isFalse();
        assertThat(viewer.mayReadAbout(null)).as("what is about no place").isFalse();
    }

    @Test
    void isTheWholeForTheColleagueInTheSameRole() {
        var viewer = cast.asColleague();
        assertThat(viewer.roles()).containsExactly(Role.END_USER);
        assertThat(viewer.account()).isNotEqualTo(cast.who(Role.END_USER));
        assertThat(viewer.mayReadAbout(other)).isTrue();
    }

    @Test
    void knowsItsPlacesByName() {
        assertThat(cast.place("Rowan ward")).isEqualTo(other);
        assertThatThrownBy(() -> cast.place("Beech ward")).hasMessage("Beech ward");
    }
}
