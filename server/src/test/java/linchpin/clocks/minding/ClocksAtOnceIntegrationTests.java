package linchpin.clocks.minding;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.clocks.ClockId;
import linchpin.clocks.Clocks;
import linchpin.clocks.DutyClock;
import linchpin.clocks.Happening;
import linchpin.clocks.How;
import linchpin.clocks.TendClocks;
import linchpin.clocks.duties.AllDuties;
import linchpin.clocks.duties.Duty;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.history.ReadHistory;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people, or two nodes, do the same at the same moment: it happens once, and what happened first stands. */
@LinchpinTest
class ClocksAtOnceIntegrationTests {

    private static final int HANDS = 4;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Register register;

    @Autowired
    AllDuties duties;

    @Autowired
    TendClocks tending;

    @Autowired
    Clocks clocks;

    @Autowired
    Reminders reminders;

    @Autowired
    ReadHistory history;

    private Trust trust;
    private FeedbackId complaint;

    @BeforeEach
    void somebodyComplains() {
        trust = trusts.trust();
        complaint = said("Nobody rang back.")
                .at(trust.ward())
                .on(LocalDate.now().minusDays(20))
                .by("complaint")
                .in(register, trust.organisation());
    }

    private Duty duty() {
        return desk.in(
                trust.organisation(), () -> duties.with("complaint-acknowledge").orElseThrow());
    }

    private ClockId started() {
        var duty = duty();
        return World.as(
                trust.linchpin(),
                () -> tending.start(complaint, duty, LocalDate.now().minusDays(20))
                        .orElseThrow());
    }

    private DutyClock clock(ClockId id) {
        return desk.in(trust.organisation(), () -> clocks.with(id).orElseThrow());
    }

    private long told(ClockId id, String words) {
        return desk.in(trust.organisation(), () -> history.of(id)).stream()
                .filter(line -> line.what().startsWith(words))
                .count();
    }

    @Test
    void startOnce() throws Exception {
        var duty = duty();
        var started = Trusts.atOnce(
                HANDS,
                () -> World.as(
                        trust.linchpin(),
                        () -> tending.start(complaint, duty, LocalDate.now().minusDays(20))));
        assertThat(started).filteredOn(java.util.Optional::isPresent).hasSize(1);
        var all = desk.in(trust.organisation(), () -> clocks.of(complaint));
        assertThat(all).hasSize(1);
        assertThat(told(all.getFirst().id(), "Started")).isEqualTo(1);
    }

    @Test
    void areMetOnce() throws Exception {
        var id = started();
        var today = LocalDate.now();
        Trusts.atOnce(
                HANDS,
                () -> World.as(trust.nurse(), () -> {
                    tending.met(id, today, How.LETTER, "");
                    return id;
                }));
        assertThat(clock(id).happened()).extracting(one -> one.what()).containsExactly(Happening.MET);
        assertThat(told(id, "Noted that")).isEqualTo(1);
    }

    /** Whoever notes by itself that one is over asks first: a person may have been there a moment before. */
    @Test
    void runUntilSomebodyMeetsThem() {
        var id = started();
        assertThat(desk.in(trust.organisation(), () -> tending.runs(id))).isTrue();
        World.as(trust.nurse(), () -> {
            tending.met(id, LocalDate.now(), How.EMAIL, "");
            return id;
        });
        assertThat(desk.in(trust.organisation(), () -> tending.runs(id))).isFalse();
    }

    @Test
    void areRemindedOfOncePerStep() throws Exception {
        var id = started();
        var clock = clock(id);
        var steps = duty().remind();
        Trusts.atOnce(
                HANDS,
                () -> World.in(trust.organisation().id(), () -> {
                    reminders.reach(clock, steps);
                    return clock;
                }));
        assertThat(desk.count(trust.organisation(), "select count(*) from clocks.reminded"))
                .isEqualTo(steps.size());
        assertThat(told(id, "It is late, and nobody is there as a champion"))
                .as("the last step, once, and of nobody that they heard")
                .isEqualTo(1);
        assertThat(told(id, "Reminded") + told(id, "Nobody has taken it on")).isZero();
    }

    @Test
    void areTakenBackOnce() throws Exception {
        var id = started();
        World.as(trust.nurse(), () -> {
            tending.met(id, LocalDate.now(), How.EMAIL, "");
            return id;
        });
        Trusts.atOnce(
                HANDS,
                () -> World.as(trust.nurse(), () -> {
                    tending.undo(id, "It came back unread");
                    return id;
                }));
        assertThat(clock(id).happened()).extracting(one -> one.what()).containsExactly(Happening.MET, Happening.UNDONE);
        assertThat(clock(id).over()).isEmpty();
    }

    /** What was kept can only be read and added to, whoever has the keys of the product. */
    @Test
    void keepWhatHappened() {
        var id = started();
        World.as(trust.nurse(), () -> {
            tending.met(id, LocalDate.now(), How.EMAIL, "");
            return id;
        });
        for (var change : List.of(
                "update clocks.happened set on_day = '2020-01-01'",
                "delete from clocks.happened",
                "update clocks.clock set started_on = '2020-01-01'",
                "delete from clocks.clock",
                "update clocks.reminded set days = 9")) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> desk.change(trust.organisation(), change)))
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThat(clock(id).met()).isPresent();
    }

    @Test
    void areNotThereForAnotherOrganisation() {
        var id = started();
        var other = trusts.trust();
        assertThat(desk.in(other.organisation(), () -> clocks.with(id))).isEmpty();
        assertThat(desk.in(other.organisation(), () -> clocks.running())).isEmpty();
        assertThat(desk.in(other.organisation(), () -> clocks.with(new ClockId(UUID.randomUUID()))))
                .isEmpty();
    }
}
