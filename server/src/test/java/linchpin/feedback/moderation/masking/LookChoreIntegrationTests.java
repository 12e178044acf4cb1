package linchpin.feedback.moderation.masking;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import linchpin.chores.Next;
import linchpin.feedback.AtTheForm;
import linchpin.feedback.FeedbackTest;
import linchpin.feedback.imports.Sent;
import linchpin.feedback.register.Register;
import linchpin.feedback.words.ReceivedWords;
import linchpin.feedback.words.WordsToRead;
import linchpin.organisation.Organisation;
import linchpin.people.Role;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Words that came by the thousand are shown once the machine has looked at them, and not before. */
@FeedbackTest
class LookChoreIntegrationTests {

    private static final String FILE = """
            Date,Score,Service,Comment
            13/05/2024,1,Ward 7,My husband Piotr liked the soup
            14/05/2024,5,Ward 7,Ring me on 07700 900777 about the soup
            15/05/2024,2,Ward 7,
            """;

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    AtTheForm form;

    @Autowired
    Sent sent;

    @Autowired
    Register register;

    @Autowired
    LookChore chore;

    @Autowired
    ReceivedWords received;

    @Autowired
    WordsToRead toRead;

    private Organisation trust;
    private Person linchpin;

    @BeforeEach
    void anOrganisation() {
        trust = form.trust();
        linchpin = world.person(trust, Role.LINCHPIN);
    }

    private String log(String query) {
        return Desk.text(desk.get(linchpin, "/log" + query));
    }

    private int toRead() {
        return desk.in(trust, () -> toRead.next(10)).size();
    }

    @Test
    void importedWordsAreShownToNobodyBeforeItHasLooked() {
        sent.text(trust, FILE);
        for (var role : Role.values()) {
            var person = world.person(trust, role);
            for (var path : java.util.List.of("/home", "/log", "/log?q=soup")) {
                assertThat(Desk.text(desk.get(person, path)))
                        .as(role + path)
                        .doesNotContain("Piotr", "07700 900777", "liked the soup");
            }
        }
        assertThat(log(""))
                .contains("2 pieces of feedback are still being checked for names", "33% of the last import is done")
                .contains("Being checked for names. The words appear here in a moment.", "A score without words");
        assertThat(log("?q=soup")).contains("Nothing was found");
        assertThat(toRead()).as("what has no words is nothing to look at").isEqualTo(1);
    }

    @Test
    void itCoversWhatIsCertainAndShowsTheRest() {
        sent.text(trust, FILE);
        assertThat(ByHand.does(chore, trust)).isEqualTo(Next.DONE);
        assertThat(log(""))
                .contains("My husband [name] liked the soup", "Ring me on [phone number] about the soup")
                .doesNotContain("Piotr", "being checked", "Being checked");
        assertThat(log("?q=soup")).contains("2 pieces of feedback");
        assertThat(log("?q=Piotr")).contains("Nothing was found");
        assertThat(toRead()).isEqualTo(3);
        assertThat(form.rows(trust, "select reason from history.act where kind = 'feedback.masked_at_once'"))
                .extracting(row -> row.get("reason"))
                .containsExactlyInAnyOrder("To keep private: a person’s name", "To keep private: a telephone number");
    }

    @Test
    void itLooksOnceHoweverOftenItIsAsked() {
        sent.text(trust, FILE);
        ByHand.does(chore, trust);
        ByHand.does(chore, trust);
        sent.text(trust, FILE);
        ByHand.does(chore, trust);
        assertThat(form.rows(trust, "select 1 from history.act where kind = 'feedback.masked_at_once'"))
                .hasSize(2);
    }

    @Test
    void wordsThatStayAsTheyAreAreNotWrittenAgain() {
        sent.text(trust, "ID,Date,Score,Service,Comment\nr1,13/05/2024,1,Ward 7,Warm soup\n");
        var before = form.rows(trust, "select id, xmin::text from feedback.comment");
        ByHand.does(chore, trust);
        assertThat(log("")).contains("Warm soup");
        assertThat(form.rows(trust, "select id, xmin::text from feedback.comment"))
                .hasSize(1)
                .isEqualTo(before);
    }

    @Test
    void wordsThatWereLookedAtStayWhileFurtherOnesOfTheSameRowAreNot() {
        var head = "ID,Date,Score,Service,Comment\nr1,13/05/2024,1,Ward 7,Warm soup\n";
        sent.text(trust, head);
        ByHand.does(chore, trust);
        sent.text(trust, head + "r1,13/05/2024,1,Ward 7,Piotr brought it\n");
        assertThat(log("")).contains("Warm soup").doesNotContain("Piotr", "brought it");
        sent.text(trust, head + "r1,13/05/2024,1,Ward 7,Zbigniew too\n");
        assertThat(log("")).contains("Warm soup").doesNotContain("Piotr", "brought it", "Zbigniew");
        ByHand.does(chore, trust);
        assertThat(log("")).contains("Warm soup", "brought it").doesNotContain("Piotr", "Zbigniew");
        assertThat(log("?q=soup")).contains("1 piece of feedback");
    }

