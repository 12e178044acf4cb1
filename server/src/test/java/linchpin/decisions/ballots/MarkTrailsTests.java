package linchpin.decisions.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linchpin.decisions.ballots.MarkTrails.Step;
import linchpin.decisions.ballots.Says.Mark;
import linchpin.decisions.ballots.Says.Marks;
import org.junit.jupiter.api.Test;

class MarkTrailsTests {

    private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-09-01T09:00:00Z");

    /** One person's ballots, an hour apart. */
    private static MarkTrails trails(Marks... all) {
        var ballots = new ArrayList<Ballot>();
        for (var marks : all) {
            ballots.add(new Ballot(
                    "patients-01", ballots.size() + 1, NINE.plusHours(ballots.size()), "online", marks, null));
        }
        return MarkTrails.of(ballots);
    }

    private static Marks one(String mark, String reason) {
        return new Marks(Map.of(1, Map.of(1, new Mark(mark, reason))));
    }

    @Test
    void keepsEachMarkThatAnotherTookThePlaceOf() {
        var trail = trails(one("1", "Shut"), one("3", "Open"), one("4", null)).of("patients-01");
        assertThat(trail).hasSize(1);
        assertThat(trail.getFirst().steps()).extracting(Step::mark).containsExactly("1", "3", "4");
        assertThat(trail.getFirst().before(NINE.plusHours(2)))
                .isEqualTo(new Step(NINE.plusHours(1), "online", "3", "Open"));
        assertThat(trail.getFirst().before(NINE)).isNull();
    }

    @Test
    void whoeverSavesTheSameAgainHasSaidItOnce() {
        var trail =
                trails(one("2", null), one("2", "Because")).of("patients-01").getFirst();
        assertThat(trail.steps()).containsExactly(new Step(NINE, "online", "2", "Because"));
    }

    @Test
    void whatWasMarkedOnPaperIsSaidToComeFromPaperUntilItIsMoved() {
        var sheet = new Ballot("patients-01", 1, NINE, "paper", one("2", null), null);
        var same = new Ballot("patients-01", 2, NINE.plusHours(1), "online", one("2", "Because"), null);
        var moved = new Ballot("patients-01", 3, NINE.plusHours(2), "online", one("3", null), null);
        assertThat(MarkTrails.of(List.of(sheet, same, moved))
                        .of("patients-01")
                        .getFirst()
                        .steps())
                .extracting(Step::source)
                .containsExactly("paper", "online");
    }

    @Test
    void aMarkThatWasTakenAwayIsNone() {
        var other = new Marks(Map.of(2, Map.of(1, new Mark("5", null))));
        var trails = trails(one("2", null), other).of("patients-01");
        assertThat(trails).hasSize(1);
        assertThat(trails.getFirst().option()).isEqualTo(2);
        assertThat(trails(one("2", null)).of("staff-01")).isEqualTo(List.of());
    }

    @Test
    void aMovedMarkLeavesTheOthersAsTheyAre() {
        var both = new Marks(Map.of(1, Map.of(1, new Mark("2", null), 2, new Mark("3", "Safe"))));
        var moved = both.with(1, 1, new Mark("4", "Looked again")).with(3, 1, new Mark("1", null));
        assertThat(moved.of(1, 1)).isEqualTo(new Mark("4", "Looked again"));
        assertThat(moved.of(1, 2)).isEqualTo(new Mark("3", "Safe"));
        assertThat(moved.of(3, 1)).isEqualTo(new Mark("1", null));
        assertThat(both.of(1, 1)).isEqualTo(new Mark("2", null));
        assertThat(both.of(2, 1)).isNull();
    }
}
