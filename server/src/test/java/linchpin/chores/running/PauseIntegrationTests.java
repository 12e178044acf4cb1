package linchpin.chores.running;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import linchpin.chores.Duties;
import linchpin.organisation.Organisations;
import linchpin.platform.DiskReserve;
import linchpin.support.LinchpinTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LinchpinTest
class PauseIntegrationTests {

    @Autowired
    DataSource data;

    @Autowired
    Organisations organisations;

    @Autowired
    Duties duties;

    @Autowired
    Nodes nodes;

    /** A scheduler that was stopped takes no more work, so each start needs one of its own. */
    @Test
    void choresGoOnAfterAPause() {
        var atWork = new ChoresAtWork(data, organisations, duties, new DiskReserve(0, () -> 1));
        assertThat(atWork.isRunning()).isFalse();
        for (var start = 0; start < 2; start++) {
            atWork.start();
            assertThat(atWork.isRunning()).isTrue();
            atWork.stop();
            assertThat(atWork.isRunning()).isFalse();
        }
        atWork.stop();
    }

    @AfterEach
    void leaveNothingToBeDone() {
        nodes.close();
    }
}