    @Test
    void whatAPersonDecidedInAnEarlierVersionStands() {
        var cleared = said("My husband Piotr").in(register, trust);
        var changed = said("My wife Zbigniewa").in(register, trust);
        var open = said("My son Tymoteusz").in(register, trust);
        desk.change(trust, "update feedback.comment set shown = null, looked = false");
        desk.change(trust, "update feedback.feedback set looked = false, interpreted = true");
        desk.change(
                trust, "update feedback.feedback set moderation = 'cleared' where id = '%s'".formatted(cleared.id()));
        desk.change(
                trust,
                "update feedback.comment set shown = 'My wife Z.' where feedback_id = '%s'".formatted(changed.id()));
        assertThat(log(""))
                .as("from the first moment on")
                .contains("My husband Piotr", "My wife Z.")
                .doesNotContain("Tymoteusz", "[name]");
        assertThat(log("?q=Tymoteusz")).as("though it is indexed").contains("Nothing was found");
        ByHand.does(chore, trust);
        assertThat(log("")).contains("My husband Piotr", "My wife Z.", "My son [name]");
        assertThat(form.rows(trust, "select id from feedback.feedback where not interpreted"))
                .as("what reads otherwise now is read anew, and nothing else")
                .extracting(row -> row.get("id"))
                .containsExactly(open.id());
    }

    @Test
    void whatChangedWhileItLookedIsLookedAtAgain() {
        var feedback = said("My son Tymoteusz").in(register, trust);
        desk.change(trust, "update feedback.comment set shown = null, looked = false");
        desk.change(trust, "update feedback.feedback set looked = false");
        var before = World.in(trust.id(), () -> received.unseen(10)).getFirst();
        desk.change(trust, "update feedback.feedback set unread = false");
        assertThat(World.in(trust.id(), () -> received.unseen(10)).getFirst().version())
                .isNotEqualTo(before.version());
        ByHand.does(chore, trust);
        assertThat(log("")).contains("/log/" + feedback.id(), "My son [name]");
    }

    @Test
    void waitsAMomentWhereSomebodyHasAllOfItInHand() {
        said("My son Tymoteusz").in(register, trust);
        desk.change(trust, "update feedback.comment set shown = null, looked = false");
        desk.change(trust, "update feedback.feedback set looked = false");
        var next = desk.in(trust, () -> {
            desk.count(trust, "select count(*) from (select id from feedback.feedback for update) held");
            return CompletableFuture.supplyAsync(() -> World.in(trust.id(), () -> chore.some(ByHand.turn(trust.id()))))
                    .join();
        });
        assertThat(next).isNotEqualTo(Next.NOW).isNotEqualTo(Next.DONE);
        assertThat(ByHand.does(chore, trust)).isEqualTo(Next.DONE);
        assertThat(log("")).contains("My son [name]");
    }

    @Test
    void nothingWaitsOfWhatItsGiverTookBack() {
        var feedback = said("My son Tymoteusz").in(register, trust);
        desk.change(trust, "update feedback.comment set shown = null, looked = false");
        desk.change(trust, "update feedback.feedback set looked = false");
        var receipt = desk.receipt(trust, feedback);
        form.takeBack(receipt);
        assertThat(ByHand.does(chore, trust)).isEqualTo(Next.DONE);
        assertThat(form.rows(trust, "select 1 from feedback.comment where looked"))
                .isEmpty();
        form.act(receipt, "put-back");
        ByHand.does(chore, trust);
        assertThat(log("")).contains("My son [name]");
    }

    @Test
    void nobodyReadsOrClearsWordsForQuotingThatWereNotLookedAt() {
        sent.text(trust, FILE);
        var waiting = form.rows(trust, "select id from feedback.feedback where not looked")
                .getFirst();
        var page = "/log/" + waiting.get("id") + "/moderation";
        assertThat(desk.post(linchpin, page + "/verdict", "verdict", "CLEARED")).hasRedirectedUrl(page + "?clearing=1");
        assertThat(desk.get(linchpin, page + "?clearing=1"))
                .bodyText()
                .contains("These words are still being checked for names")
                .doesNotContain("soup", "You can clear it for quoting now");
        assertThat(form.rows(trust, "select 1 from feedback.feedback where moderation = 'cleared'"))
                .isEmpty();
        ByHand.does(chore, trust);
        desk.post(linchpin, page + "/verdict", "verdict", "CLEARED");
        assertThat(form.rows(trust, "select 1 from feedback.feedback where moderation = 'cleared'"))
                .hasSize(1);
    }

    @Test
    void newWordsOfARowThatWasClearedAreToBeClearedToo() {
        sent.text(trust, "ID,Date,Score,Service,Comment\nr1,13/05/2024,1,Ward 7,Kind\n");
        ByHand.does(chore, trust);
        desk.change(trust, "update feedback.feedback set moderation = 'cleared', publish = true");
        sent.text(
                trust,
                "ID,Date,Score,Service,Comment\nr1,13/05/2024,1,Ward 7,Kind\nr1,13/05/2024,1,Ward 7,Ask Piotr\n");
        assertThat(form.rows(trust, "select moderation from feedback.feedback"))
                .extracting(row -> row.get("moderation"))
                .containsExactly("unseen");
        assertThat(log("")).as("what was shown before stays").contains("Kind");
    }
}
