package linchpin.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import linchpin.actions.PromiseAction.NewAction;
import linchpin.history.ActLine;
import linchpin.history.ReadHistory;
import linchpin.history.Reader;
import linchpin.history.Stretch;
import linchpin.matters.CloseMatter;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.MatterState;
import linchpin.matters.Matters;
import linchpin.people.Role;
import linchpin.platform.NotFound;
import linchpin.platform.Refusal;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do with a promise, and what it does to its matter. */
@ModuleTest
class ChangeActionIntegrationTests {

    private static final LocalDate SOON = LocalDate.now().plusDays(5);
    private static final LocalDate LATER = LocalDate.now().plusDays(40);

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    PromiseAction promising;

    @Autowired
    ChangeAction changing;

    @Autowired
    PutBack putBack;

    @Autowired
    CloseMatter closing;

    @Autowired
    Actions actions;

    @Autowired
    Matters matters;

    @Autowired
    ReadHistory history;

    private Trust trust;
    private MatterId matter;
    private ActionId chairs;

    @BeforeEach
    void aPromise() {
        trust = trusts.trust();
        matter = trusts.matter(trust, "Chairs", trusts.saidOnTheWard(trust, "There is nowhere to sit"));
        chairs = promised("Buy twenty chairs");
    }

    private ActionId promised(String what) {
        return asLinchpin(() -> promising.promise(
                Trusts.viewer(trust.linchpin(), Role.LINCHPIN),
                matter,
                new NewAction(trust.nurse().account(), what, SOON, true)));
    }

    private <T> T asLinchpin(Supplier<T> work) {
        return World.as(trust.linchpin(), work);
    }

    private void asNurse(Runnable work) {
        World.as(trust.nurse(), () -> {
            work.run();
            return trust;
        });
    }

    private void done(ActionId action, LocalDate on) {
        asNurse(() -> changing.markDone(Trusts.viewer(trust.nurse(), Role.END_USER), action, on, "They stand there"));
    }

    private void dropped(ActionId action) {
        asNurse(() -> changing.drop(Trusts.viewer(trust.nurse(), Role.END_USER), action, "There is no money"));
    }

    private void saidNo(ActionId... claimed) {
        desk.in(trust.organisation(), () -> {
            putBack.claimed(matter, Set.of(claimed)::contains, "Somebody says: half");
            return matter;
        });
    }

    private Action now(ActionId action) {
        return asLinchpin(() -> actions.with(action).orElseThrow());
    }

    private Matter matter() {
        return asLinchpin(() -> matters.with(matter).orElseThrow());
    }

    @Test
    void isTheTurnOfWhoeverIsDueFirst() {
        assertThat(matter().state()).isEqualTo(MatterState.UNDER_WAY);
        assertThat(matter().nextOwner())
                .as("who answers until the nurse says yes")
                .isEqualTo(trust.linchpin().account());
        done(chairs, LocalDate.now());
        assertThat(matter().state()).isEqualTo(MatterState.DONE);
        assertThat(matter().nextOwner()).isNull();
    }

    @Test
    void waitsForAllThatWasPromised() {
        var lamps = promised("Buy lamps");
        done(chairs, LocalDate.now());
        assertThat(matter().state()).isEqualTo(MatterState.UNDER_WAY);
        dropped(lamps);
        assertThat(matter().state()).as("one is done, the other is not to be").isEqualTo(MatterState.DONE);
    }

    @Test
    void leavesTheMatterOpenWhereAllIsDropped() {
        dropped(chairs);
        assertThat(now(chairs).reason()).isEqualTo("There is no money");
        assertThat(matter().state()).isEqualTo(MatterState.OPEN);
        assertThat(asLinchpin(() -> actions.anyDone(matter))).isFalse();
    }

