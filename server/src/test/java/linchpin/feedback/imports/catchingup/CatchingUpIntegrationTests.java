package linchpin.feedback.imports.catchingup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Receipts;
import linchpin.feedback.imports.Sent;
import linchpin.feedback.imports.running.Import;
import linchpin.organisation.Organisation;
import linchpin.people.Role;
import linchpin.support.ByHand;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@LinchpinTest
class CatchingUpIntegrationTests {

    private static final String HEADER = "Date,Score,Service,Comment\n";
    private static final String FILE = HEADER
            + "12/05/2024,1,Day Unit,Warm blankets\n13/05/2024,5,Clinic,Cold tea\n14/05/2024,5,Clinic,Late again\n";

    @Autowired
    World world;

    @Autowired
    Sent sent;

    @Autowired
    MarkReadChore chore;

    @Autowired
    MarkRead marking;

    @Autowired
    Receipts receipts;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    MockMvcTester browser;

    private Organisation trust;
    private World.Person analyst;

    @BeforeEach
    void begin() {
        trust = world.organisation();
        analyst = world.person(trust, Role.ANALYST);
    }

    private static String address(Import work) {
        return "/imports/" + work.id().id();
    }

    private MvcTestResult get(World.Person person, String address) {
        return browser.get().uri(address).with(World.signedIn(person)).exchange();
    }

    private MvcTestResult mark(World.Person person, Import work, String until) {
        return browser.post()
                .uri(address(work) + "/read")
                .param("readUntil", until)
                .with(World.signedIn(person))
                .with(csrf())
                .exchange();
    }

    private void marked(Import work, String until) {
        mark(analyst, work, until);
        ByHand.does(chore, trust);
    }

    private String unread() {
        return sent.ask(trust, String.class, """
                select coalesce(string_agg(c.received, ', ' order by c.received), '') from feedback.feedback f
                join feedback.comment c on c.feedback_id = f.id where f.unread""");
    }

    @Test
    void marksAsReadWhatWasReceivedUpToADayAndSaysHowMany() {
        var work = sent.text(trust, FILE);
        assertThat(get(analyst, address(work)))
                .bodyText()
                .contains("Nobody has read 3 pieces of feedback of it, 3 of them received up to");
        assertThat(mark(analyst, work, "2024-05-13")).hasRedirectedUrl(address(work) + "#old");
        assertThat(get(analyst, address(work)))
                .bodyText()
                .contains("Being marked as read, so far: 0 pieces of feedback")
                .doesNotContain("name=\"readUntil\"");
        ByHand.does(chore, trust);
        assertThat(unread()).isEqualTo("Late again");
        assertThat(get(analyst, address(work)))
                .bodyText()
                .contains("Marked as read: 2 pieces of feedback received up to 13 May 2024.")
                .contains("Asked for what was received up to 13 May 2024 to be marked as read")
                .contains("Nobody has read 1 piece of feedback of it");
    }

    @Test
    void leavesWhatCameAnyOtherWay() {
        var work = sent.text(trust, FILE);
        sent.text(trust, HEADER + "12/05/2024,1,Day Unit,Another file\n");
        marked(work, "2024-05-31");
        assertThat(unread()).isEqualTo("Another file");
        assertThat(get(analyst, address(work))).bodyText().contains("Nothing of it is unread");
    }

    @Test
    void goesOnToALaterDay() {
        var work = sent.text(trust, FILE);
        mark(analyst, work, "2024-05-12");
        marked(work, "2024-05-12");
        marked(work, "2024-05-14");
        assertThat(unread()).isEmpty();
        assertThat(get(analyst, address(work)))
                .bodyText()
                .contains("Marked as read: 2 pieces of feedback received up to 14 May 2024.");
    }

    @Test
    void goesOnWhereItWasCut() {
        var text = new StringBuilder(HEADER);
        for (var i = 0; i < 2_100; i++) {
            text.append("%d/05/2024,1,Ward %d,Said %d\n".formatted(i % 28 + 1, i % 3, i));
        }
        var work = sent.text(trust, text.toString());
        mark(analyst, work, "2024-05-31");
        assertThat(World.in(trust.id(), () -> marking.some())).isTrue();
        var some = sent.ask(trust, Long.class, "select count(*) from feedback.feedback where unread");
        assertThat(some).isEqualTo(100);
        World.in(
                trust.id(),
                () -> transactions.execute(cut -> {
                    marking.some();
                    cut.setRollbackOnly();
                    return 0;
                }));
        ByHand.does(chore, trust);
        assertThat(unread()).isEmpty();
        assertThat(get(analyst, address(work))).bodyText().contains("Marked as read: 2,100 pieces of feedback");
    }

    /** Else their receipt would say that somebody did. */
    @Test
    void leavesUnreadWhatAGiverHoldsAReceiptFor() {
        var work = sent.text(trust, FILE);
        var tea = new FeedbackId(
                sent.ask(trust, UUID.class, "select feedback_id from feedback.comment where received = 'Cold tea'"));
        World.in(trust.id(), () -> transactions.execute(_ -> receipts.issue(tea, "Cold tea")));
        marked(work, "2024-05-31");
        assertThat(unread()).isEqualTo("Cold tea");
    }

    @Test
    void asksForADayThatHasBeenAndKeepsWhatWasTyped() {
        var work = sent.text(trust, FILE);
        var ahead = LocalDate.now().plusDays(2).toString();
        assertThat(mark(analyst, work, "")).hasStatus(400).bodyText().contains("Enter the last day to mark as read");
        assertThat(mark(analyst, work, "soon")).hasStatus(400).bodyText().contains("“soon” is not a day");
        assertThat(mark(analyst, work, ahead))
                .hasStatus(400)
                .bodyText()
                .contains("Enter a day that is not still to come", "href=\"#readUntil\"", "value=\"" + ahead + "\"");
        ByHand.does(chore, trust);
        assertThat(unread()).isEqualTo("Cold tea, Late again, Warm blankets");
    }

    @Test
    void leavesAnImportAloneThatIsNotAtItsEnd() {
        var work = sent.text(trust, FILE);
        World.in(
                trust.id(),
                () -> sent.ask(trust, String.class, "update feedback.import set state = 'undoing' returning state"));
        marked(work, "2024-05-31");
        assertThat(unread()).isEqualTo("Cold tea, Late again, Warm blankets");
    }

    @Test
    void opensToNobodyElse() {
        var work = sent.text(trust, FILE);
        assertThat(mark(world.person(world.organisation(), Role.ANALYST), work, "2024-05-31"))
                .hasStatus(404);
        assertThat(mark(world.person(trust, Role.PATIENT_LEADER), work, "2024-05-31"))
                .hasStatus(403);
        ByHand.does(chore, trust);
        assertThat(unread()).isEqualTo("Cold tea, Late again, Warm blankets");
    }
}
