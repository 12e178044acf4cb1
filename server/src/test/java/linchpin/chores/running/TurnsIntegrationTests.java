package linchpin.chores.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import linchpin.chores.Chore;
import linchpin.chores.Duties;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.work.WorkList;
import linchpin.organisation.Organisation;
import linchpin.platform.Tenancy;
import linchpin.support.LinchpinTest;
import linchpin.support.Proves;
import linchpin.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Proves({"A13", "F14"})
@LinchpinTest
class TurnsIntegrationTests {

    private static final Rhythm OFTEN = Rhythm.every(Duration.ofMillis(100));

    @Autowired
    World world;

    @Autowired
    Nodes nodes;

    Organisation one;
    Organisation other;
    Organisation third;

    @BeforeEach
    void threeOrganisations() {
        one = world.organisation();
        other = world.organisation();
        third = world.organisation();
    }

    @AfterEach
    void stop() {
        nodes.close();
    }

    private List<Organisation> all() {
        return List.of(one, other, third);
    }

    private boolean isTurnOf(Organisation organisation) {
        return organisation.id().id().equals(Tenancy.current().organisation());
    }

    @Test
    void oneThatFailsKeepsNobodyElseWaiting() {
        var chore = TestChore.that(_ -> {
                    if (isTurnOf(one)) {
                        throw new IllegalStateException("The ward was dirty");
                    }
                    return Next.DONE;
                })
                .at(OFTEN);
        nodes.start(Nodes.QUICK, all(), chore);
        await().until(() -> chore.turnsOf(other) > 2 && chore.turnsOf(third) > 2 && chore.turnsOf(one) == 1);
        await().until(() -> nodes.row(chore, one).failures() == 1);
        assertThat(nodes.row(chore, one).kind()).isEqualTo("IllegalStateException");
        assertThat(nodes.row(chore, one).succeeded()).isNull();
        assertThat(nodes.row(chore, other).failures()).isZero();
    }

    @Test
    void waitsLongerAfterEachFailureUntilItSucceeds() {
        var mended = new AtomicBoolean();
        var chore = TestChore.that(_ -> {
                    if (!mended.get()) {
                        throw new AssertionError("an error, too, is only this organisation's");
                    }
                    return Next.DONE;
                })
                .at(Rhythm.every(Nodes.NEVER));
        nodes.start(Nodes.QUICK, List.of(one), chore);
        for (var failures = 1; failures <= 3; failures++) {
            var so = failures;
            await().until(() -> nodes.row(chore, one).failures() == so);
            var row = nodes.row(chore, one);
            assertThat(Duration.between(row.failed(), row.next())).isEqualTo(BackOff.after(failures));
            nodes.makeDue(chore, one);
        }
        mended.set(true);
        nodes.makeDue(chore, one);
        await().until(() -> nodes.row(chore, one).failures() == 0);
        assertThat(nodes.row(chore, one).kind())
                .as("what it failed with is told all the same")
                .isEqualTo("AssertionError");
    }

    @Test
    void whatFailedWaitsHoweverMuchHappens() {
        var chore = TestChore.that(_ -> {
            throw new IllegalStateException();
        });
        var marker = TestChore.thatIsSoonDone();
        nodes.start(Nodes.QUICK, List.of(one), chore, marker);
        await().until(() -> nodes.row(chore, one).failures() == 1);
        var before = marker.turns.size();
        nodes.happens(chore.name(), one);
        nodes.happens(marker.name(), one);
        await().until(() -> marker.turns.size() > before);
        assertThat(chore.turns).hasSize(1);
    }

    @Test
    void aLargeOneHasItsTurnsAmongTheOthers() {
        var chore = TestChore.that(turn -> isTurnOf(one) ? Next.NOW : Next.DONE)
                .at(new Rhythm(Set.of(), Duration.ZERO, Duration.ofMillis(100), Duration.ofMillis(20)));
        nodes.start(new Pace(1, Nodes.NEVER, Nodes.NEVER, Nodes.QUICK.hearing()), all(), chore);
        await().until(() -> chore.turnsOf(other) > 3 && chore.turnsOf(third) > 3);
        assertThat(chore.turnsOf(one)).as("pieces of the large one").isGreaterThan(6);
    }

