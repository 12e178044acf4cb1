package linchpin.chores.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import linchpin.chores.Duties;
import linchpin.chores.Errand;
import linchpin.chores.Errands;
import linchpin.chores.running.ChoresAtWork;
import linchpin.chores.running.Nodes;
import linchpin.chores.running.TestChore;
import linchpin.chores.work.HowItStands;
import linchpin.organisation.Organisation;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** The page of what runs by itself, and what stands of it on home pages. */
@LinchpinTest
class ChoresPageIntegrationTests {

    private static final String COUNTS = "Counts who said what";

    private final TestChore counting = TestChore.thatIsSoonDone().named("counting");

    private static final class Telling implements Errand {

        @Override
        public String name() {
            return "test telling";
        }

        @Override
        public String does() {
            return "Tells whoever asked";
        }

        @Override
        public void run(List<UUID> ids) {
            throw new UnsupportedOperationException("Nobody comes for it here");
        }
    }

    @Autowired
    World world;

    @Autowired
    Nodes nodes;

    @Autowired
    Desk desk;

    @Autowired
    Errands errands;

    @Autowired
    HowItStands standing;

    @Autowired
    ObjectProvider<ChoresAtWork> atWork;

    @Autowired
    Clock clock;

    @Autowired
    TransactionOperations transactions;

    Organisation one;
    Organisation other;
    Person administrator;

    @BeforeEach
    void anAdministrator() {
        one = world.organisation();
        other = world.organisation();
        administrator = world.person(one, Role.ADMINISTRATOR);
    }

    @AfterEach
    void stop() {
        nodes.close();
    }

    private String page(Person person) {
        return Desk.text(desk.get(person, "/chores"));
    }

    private void fails() {
        counting.nowDoes(_ -> {
            throw new IllegalStateException("She said the ward was dirty");
        });
    }

    private void failed(int times) {
        fails();
        nodes.start(Nodes.QUICK, List.of(one), counting);
        for (var failures = 1; failures <= times; failures++) {
            var so = failures;
            await().until(() -> nodes.row(counting, one).failures() == so);
            if (so < times) {
                nodes.makeDue(counting, one);
            }
        }
    }

    @Test
    void saysWhatThereIsBeforeAnyOfItWasDone() {
        assertThat(page(administrator))
                .contains("What runs by itself", COUNTS, "Not done yet", "Brings in files of feedback")
                .contains("has switched it off")
                .contains("<a href=\"/backups\">Makes a backup each night")
                .doesNotContain("Last failure");
    }

    @Test
    void saysWhenEachWasLastDoneAndWhenNext() {
        nodes.start(Nodes.QUICK, List.of(one), counting);
        nodes.awaitQuiet(List.of(counting), one);
        assertThat(page(administrator))
                .containsPattern("Last done: (today|yesterday) at \\d\\d:\\d\\d · Next: when something happens, or to")
                .contains("Well");
    }

    @Test
    void saysWhenAndHowOftenAndHowOneFailedButNeverWhatItSaid() {
        failed(3);
        assertThat(page(administrator))
                .contains("Keeps failing", "something in the program went wrong", "IllegalStateException")
                .containsPattern("Last failure: (today|yesterday) at \\d\\d:\\d\\d, 3 times in a row: ")
                .doesNotContain("dirty");
        assertThat(Desk.text(desk.get(administrator, "/home")))
                .contains("What should run by itself and fails", "href=\"/chores\"")
                .doesNotContain("dirty");
    }

    @Test
    void troublesNobodyWithWhatIsTriedAgainSoon() {
        failed(1);
        assertThat(page(administrator)).contains("Tried again").doesNotContain("Keeps failing");
        assertThat(Desk.text(desk.get(administrator, "/home"))).doesNotContain("What should run by itself");
    }

    @Test
    void tellsNobodyOfAnotherOrganisations() {
        failed(3);
        assertThat(page(world.person(other, Role.ADMINISTRATOR))).doesNotContain("Keeps failing", "in a row");
    }

    @Test
    void saysHowManyErrandsWait() {
        var telling = new Telling();
        var show = new ShowChores(new Duties(List.of(), List.of(telling)), standing, atWork, clock);
        World.in(
                one.id(),
                () -> transactions.execute(_ -> {
                    errands.later(telling, UUID.randomUUID());
                    errands.later(telling, UUID.randomUUID());
                    return true;
                }));
        assertThat(World.in(one.id(), show::page).waiting())
                .extracting(ChoresPage.ChoreLine::does, ChoresPage.ChoreLine::last)
                .containsExactly(tuple("Tells whoever asked", "2 wait"));
        assertThat(World.in(other.id(), show::page).waiting()).isEmpty();
    }

    @Test
    void isForThoseWhoSeeToIt() {
        assertThat(desk.get(world.person(one, Role.LINCHPIN), "/chores")).hasStatusOk();
        assertThat(desk.get(world.person(one, Role.LINE_MANAGER), "/chores")).hasStatusOk();
        assertThat(desk.get(world.person(one, Role.ANALYST), "/chores")).hasStatus(403);
    }
}
