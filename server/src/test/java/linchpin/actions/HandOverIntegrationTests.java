package linchpin.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import linchpin.actions.PromiseAction.NewAction;
import linchpin.matters.MatterId;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Nobody promises in another's name: who is named is asked, and until they say yes whoever named them answers for it. */
@ModuleTest
class HandOverIntegrationTests {

    private static final String ASKED = "You are asked to do this";

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    PromiseAction promising;

    @Autowired
    Actions actions;

    private Trust trust;
    private MatterId matter;
    private Person other;
    private ActionId chairs;

    @BeforeEach
    void theLinchpinPromisesForTheNurse() {
        trust = trusts.trust();
        matter = trusts.matter(trust, "Chairs", trusts.saidOnTheWard(trust, "There is nowhere to sit"));
        other = trusts.person(trust, Role.END_USER);
        chairs = promised(trust.nurse());
    }

    private ActionId promised(Person owner) {
        return World.as(
                trust.linchpin(),
                () -> promising.promise(
                        Trusts.viewer(trust.linchpin(), Role.LINCHPIN),
                        matter,
                        new NewAction(
                                owner.account(),
                                "Buy twenty chairs",
                                LocalDate.now().plusDays(5),
                                true)));
    }

    private MvcTestResult press(Person person, String what, String... fields) {
        return desk.post(person, "/actions/" + chairs.id() + "/" + what, fields);
    }

    private String page(Person person) {
        return Desk.text(desk.get(person, "/actions/" + chairs.id()));
    }

    private AccountId answers() {
        return desk.in(
                trust.organisation(), () -> actions.with(chairs).orElseThrow().ownerId());
    }

    private long told(String kind) {
        return desk.count(trust.organisation(), "select count(*) from history.act where kind = 'actions." + kind + "'");
    }

    @Test
    void whoPromisesForSomebodyElseAnswersForItUntilTheySayYes() {
        assertThat(answers()).isEqualTo(trust.linchpin().account());
        assertThat(page(trust.nurse())).contains(ASKED, "is asked, and has not said yes");
        assertThat(page(trust.linchpin())).contains("Not accepted yet").doesNotContain(ASKED);
        assertThat(press(trust.nurse(), "accept")).hasStatus(302);
        press(trust.nurse(), "accept");
        assertThat(answers()).isEqualTo(trust.nurse().account());
        assertThat(page(trust.nurse())).doesNotContain(ASKED).doesNotContain("has not said yes");
        assertThat(told("take_over")).isEqualTo(1);
    }

    @Test
    void whoPromisesForThemselvesIsNotAsked() {
        chairs = promised(trust.linchpin());
        assertThat(answers()).isEqualTo(trust.linchpin().account());
        assertThat(page(trust.linchpin())).doesNotContain(ASKED).doesNotContain("Not accepted yet");
    }

    @Test
    void toWorkOnItCountsAsYes() {
        assertThat(press(trust.nurse(), "start")).hasStatus(302);
        assertThat(answers()).isEqualTo(trust.nurse().account());
    }

    @Test
    void whoCannotDoItGivesItBackWithAReason() {
        assertThat(press(trust.nurse(), "give-back", "backReason", "x".repeat(2001)))
                .hasStatus(400)
                .bodyText()
                .contains("2,000 characters or fewer");
        assertThat(press(trust.nurse(), "give-back", "backReason", "I am away in May"))
                .hasStatus(302);
        assertThat(answers()).isEqualTo(trust.linchpin().account());
        assertThat(page(trust.linchpin())).contains("I am away in May").doesNotContain("Not accepted yet");
        press(trust.linchpin(), "give-back", "backReason", "");
        assertThat(told("hand_back")).as("given back once").isEqualTo(1);
    }

    @Test
    void anotherOwnerIsAskedAndTheFirstAnswersUntilThen() {
        press(trust.nurse(), "accept");
        assertThat(press(
                        trust.nurse(),
                        "hand-over",
                        "owner",
                        other.account().id().toString()))
                .hasStatus(302);
        assertThat(answers()).isEqualTo(trust.nurse().account());
        assertThat(page(other)).contains(ASKED);
        assertThat(press(trust.nurse(), "accept"))
                .as("no longer hers to accept")
                .hasStatus(403);
        press(other, "accept");
        assertThat(answers()).isEqualTo(other.account());
        assertThat(press(trust.nurse(), "start")).as("no longer hers to begin").hasStatus(403);
    }

    @Test
    void whoAskedTakesItBack() {
        press(trust.nurse(), "accept");
        press(trust.linchpin(), "hand-over", "owner", other.account().id().toString());
        assertThat(press(trust.linchpin(), "give-back")).hasStatus(302);
        assertThat(answers()).isEqualTo(trust.nurse().account());
        assertThat(page(other)).doesNotContain(ASKED);
    }

    @Test
    void whoTakesItForThemselvesHasSaidYes() {
        press(
                trust.linchpin(),
                "hand-over",
                "owner",
                trust.linchpin().account().id().toString());
        assertThat(answers()).isEqualTo(trust.linchpin().account());
        assertThat(page(trust.linchpin())).doesNotContain("Not accepted yet");
    }

    /** Who was asked to do something in a matter of another ward carries it out, and promises nothing else there. */
    @Test
    void whoOnlyTakesOnePromiseOverMakesNoOtherThere() {
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.LINCHPIN);
        press(trust.linchpin(), "hand-over", "owner", elsewhere.account().id().toString());
        assertThat(press(elsewhere, "accept")).hasStatus(302);
        assertThat(press(elsewhere, "start")).hasStatus(302);
        assertThat(desk.post(
                        elsewhere,
                        "/matters/" + matter.id() + "/promise",
                        "what",
                        "Buy sofas",
                        "owner",
                        elsewhere.account().id().toString(),
                        "due",
                        LocalDate.now().plusDays(5).toString()))
                .hasStatus(404);
    }

    @Test
    void goesToNobodyWhoCouldNotOwnIt() {
        for (var nobody : List.of("", "nobody", trust.leader().account().id().toString())) {
            assertThat(press(trust.linchpin(), "hand-over", "owner", nobody))
                    .as(nobody)
                    .hasStatus(400)
                    .bodyText()
                    .contains("Choose who does it");
        }
        assertThat(page(trust.nurse())).contains(ASKED);
        var elsewhere = trusts.trust();
        assertThat(desk.post(elsewhere.linchpin(), "/actions/" + chairs.id() + "/accept"))
                .hasStatus(404);
    }
}
