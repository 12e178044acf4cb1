package linchpin.chores.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import linchpin.chores.Chore;
import linchpin.chores.Rhythm;
import linchpin.chores.work.Call;
import linchpin.organisation.OrganisationId;
import org.junit.jupiter.api.Test;

class RosterTests {

    private static final UUID ORGANISATION = UUID.randomUUID();

    private final TestChore reading = TestChore.thatIsSoonDone().at(Rhythm.following("words", "imports"));
    private final TestChore index =
            TestChore.thatIsSoonDone().at(Rhythm.following("words")).of(Chore.Scope.NODE);
    private final TestChore yearly = TestChore.thatIsSoonDone().at(Rhythm.every(Duration.ofDays(365)));
    private final TestChore sessions =
            TestChore.thatIsSoonDone().at(Rhythm.every(Duration.ofHours(1))).of(Chore.Scope.INSTALLATION);
    private final Roster roster = new Roster(List.of(reading, index, yearly, sessions), "here");

    @Test
    void callsWhatFollows() {
        assertThat(roster.after("words:" + ORGANISATION))
                .containsExactly(call(reading.name()), call(index.name() + "@here"));
        assertThat(roster.after("imports:" + ORGANISATION)).containsExactly(call(reading.name()));
    }

    @Test
    void callsEverythingOfAFreshOrganisation() {
        assertThat(roster.after("organisation:" + ORGANISATION))
                .extracting(Call::task)
                .hasSize(3);
    }

    @Test
    void callsNobodyAfterWhatItDoesNotUnderstand() {
        assertThat(List.of("", "words", "words:", "words:nobody", ":" + ORGANISATION, "other:" + ORGANISATION))
                .allSatisfy(call -> assertThat(roster.after(call)).isEmpty());
    }

    @Test
    void leavesWhatFollowsNothingToItsTime() {
        var ours = List.of(new OrganisationId(ORGANISATION));
        assertThat(roster.whatever(ours)).extracting(Call::task).doesNotContain(yearly.name(), sessions.name());
        assertThat(roster.all(ours))
                .extracting(Call::whose)
                .containsOnlyOnce(Call.INSTALLATION)
                .hasSize(4);
    }

    private static Call call(String task) {
        return new Call(task, ORGANISATION.toString(), Duration.ofSeconds(1));
    }
}
