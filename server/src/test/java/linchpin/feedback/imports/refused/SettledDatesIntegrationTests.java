package linchpin.feedback.imports.refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import linchpin.feedback.imports.Sent;
import linchpin.feedback.imports.dates.DateOrder;
import linchpin.feedback.imports.dates.DateReading;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.running.ImportId;
import linchpin.feedback.imports.running.ImportState;
import linchpin.feedback.imports.running.Imports;
import linchpin.organisation.Organisation;
import linchpin.people.Role;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LinchpinTest
class SettledDatesIntegrationTests {

    private static final String FILE = """
            Date,Score,Service,Comment
            13/05/2024,1,Day Unit,Warm blankets
            03/10/2023,5,Clinic,Cold tea
            04/10/2023,5,Clinic,=Late again
            soon,5,Clinic,Never
            """;

    @Autowired
    World world;

    @Autowired
    Sent sent;

    @Autowired
    Imports imports;

    @Autowired
    MockMvcTester browser;

    private Organisation trust;
    private World.Person analyst;
    private Import work;

    @BeforeEach
    void aFileWhoseDatesWereLeftOpen() {
        trust = world.organisation();
        analyst = world.person(trust, Role.ANALYST);
        work = sent.text(
                trust,
                FILE,
                mapping -> mapping.with(new DateReading(DateOrder.REFUSE, -1, Map.of(), false, true, false)));
    }

    private MvcTestResult settle(World.Person person, String order) {
        return browser.post()
                .uri("/imports/" + work.id().id() + "/dates")
                .param("order", order)
                .with(World.signedIn(person))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult page() {
        return browser.get()
                .uri("/imports/" + work.id().id())
                .with(World.signedIn(analyst))
                .exchange();
    }

    private String days() {
        return sent.ask(
                trust,
                String.class,
                "select string_agg(cast(received_on as text), ' ' order by received_on) from feedback.feedback");
    }

    /** Has the import brought in that an answer leads to. */
    private Import broughtIn(MvcTestResult answer) {
        assertThat(answer).hasStatus(302);
        var address = String.valueOf(answer.getResponse().getHeader("Location"));
        var id = new ImportId(java.util.UUID.fromString(address.replace("/imports/", "")));
        return World.in(trust.id(), () -> {
            while (imports.with(id).state() == ImportState.RUNNING) {
                sent.work.work(id, _ -> {});
            }
            return imports.with(id);
        });
    }

    @Test
    void readsTheRefusedRowsAsSomebodySaysAndNoOthers() {
        assertThat(page()).bodyText().contains("2 rows with a date that can be read either way", "Read them day first");
        var settled = broughtIn(settle(analyst, "DAY_FIRST"));
        assertThat(settled.name()).isEqualTo("file.csv, read day first");
        assertThat(settled.report().stored()).isEqualTo(2);
        assertThat(settled.report().refused()).isZero();
        assertThat(days()).isEqualTo("2023-10-03 2023-10-04 2024-05-13");
        assertThat(sent.ask(trust, Long.class, "select count(*) from feedback.comment where received = '=Late again'"))
                .isOne();
        assertThat(page())
                .bodyText()
                .contains("/imports/" + settled.id().id(), "is not a date that can be read")
                .doesNotContain("Read them day first");
    }

    @Test
    void readsThemMonthFirstToo() {
        broughtIn(settle(analyst, "MONTH_FIRST"));
        assertThat(days()).isEqualTo("2023-03-10 2023-04-10 2024-05-13");
    }

    @Test
    void happensOnceHoweverOftenItIsAskedFor() {
        broughtIn(settle(analyst, "DAY_FIRST"));
        assertThat(settle(analyst, "MONTH_FIRST"))
                .hasRedirectedUrl("/imports/" + work.id().id());
        assertThat(days()).isEqualTo("2023-10-03 2023-10-04 2024-05-13");
    }

    @Test
    void isOnlyForWhoMayImportAndOnlyInEitherOrder() {
        assertThat(settle(world.person(trust, Role.PATIENT_LEADER), "DAY_FIRST"))
                .hasStatus(403);
        assertThat(settle(world.person(world.organisation(), Role.ANALYST), "DAY_FIRST"))
                .hasStatus(404);
        assertThat(settle(analyst, "REFUSE")).hasStatus(404);
        assertThat(settle(analyst, "soon")).hasStatus(404);
        assertThat(days()).isEqualTo("2024-05-13");
    }
}