    /** Attack #9: on a full disk nothing is begun, and what is under way ends after the piece in hand. */
    @Test
    void allRestWhileThereIsReasonToAndGoOnByThemselves() {
        var full = new AtomicBoolean();
        var chore = TestChore.that(_ -> Next.NOW)
                .at(new Rhythm(Set.of(), Duration.ZERO, OFTEN.turn(), Duration.ofMillis(20)));
        nodes.start(
                new Pace(1, Duration.ofMillis(50), Nodes.NEVER, Nodes.QUICK.hearing(), full::get), List.of(one), chore);
        await().until(() -> chore.turns.size() > 3);
        full.set(true);
        await().pollInterval(Duration.ofMillis(1_500)).until(new Still(chore));
        var before = chore.turns.size();
        full.set(false);
        await().until(() -> chore.turns.size() > before + 3);
    }

    /** Whether nothing was done between two looks. */
    private static final class Still implements Callable<Boolean> {

        private final TestChore chore;
        private int seen = -1;

        private Still(TestChore chore) {
            this.chore = chore;
        }

        @Override
        public Boolean call() {
            var now = chore.turns.size();
            var still = now == seen;
            seen = now;
            return still;
        }
    }

    @Test
    void whatIsTheInstallationsIsDoneInNobodysScope() {
        var chore = TestChore.thatIsSoonDone().at(OFTEN).of(Chore.Scope.INSTALLATION);
        nodes.start(Nodes.QUICK, all(), chore);
        await().until(() -> chore.turns.size() > 1);
        assertThat(chore.turns).containsOnly("null");
    }

    @Test
    void eachNodeDoesItsOwn() {
        var here = TestChore.thatIsSoonDone().of(Chore.Scope.NODE);
        nodes.start(Nodes.QUICK, List.of(one), here);
        var there = TestChore.thatIsSoonDone().of(Chore.Scope.NODE).at(here.rhythm());
        var leaving = nodes.start(Nodes.QUICK, List.of(one), there);
        await().until(() -> here.turnsOf(one) > 0 && there.turnsOf(one) > 0);
        nodes.happens(here.name(), one);
        await().until(() -> here.turnsOf(one) > 1 && there.turnsOf(one) > 1);
        nodes.stop(leaving);
        nodes.awaitQuiet(List.of(here), one);
        assertThat(nodes.row(here, one).many()).isEqualTo(1);
        assertThat(nodes.row(there, one).many())
                .as("what the other node would have done")
                .isZero();
    }

    @Test
    void aNodeEndsAfterThePieceInHand() {
        var chore =
                TestChore.that(turn -> Next.NOW).at(Rhythm.every(Nodes.NEVER).inTurnsOf(Nodes.NEVER));
        var node = nodes.start(Nodes.QUICK, List.of(one), chore);
        await().until(() -> chore.turnsOf(one) > 10);
        nodes.stop(node);
        var row = nodes.row(chore, one);
        assertThat(row.atWork()).isFalse();
        assertThat(row.succeeded()).isNotNull();
        assertThat(row.next()).as("goes on with whoever comes").isBeforeOrEqualTo(WorkList.now());
    }

    @Test
    void aPieceWithoutEndIsCutAndNobodysFault() {
        var atWork = new CountDownLatch(1);
        var chore = TestChore.that(_ -> {
            atWork.countDown();
            try {
                Thread.sleep(Nodes.NEVER);
            } catch (InterruptedException e) {
                throw new IllegalStateException("cut", e);
            }
            return Next.NOW;
        });
        var node = nodes.start(Nodes.QUICK, List.of(one), chore);
        await().until(() -> atWork.getCount() == 0);
        nodes.stop(node);
        var row = nodes.row(chore, one);
        assertThat(row.atWork()).isFalse();
        assertThat(row.failures()).isZero();
        assertThat(row.next()).isBeforeOrEqualTo(WorkList.now());
    }

    @Test
    void twoOfOneNameAreRefused() {
        var chore = TestChore.thatIsSoonDone();
        assertThatThrownBy(() -> new Duties(List.of(chore, chore), List.of())).hasMessageContaining(chore.name());
    }
}
