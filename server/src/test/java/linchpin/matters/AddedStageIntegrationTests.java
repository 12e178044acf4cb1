package linchpin.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import linchpin.history.Act;
import linchpin.history.ActKind;
import linchpin.history.ActLine;
import linchpin.history.ActWords;
import linchpin.history.ReadHistory;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import linchpin.history.SeenBy;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.platform.Refusal;
import linchpin.support.ModuleTest;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A module to come, as it would be written: a vote has deeds of its own, moves the matter, has its words in the history, and keeps work from
 * beginning before it. Nothing of what exists knows of it.
 */
@ModuleTest
@Import({
    AddedStageIntegrationTests.VoteWords.class,
    AddedStageIntegrationTests.VoteFirst.class,
    AddedStageIntegrationTests.Listener.class
})
class AddedStageIntegrationTests {

    enum VoteAct implements ActKind {
        HELD;

        @Override
        public String module() {
            return "votes";
        }

        @Override
        public SeenBy seenBy() {
            return SeenBy.ALL_GIVERS;
        }
    }

    record VoteWasHeld(MatterId matter, UUID vote, int ayes) implements MatterDeed {

        @Override
        public Step step() {
            return Step.WORKED_ON;
        }

        @Override
        public Act act() {
            return Act.of(VoteAct.HELD, matter).with("ayes", ayes);
        }
    }

    record WorkBegan(MatterId matter) implements MatterDeed {

        @Override
        public Step step() {
            return Step.BEGUN;
        }

        @Override
        public Act act() {
            return Act.of(VoteAct.HELD, matter);
        }
    }

    @TestComponent
    static class VoteWords implements ActWords<VoteAct> {

        @Override
        public Class<VoteAct> kinds() {
            return VoteAct.class;
        }

        @Override
        public String words(VoteAct kind, Recorded act, Reader reader) {
            return (reader == Reader.GIVER ? "Patients voted: " : "A vote was held: ") + act.fact("ayes") + " for it";
        }
    }

    static final class NoVoteYet extends Refusal {
        NoVoteYet() {
            super(HttpStatus.CONFLICT, "no-vote-yet", "Nobody has voted yet", "Hold the vote first.");
        }
    }

    @TestComponent
    static class VoteFirst implements MatterGate {

        private final List<MatterId> voted = new ArrayList<>();

        @Override
        public void admit(Matter matter, MatterDeed deed) {
            if (deed instanceof VoteWasHeld) {
                voted.add(matter.id());
            } else if (deed.step() == MatterDeed.Step.BEGUN && !voted.contains(matter.id())) {
                throw new NoVoteYet();
            }
        }
    }

    @TestComponent
    static class Listener {

        private final List<VoteWasHeld> heard = new ArrayList<>();

        @EventListener
        void on(VoteWasHeld deed) {
            heard.add(deed);
        }
    }

    @Autowired
    World world;

    @Autowired
    OpenMatter opening;

    @Autowired
    MatterLife life;

    @Autowired
    Matters matters;

    @Autowired
    ReadHistory history;

    @Autowired
    Listener listener;

    @Autowired
    TransactionOperations transactions;

    private World.Person linchpin;
    private MatterId matter;

    @BeforeEach
    void aMatter() {
        linchpin = world.person(world.organisation(), Role.LINCHPIN);
        matter = World.as(linchpin, () -> opening.open(viewer(), Set.of(), "Taps", "Nobody can turn them", null));
    }

    @Test
    void isToldInItsOwnWordsToWhoeverReads() {
        did(new VoteWasHeld(matter, UUID.randomUUID(), 7));
        assertThat(read())
                .extracting(ActLine::what)
                .containsExactly("Opened the matter ‘Taps’", "A vote was held: 7 for it");
    }

    @Test
    void isHeardOnceByWhoeverListens() {
        var vote = new VoteWasHeld(matter, UUID.randomUUID(), 7);
        did(vote);
        assertThat(listener.heard).containsOnlyOnce(vote);
    }

    @Test
    void keepsWorkFromBeginningBeforeIt() {
        assertThatThrownBy(() -> did(new WorkBegan(matter))).isInstanceOf(NoVoteYet.class);
        assertThat(now().state()).isEqualTo(MatterState.OPEN);
        assertThat(read()).hasSize(1);
        did(new VoteWasHeld(matter, UUID.randomUUID(), 7));
        did(new WorkBegan(matter));
        assertThat(now().state()).isEqualTo(MatterState.UNDER_WAY);
    }

    private void did(MatterDeed deed) {
        World.as(linchpin, () -> transactions.execute(_ -> life.did(deed, null)));
    }

    private Matter now() {
        return World.as(linchpin, () -> matters.with(matter).orElseThrow());
    }

    private List<ActLine> read() {
        return World.as(linchpin, () -> history.of(matter));
    }

    private Viewer viewer() {
        return new Viewer(
                linchpin.account(), "Person", linchpin.organisation().id(), "Trust", Viewer.everywhere(Role.LINCHPIN));
    }
}