    @Test
    void letsNobodyElseChangeIt() {
        var other = trusts.person(trust, Role.END_USER);
        asPerson(
                other,
                () -> assertThatThrownBy(() -> changing.start(Trusts.viewer(other, Role.END_USER), chairs))
                        .isInstanceOf(NotYourAction.class));
        asLinchpin(() -> {
            changing.start(
                    Trusts.viewer(trust.linchpin(), Role.LINCHPIN), chairs); // who may promise may do it for them
            return chairs;
        });
        assertThat(now(chairs).state()).isEqualTo(ActionState.STARTED);
    }

    @Test
    void isNotThereForOtherOrganisations() {
        var stranger = trusts.trust().linchpin();
        asPerson(stranger, () -> {
            var viewer = Trusts.viewer(stranger, Role.LINCHPIN);
            assertThatThrownBy(() -> changing.start(viewer, chairs)).isInstanceOf(NotFound.class);
            assertThat(actions.with(chairs)).isEmpty();
            assertThat(actions.of(matter)).isEmpty();
            assertThat(actions.open()).isEmpty();
        });
        assertThat(now(chairs).state()).isEqualTo(ActionState.PROMISED);
    }

    private static void asPerson(Person person, Runnable work) {
        World.as(person, () -> {
            work.run();
            return person;
        });
    }

    @Test
    void isNoSmallChangeOnceItTakesLonger() {
        asNurse(() -> changing.moveDate(
                Trusts.viewer(trust.nurse(), Role.END_USER), chairs, SOON.plusDays(1), "One day more"));
        assertThat(now(chairs).small()).isTrue();
        asNurse(() -> changing.moveDate(Trusts.viewer(trust.nurse(), Role.END_USER), chairs, LATER, "No delivery"));
        assertThat(now(chairs).small()).isFalse();
        assertThat(now(chairs).due()).isEqualTo(LATER);
        assertThat(now(chairs).firstDue()).as("as it was promised").isEqualTo(SOON);
    }

    @Test
    void isDoneOnceByTwoWhoMarkItAtOnce() throws Exception {
        var came = Trusts.atOnce(2, () -> {
            try {
                done(chairs, LocalDate.now());
                return "done";
            } catch (Refusal refused) {
                return refused.getClass().getSimpleName();
            }
        });
        assertThat(came).containsExactlyInAnyOrder("done", "ActionMoved");
        assertThat(desk.count(
                        trust.organisation(), "select count(*) from history.act where kind = 'actions.mark_done'"))
                .isEqualTo(1);
    }

    @Test
    void goesBackWithTheWordsOfWhoeverSaidNoAndKeepsThemWhileItIsPutRight() {
        done(chairs, LocalDate.now());
        saidNo(chairs);
        var back = now(chairs);
        assertThat(back.state()).isEqualTo(ActionState.PUT_BACK);
        assertThat(back.cameBack()).isTrue();
        assertThat(matter().state()).isEqualTo(MatterState.BACK);
        asNurse(() -> changing.start(Trusts.viewer(trust.nurse(), Role.END_USER), chairs));
        assertThat(now(chairs).reason()).isEqualTo("Somebody says: half");
        done(chairs, LocalDate.now());
        assertThat(now(chairs).reason()).isNull();
    }

    /** Whoever claimed it gains no time by it: nineteen days late stay nineteen days late. */
    @Test
    void keepsTheDateFirstPromisedWhenItGoesBack() {
        var lift = asLinchpin(() -> promising.promise(
                Trusts.viewer(trust.linchpin(), Role.LINCHPIN),
                matter,
                new NewAction(trust.nurse().account(), "Mend the lift", LATER, false)));
        desk.change(trust.organisation(), "update actions.action set due = due - 60, first_due = first_due - 60");
        var first = now(lift).firstDue();
        done(chairs, LocalDate.now());
        done(lift, LocalDate.now());
        saidNo(chairs, lift);
        assertThat(now(lift).firstDue()).isEqualTo(first).isBefore(LocalDate.now());
        assertThat(now(lift).due()).isEqualTo(LocalDate.now().plusDays(14));
        assertThat(now(lift).timing(LocalDate.now())).contains("first promised for", "days ago");
        assertThat(now(chairs).due())
                .as("a small change is put right as fast as one is made")
                .isEqualTo(LocalDate.now().plusDays(7));
    }

