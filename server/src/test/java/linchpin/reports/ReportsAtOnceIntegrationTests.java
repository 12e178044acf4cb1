package linchpin.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Several people work on a report at the same moment, and on their homes it says what waits for whom. */
@LinchpinTest
class ReportsAtOnceIntegrationTests {

    private static final String CODE = "2024-q2";
    private static final String PATH = "/reports/" + CODE;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Trust trust;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
    }

    private static List<Integer> statuses(List<MvcTestResult> answers) {
        return answers.stream()
                .map(answer -> answer.getResponse().getStatus())
                .sorted()
                .toList();
    }

    private long count(String of) {
        return desk.count(trust.organisation(), "select count(*) from reports." + of);
    }

    private void begin() {
        assertThat(desk.post(trust.linchpin(), "/reports", "quarter", CODE)).hasStatus(302);
    }

    @Test
    void begunByThreeAtOnceItIsThereOnce() throws Exception {
        var answers = Trusts.atOnce(3, () -> desk.post(trust.linchpin(), "/reports", "quarter", CODE));
        assertThat(statuses(answers)).containsExactly(302, 302, 302);
        assertThat(count("version")).isOne();
    }

    @Test
    void ofTwoWhoSaveAtOnceOneIsAskedToReadTheOther() throws Exception {
        begin();
        var turn = new AtomicInteger();
        var answers = Trusts.atOnce(
                2,
                () -> desk.post(
                        trust.linchpin(),
                        PATH + "/edit",
                        "from",
                        "1",
                        "opening",
                        "Mine, number " + turn.incrementAndGet()));
        assertThat(statuses(answers)).containsExactly(302, 409);
        assertThat(count("version")).isEqualTo(2);
        assertThat(answers.stream()
                        .filter(answer -> answer.getResponse().getStatus() == 409)
                        .map(Desk::text))
                .singleElement()
                .asString()
                .contains("Mine, number ");
    }

    @Test
    void approvedByTwoAtOnceItHasOneStatement() throws Exception {
        begin();
        var answers = Trusts.atOnce(
                2, () -> desk.post(trust.leader(), PATH + "/approve", "version", "1", "statement", "Ours."));
        assertThat(statuses(answers)).containsExactly(302, 302);
        assertThat(count("approval")).isOne();
    }

    private String home(Person person) {
        return Desk.text(desk.get(person, "/home"));
    }

    @Test
    void itWaitsOnTheHomeOfALeaderUntilOneHasApprovedIt() {
        begin();
        var other = trusts.person(trust, Role.PATIENT_LEADER);
        assertThat(home(trust.leader())).contains("The report of April to June 2024", PATH);
        desk.post(trust.leader(), PATH + "/edit", "from", "1", "opening", "I wrote something of it.");
        assertThat(home(trust.leader())).doesNotContain("The report of April to June 2024");
        assertThat(home(other)).contains("The report of April to June 2024");
        assertThat(desk.post(other, PATH + "/approve", "version", "2", "statement", "Read and found right."))
                .hasStatus(302);
        assertThat(home(other)).doesNotContain("The report of April to June 2024");
    }

    @Test
    void theLinchpinIsToldOfAQuarterThatIsOver() {
        assertThat(home(trust.linchpin())).contains("Quarterly reports", "it can be put together");
        assertThat(home(trust.nurse())).doesNotContain("Quarterly reports");
    }

    @Test
    void theListSaysHowFarEachIs() {
        begin();
        assertThat(desk.get(trust.linchpin(), "/reports"))
                .hasStatusOk()
                .bodyText()
                .contains("Not put together yet", "April to June 2024", "Version 1 waits to be approved");
        desk.post(trust.leader(), PATH + "/approve", "version", "1", "statement", "Ours.");
        assertThat(desk.get(trust.linchpin(), "/reports")).bodyText().contains("Published");
        assertThat(desk.get(trust.linchpin(), PATH))
                .bodyText()
                .contains("/report/" + trust.organisation().code() + "/" + CODE, "published on");
    }

    @Test
    void everybodyReadsThereIsNoneUntilOneIsPublished() {
        var all = "/report/" + trust.organisation().code();
        assertThat(desk.look(all)).hasStatusOk().bodyText().contains("None is published yet");
        assertThat(desk.look(all + "/" + CODE)).hasStatus(404);
        assertThat(desk.look(all + "/2024-q9")).hasStatus(404);
        assertThat(desk.look(all + "/" + CODE + "/report.pdf")).hasStatus(404);
        assertThat(desk.look("/report/nowhere")).hasStatus(404);
    }

    @Test
    void anEarlierVersionIsReadInsideAndAnUnknownOneIsNotThere() {
        begin();
        desk.post(trust.linchpin(), PATH + "/edit", "from", "1", "decided", "The van was bought.");
        assertThat(desk.get(trust.leader(), PATH + "/versions/1"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("The van was bought.", "Approve and publish");
        assertThat(desk.get(trust.leader(), PATH)).bodyText().contains("The van was bought.", "Approve and publish");
        assertThat(desk.get(trust.leader(), PATH + "/versions/3")).hasStatus(404);
    }
}
