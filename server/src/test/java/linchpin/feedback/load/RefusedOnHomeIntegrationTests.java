package linchpin.feedback.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import linchpin.organisation.Organisation;
import linchpin.people.HomePanel.Panel;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "Is it true?" begins with the rows that are not there. */
@ModuleTest
class RefusedOnHomeIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    RefusedOnHome refused;

    private Organisation trust;
    private Person analyst;

    @BeforeEach
    void anAnalyst() {
        trust = world.organisation();
        analyst = world.person(trust, Role.ANALYST);
    }

    private Optional<Panel> home(Role role) {
        return World.as(analyst, () -> refused.panel(Trusts.viewer(analyst, role)));
    }

    private void brought(String name, int refusedRows) {
        desk.change(trust, """
                with brought as (insert into feedback.import (name, state, rows, rows_done, stored, refused, leased_until, made_at, ended_at)
                                 values ('%s', 'done', 10, 10, 10 - %d, %d, now(), now(), now()) returning id)
                insert into feedback.import_refusal (import_id, row_number, column_name, reason, record)
                select id, n, 'score', 'No answer', 'x' from brought, generate_series(1, %d) n""".formatted(name, refusedRows, refusedRows, refusedRows));
    }

    @Test
    void saysWhyThereIsNothingAndWhatToDo() {
        var panel = home(Role.ANALYST).orElseThrow();
        assertThat(panel.empty()).isEqualTo("Nothing yet, because no file has been brought in.");
        assertThat(panel.step()).isNotNull();
        brought("whole.csv", 0);
        assertThat(home(Role.ANALYST).orElseThrow().empty()).startsWith("No refused row is kept now");
    }

    @Test
    void leadsToTheRowsThatCanStillBeCorrected() {
        brought("april.csv", 3);
        brought("may.csv", 1);
        var panel = home(Role.ANALYST).orElseThrow();
        assertThat(panel.count()).isEqualTo(4);
        assertThat(panel.items())
                .hasSize(2)
                .allMatch(item -> item.path() != null && item.path().startsWith("/imports/"));
        assertThat(panel.items())
                .extracting(item -> item.text() + ": " + item.detail())
                .anyMatch(line -> line.startsWith("april.csv: 3 rows, on "));
        desk.change(trust, "delete from feedback.import_refusal");
        assertThat(home(Role.ANALYST).orElseThrow().items())
                .as("after thirty days")
                .isEmpty();
    }

    @Test
    void isForAnalystsAlone() {
        assertThat(home(Role.ADMINISTRATOR)).isEmpty();
    }
}
