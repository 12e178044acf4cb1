package linchpin.walks.works;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.tables.writing.Cell;
import linchpin.walks.Cost;
import linchpin.walks.Finding;
import linchpin.walks.Finding.State;
import linchpin.walks.FindingId;
import linchpin.walks.WalkId;
import linchpin.walks.works.WorkRows.WorkRow;
import org.junit.jupiter.api.Test;

class WorksTableTests {

    private static final LocalDate FOUND = LocalDate.of(2026, 5, 3);

    private static final Finding PLANNED = new Finding(
            new FindingId(UUID.randomUUID()),
            new WalkId(UUID.randomUUID()),
            2,
            new PlaceId(UUID.randomUUID()),
            "Can you get water?",
            "The tap is behind a door",
            FOUND,
            State.OPEN,
            null,
            Cost.BUILDING,
            FOUND.plusDays(90),
            null,
            null,
            null,
            null);

    private static final Finding REFUSED = new Finding(
            new FindingId(UUID.randomUUID()),
            new WalkId(UUID.randomUUID()),
            3,
            new PlaceId(UUID.randomUUID()),
            "Is there a quiet corner?",
            null,
            FOUND,
            State.REFUSED,
            null,
            null,
            null,
            "There is no room",
            FOUND.plusDays(1),
            null,
            null);

    private static List<String> row(Finding finding) {
        var row = new WorkRow(finding, "Rowan", "Grace Addo", "due", false);
        return WorksTable.of(List.of(row)).rows().getFirst().stream()
                .map(Cell::shown)
                .toList();
    }

    @Test
    void holdsWhatIsPlanned() {
        assertThat(row(PLANNED))
                .containsExactly(
                        "Rowan",
                        "2026-05-03",
                        "Can you get water?",
                        "The tap is behind a door",
                        "To be put right",
                        "Grace Addo",
                        "Needs building",
                        "2026-08-01",
                        "");
    }

    /** What will not be done is left out of no file. */
    @Test
    void holdsWhatWillNotBeDoneWithItsReason() {
        assertThat(row(REFUSED))
                .containsExactly(
                        "Rowan",
                        "2026-05-03",
                        "Is there a quiet corner?",
                        "",
                        "Will not be done",
                        "Grace Addo",
                        "",
                        "",
                        "There is no room");
    }

    @Test
    void hasAHeadForEachColumn() {
        var table = WorksTable.of(List.of(new WorkRow(PLANNED, "Rowan", "Nobody yet", "due", false)));
        assertThat(table.header()).hasSameSizeAs(table.rows().getFirst());
        assertThat(WorksTable.of(List.of()).rows()).isEmpty();
    }
}
