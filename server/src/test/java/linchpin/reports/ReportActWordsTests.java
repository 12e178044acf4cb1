package linchpin.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import linchpin.history.SeenBy;
import org.junit.jupiter.api.Test;

class ReportActWordsTests {

    private static final Quarter QUARTER = Quarter.of(LocalDate.of(2026, 8, 1));

    @Test
    void deedsHoldTheQuarterAndTheVersionAndNobodysWords() {
        var deed = new ReportDeed(ReportAct.PUBLISHED, new ReportId(UUID.randomUUID()), QUARTER, 3);
        assertThat(deed.act().facts())
                .containsOnlyKeys("quarter", "version")
                .containsEntry("quarter", "July to September 2026")
                .containsEntry("version", "3");
    }

    @Test
    void whatIsDoneWithAReportIsForThoseWhoWorkHere() {
        assertThat(Arrays.stream(ReportAct.values()).map(ReportAct::seenBy)).containsOnly(SeenBy.TEAM);
        assertThat(ReportAct.PUBLISHED.stored()).isEqualTo("reports.published");
    }
}
