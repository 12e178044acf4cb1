package linchpin.actions.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import linchpin.actions.ActionId;
import linchpin.actions.PromiseAction;
import linchpin.actions.PromiseAction.NewAction;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackPanel;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.matters.ThreadStep;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import linchpin.ui.Frame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Actions in their list, at home, on the thread and on the page of a feedback. */
@ModuleTest
class ActionsInListsIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    PromiseAction promising;

    @Autowired
    Matters matters;

    @Autowired
    @Qualifier("myPromises")
    HomePanel mine;

    @Autowired
    @Qualifier("latePromises")
    HomePanel late;

    @Autowired
    @Qualifier("actionsOfFeedback")
    FeedbackPanel onFeedback;

    @Autowired
    @Qualifier("actionsOfMatter")
    ThreadStep onThread;

    private Trust trust;
    private FeedbackId feedback;
    private MatterId matter;

    @BeforeEach
    void aMatter() {
        trust = trusts.trust();
        feedback = trusts.saidOnTheWard(trust, "There is nowhere to sit");
        matter = trusts.matter(trust, "Chairs", feedback);
    }

    private ActionId promised(String what, int dueIn) {
        return World.as(
                trust.linchpin(),
                () -> promising.promise(
                        Trusts.viewer(trust.linchpin(), Role.LINCHPIN),
                        matter,
                        new NewAction(
                                trust.nurse().account(), what, LocalDate.now().plusDays(dueIn), false)));
    }

    private Optional<HomePanel.Panel> home(HomePanel panel, Person person, Role role) {
        return World.as(person, () -> panel.panel(Trusts.viewer(person, role)));
    }

    private static String drawn(Content content) {
        var output = new StringOutput();
        content.writeTo(output);
        return output.toString();
    }

    private String page(Person person) {
        var answer = desk.get(person, "/actions");
        assertThat(answer).hasStatusOk();
        return Desk.text(answer);
    }

    private String thread(Role role) {
        return World.as(
                trust.linchpin(),
                () -> drawn(onThread.items(
                        matters.with(matter).orElseThrow(), Trusts.viewer(trust.linchpin(), role), Frame.VISITOR)));
    }

    @Test
    void saysWhereTheyComeFromWhereThereIsNone() {
        assertThat(page(trust.linchpin()))
                .contains("None is late.", "Nothing. Actions are promised from the page of a matter.", "None yet.");
        assertThat(home(mine, trust.nurse(), Role.END_USER).orElseThrow().count())
                .isZero();
    }

    @Test
    void countsWhatIsLateAndShowsItFirst() {
        promised("Paint the wall", 9);
        promised("Buy chairs", -3);
        promised("Buy lamps", 0);
        var page = page(trust.linchpin());
        assertThat(page).contains("1 is late.", "3 days late");
        assertThat(page.indexOf("Buy chairs")).isLessThan(page.indexOf("Buy lamps"));
        assertThat(page.indexOf("Buy lamps")).isLessThan(page.indexOf("Paint the wall"));
    }

    @Test
    void tellsOwnersWhatIsTheirsAndThoseWhoAnswerForItWhatIsLate() {
        var wall = promised("Paint the wall", 9);
        promised("Buy chairs", -3);
        assertThat(home(mine, trust.linchpin(), Role.LINCHPIN).orElseThrow().items())
                .as("who promised it for the nurse answers for it until she says yes")
                .extracting(HomePanel.Item::text)
                .containsExactly("Buy chairs", "Paint the wall");
        desk.post(trust.nurse(), "/actions/" + wall.id() + "/accept");
        assertThat(home(mine, trust.nurse(), Role.END_USER).orElseThrow().items())
                .as("what she is asked, then what is hers")
                .extracting(HomePanel.Item::text, HomePanel.Item::tag)
                .containsExactly(tuple("Buy chairs", "Asked"), tuple("Paint the wall", null));
        assertThat(home(mine, trust.linchpin(), Role.LINCHPIN).orElseThrow().items())
                .extracting(HomePanel.Item::text)
                .containsExactly("Buy chairs");
        var waiting = home(late, trust.linchpin(), Role.LINCHPIN).orElseThrow();
        assertThat(waiting.items()).singleElement().satisfies(item -> {
            assertThat(item.text()).isEqualTo("Buy chairs");
            assertThat(item.tag()).isEqualTo("Late");
        });
        assertThat(waiting.urgent()).isTrue();
        assertThat(home(late, trust.nurse(), Role.END_USER)).isEmpty();
        assertThat(home(mine, trust.leader(), Role.PATIENT_LEADER)).isEmpty();
    }

    @Test
    void showsFiveAtHomeAndCountsAll() {
        IntStream.rangeClosed(1, 7).forEach(n -> promised("Promise " + n, n));
        var panel = home(mine, trust.nurse(), Role.END_USER).orElseThrow();
        assertThat(panel.count()).isEqualTo(7);
        assertThat(panel.items()).hasSize(5);
        assertThat(panel.urgent()).isFalse();
    }

    @Test
    void showsWhoeverIsOfOneWardNothingOfAnother() {
        promised("Buy chairs", -3);
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.END_USER);
        assertThat(page(elsewhere)).contains("None is late.").doesNotContain("Buy chairs");
        assertThat(page(trusts.trust().linchpin())).doesNotContain("Buy chairs");
        assertThat(desk.get(trusts.person(trust, Role.ADMINISTRATOR), "/actions"))
                .hasStatus(403);
    }

    @Test
    void standsOnTheThreadWithTheWayToPromiseOne() {
        assertThat(thread(Role.LINCHPIN)).contains("None promised yet", "Promise an action");
        promised("Buy chairs", -3);
        assertThat(thread(Role.LINCHPIN)).contains("Buy chairs", "3 days late", "Another action", "lp-thread__late");
        assertThat(thread(Role.CONNECTOR)).contains("Buy chairs").doesNotContain("Promise an action", "Another action");
    }

    @Test
    void standsOnThePageOfTheFeedbackThatItCameFrom() {
        var viewer = Trusts.viewer(trust.linchpin(), Role.LINCHPIN);
        assertThat(World.as(trust.linchpin(), () -> onFeedback.panel(feedback, viewer)))
                .isEmpty();
        promised("Buy chairs", 3);
        var other = trusts.saidOnTheWard(trust, "The tea was cold");
        assertThat(World.as(trust.linchpin(), () -> onFeedback.panel(other, viewer)))
                .isEmpty();
        assertThat(drawn(World.as(trust.linchpin(), () -> onFeedback.panel(feedback, viewer))
                        .orElseThrow()))
                .contains("Buy chairs");
    }
}