    @Test
    void putsBackAllThatWasClaimedAndNothingElse() {
        var lamps = promised("Buy lamps");
        var paint = promised("Paint it");
        done(chairs, LocalDate.now().minusDays(1));
        done(lamps, LocalDate.now());
        done(paint, LocalDate.now());
        saidNo(chairs, lamps);
        assertThat(now(chairs).state()).isEqualTo(ActionState.PUT_BACK);
        assertThat(now(lamps).state()).isEqualTo(ActionState.PUT_BACK);
        assertThat(now(paint).state()).isEqualTo(ActionState.DONE);
    }

    @Test
    void putsNothingBackThatIsNotDone() {
        saidNo(chairs);
        assertThat(now(chairs).state()).isEqualTo(ActionState.PROMISED);
        assertThat(matter().state()).isEqualTo(MatterState.UNDER_WAY);
    }

    @Test
    void keepsWhenItWasDroppedAndWhetherWithItsMatter() {
        var lamps = promised("Buy lamps");
        dropped(chairs);
        asLinchpin(() -> {
            closing.close(Trusts.viewer(trust.linchpin(), Role.LINCHPIN), matter, "The room is gone");
            return matter;
        });
        assertThat(now(chairs).droppedOn()).isEqualTo(LocalDate.now());
        assertThat(now(chairs).closedWith()).isFalse();
        assertThat(now(lamps).droppedOn()).isEqualTo(LocalDate.now());
        assertThat(now(lamps).closedWith()).isTrue();
    }

    @Test
    void canBePromisedInNoMatterThatIsClosed() {
        done(chairs, LocalDate.now());
        var lamps = promised("Buy lamps");
        asLinchpin(() -> {
            closing.close(Trusts.viewer(trust.linchpin(), Role.LINCHPIN), matter, "The room is gone");
            return matter;
        });
        assertThat(now(lamps).state()).isEqualTo(ActionState.DROPPED);
        assertThat(now(chairs).state()).as("what was done stays done").isEqualTo(ActionState.DONE);
        assertThatThrownBy(() -> promised("Paint it")).isInstanceOf(Refusal.class);
        assertThat(asLinchpin(() -> actions.of(matter))).hasSize(2);
    }

    @Test
    void letsItsOwnerReadAMatterOfAnotherWard() {
        var nurse = trusts.on(trusts.trust().ward(), trust, Role.END_USER);
        asLinchpin(() -> promising.promise(
                Trusts.viewer(trust.linchpin(), Role.LINCHPIN),
                matter,
                new NewAction(nurse.account(), "Bring them up", SOON, false)));
        assertThat(desk.get(nurse, "/actions")).hasStatusOk().bodyText().contains("Bring them up", "Buy twenty chairs");
    }

    @Test
    void isToldToTheTeamAndToWhoeverRaisedIt() {
        asNurse(() -> {
            changing.start(Trusts.viewer(trust.nurse(), Role.END_USER), chairs);
            changing.moveDate(Trusts.viewer(trust.nurse(), Role.END_USER), chairs, LATER, "No delivery");
        });
        dropped(chairs);
        assertThat(told(Reader.TEAM))
                .last()
                .satisfies(line -> assertThat(line.what()).isEqualTo("Dropped ‘Buy twenty chairs’"));
        assertThat(told(Reader.GIVER))
                .extracting(ActLine::what)
                .anySatisfy(what -> assertThat(what).startsWith("An action was promised by "))
                .anySatisfy(what -> assertThat(what).startsWith("Work was begun on ‘Buy twenty chairs’"))
                .anySatisfy(what -> assertThat(what).startsWith("The date of ‘Buy twenty chairs’ was moved from "))
                .anySatisfy(what -> assertThat(what).contains("was promised, and will not be done"));
    }

    private List<ActLine> told(Reader reader) {
        return asLinchpin(() -> history.of(matter, List.of(new Stretch(matter.id(), 0, Long.MAX_VALUE)), reader));
    }
}
