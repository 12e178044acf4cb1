package linchpin.demo.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.organisation.Organisation;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.platform.Tenancy;
import linchpin.platform.TimeZones;
import org.junit.jupiter.api.Test;

/** The story is told on the days on which it happened, and ends in the present whatever becomes of it. */
class DemoClockTests {

    private final DemoClock time = new DemoClock();
    private final DaysAgo days = new DaysAgo(time, clock());

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return time.now();
            }

            @Override
            public ZoneId getZone() {
                return TimeZones.USUAL;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    private static Cast cast() {
        Map<Role, AccountId> people = Arrays.stream(Role.values())
                .collect(Collectors.toMap(Function.identity(), _ -> new AccountId(UUID.randomUUID())));
        return new Cast(
                new Organisation(
                        OrganisationId.fresh(), "DEMOX", "Nowhere (fictional)", "acute", null, LocalDate.EPOCH, null),
                people,
                new AccountId(UUID.randomUUID()),
                Map.of(),
                new PlaceId(UUID.randomUUID()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), TimeZones.USUAL);
    }

    @Test
    void goesByTheRealTimeUntilItIsSetBack() {
        assertThat(Duration.between(time.now(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
        time.setBack(190);
        assertThat(Duration.between(time.now(), Instant.now()))
                .isBetween(
                        Duration.ofDays(190).minusMinutes(61),
                        Duration.ofDays(190).plusMinutes(61));
    }

    /** Told after eleven in the evening, 64 days back were 63 across the night on which clocks were turned, and nothing lapsed. */
    @Test
    void goesBackByDaysAndNotByHoursWhereClocksWereTurned() {
        var lateInWinter = Instant.parse("2026-11-29T23:23:00Z");
        assertThat(DemoClock.before(lateInWinter, 64)).isEqualTo("2026-09-26T22:23:00Z");
        assertThat(DemoClock.before(lateInWinter, 33)).isEqualTo("2026-10-27T23:23:00Z");
        assertThat(DemoClock.before(Instant.parse("2026-06-30T23:23:00Z"), 190)).isEqualTo("2025-12-23T00:23:00Z");
    }

    @Test
    void letsSomebodyActOnTheDayOfTheStoryInTheirRole() {
        var cast = cast();
        var seen = days.act(cast, 80, Role.PATIENT_LEADER, viewer -> {
            assertThat(viewer.account()).isEqualTo(cast.who(Role.PATIENT_LEADER));
            assertThat(Tenancy.current()).isEqualTo(viewer.scope(Role.PATIENT_LEADER));
            return days.day(0);
        });
        assertThat(seen).isEqualTo(today().minusDays(80));
        assertThat(days.day(0)).isEqualTo(today());
        assertThat(Tenancy.current()).isEqualTo(Tenancy.Scope.NOBODY);
    }

    @Test
    void letsAGiverSpeakAsNobodyInParticular() {
        var cast = cast();
        days.giver(cast, 6, () -> {
            assertThat(Tenancy.current().account()).isNull();
            assertThat(Tenancy.current().as()).isEqualTo(Tenancy.Scope.GIVER);
            assertThat(days.day(0)).isEqualTo(today().minusDays(6));
        });
    }

    @Test
    void isBackInThePresentWhereSomethingFails() {
        Function<Viewer, Object> fails = _ -> {
            throw new IllegalStateException("no");
        };
        assertThatThrownBy(() -> days.act(cast(), 80, Role.LINCHPIN, fails)).hasMessage("no");
        assertThat(days.day(0)).isEqualTo(today());
        assertThat(Tenancy.current()).isEqualTo(Tenancy.Scope.NOBODY);
    }

    /** Alarms of a trust that was told already were raised on the days of the next one, before their words were said. */
    @Test
    void leavesWhatRunsByItselfInThePresent() throws InterruptedException {
        var meanwhile = new AtomicReference<Instant>();
        time.setBack(190);
        var chore = new Thread(() -> meanwhile.set(time.now()));
        chore.start();
        chore.join();
        assertThat(Duration.between(meanwhile.get(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void knowsDaysToCome() {
        assertThat(days.day(-20)).isEqualTo(today().plusDays(20));
    }
}
