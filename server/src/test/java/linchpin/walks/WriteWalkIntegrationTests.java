package linchpin.walks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import linchpin.history.ReadHistory;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.platform.pictures.DrawnAnew;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Sketch;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.walks.WriteWalk.Look;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class WriteWalkIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    WriteWalk writing;

    @Autowired
    Walks walks;

    @Autowired
    Findings findings;

    @Autowired
    ReadHistory history;

    private Trust trust;
    private Viewer leader;
    private WalkId walk;

    @BeforeEach
    void aWalk() {
        trust = trusts.trust();
        leader = Trusts.viewer(trust.leader(), Role.PATIENT_LEADER);
        walk = begun(true);
    }

    private WalkId begun(boolean named) {
        return begun(named, 0);
    }

    private WalkId begun(boolean named, int daysAgo) {
        var fresh = new Walks.Fresh(
                trust.ward(),
                LocalDate.now().minusDays(daysAgo),
                "Doors",
                List.of(Need.WHEELCHAIR.code()),
                1,
                0,
                0,
                named);
        return World.as(
                trust.leader(), () -> writing.begin(leader, fresh, List.of("Does it open?", "Can you see through?")));
    }

    private void look(Look... looks) {
        World.as(trust.leader(), () -> {
            writing.look(leader, walk, List.of(looks));
            return walk;
        });
    }

    private List<Item> items() {
        return World.as(trust.leader(), () -> walks.items(walk));
    }

    @Test
    void namesWhoeverWalkedAndSaysSo() {
        assertThat(World.as(trust.leader(), () -> walks.readable(walk, leader)).named())
                .isEqualTo(trust.leader().account());
        var nameless = begun(false);
        assertThat(World.as(trust.leader(), () -> walks.readable(nameless, leader))
                        .named())
                .isNull();
    }

    /** Two people with two phones write down one walk. */
    @Test
    void keepsWhatEachOfTwoSays() {
        look(new Look(1, Verdict.NOT_FINE, null));
        look(new Look(1, null, "It needs two hands"), new Look(2, Verdict.FINE, null));
        assertThat(items()).first().satisfies(item -> {
            assertThat(item.verdict()).isEqualTo(Verdict.NOT_FINE);
            assertThat(item.said()).isEqualTo("It needs two hands");
        });
    }

    @Test
    void isFinishedOnceHoweverManyPress() throws Exception {
        look(new Look(1, Verdict.NOT_FINE, "It needs two hands"), new Look(2, Verdict.NOT_TRIED, null));
        var refused = new AtomicInteger();
        Trusts.atOnce(4, () -> {
            try {
                return World.as(trust.leader(), () -> {
                    writing.finish(leader, walk);
                    return walk;
                });
            } catch (WalkRefused _) {
                refused.incrementAndGet();
                return walk;
            }
        });
        assertThat(refused).hasValue(3);
        assertThat(World.as(trust.leader(), () -> findings.of(walk)))
                .as("what could not be tried is no finding")
                .hasSize(1);
        assertThatThrownBy(() -> look(new Look(1, Verdict.FINE, null))).isInstanceOf(WalkRefused.class);
    }

    private void finished(WalkId walked, Verdict first) {
        World.as(trust.leader(), () -> {
            writing.look(
                    leader,
                    walked,
                    List.of(
                            new Look(1, first, "It needs two hands"),
                            new Look(2, Verdict.NOT_TRIED, null),
                            new Look(3, Verdict.NOT_TRIED, null)));
            writing.finish(leader, walked);
            return walked;
        });
    }

    /** From paper, a walk is typed in when somebody comes to it. */
    @Test
    void changesNothingThatWasLookedAtOnALaterDay() {
        var first = begun(false, 5);
        finished(first, Verdict.NOT_FINE);
        var older = begun(false, 3);
        var newer = begun(false, 1);
        finished(newer, Verdict.FINE);
        finished(older, Verdict.NOT_FINE);
        assertThat(World.as(trust.leader(), () -> findings.of(first)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.state()).isEqualTo(Finding.State.FIXED);
                    assertThat(finding.settledOn())
                            .as("when somebody saw it")
                            .isEqualTo(LocalDate.now().minusDays(1));
                });
        finished(walk, Verdict.NOT_FINE);
        var before = begun(false, 2);
        assertThat(World.as(trust.leader(), () -> walks.items(before)))
                .as("what was found today was not found before")
                .noneMatch(Item::again);
    }

    @Test
    void keepsOnePictureOfAnItem() {
        for (var colour : List.of(Color.RED, Color.BLUE)) {
            var drawn = DrawnAnew.small(Sketch.png(20, 10, colour), new DrawnAnew.Fit(1_400, 1_400))
                    .orElseThrow();
            World.as(trust.leader(), () -> {
                writing.picture(leader, walk, 1, drawn, "A door in " + colour.getBlue());
                return walk;
            });
        }
        assertThat(items().getFirst().shows()).isEqualTo("A door in 255");
        assertThat(desk.count(trust.organisation(), "select count(*) from walks.picture"))
                .isEqualTo(1);
    }

    @Test
    void standsInTheHistory() {
        look(new Look(1, Verdict.NOT_FINE, "It needs two hands"), new Look(2, Verdict.FINE, null));
        World.as(trust.leader(), () -> {
            writing.finish(leader, walk);
            return walk;
        });
        assertThat(World.as(trust.leader(), () -> history.of(walk)))
                .extracting(line -> line.what())
                .containsExactly("Began to write down a walk", "Wrote down what was found on a walk: 1 not fine");
    }

    @Test
    void isWrittenByWhoeverMayReadAboutThePlace() {
        var elsewhere = trusts.on(trusts.trust().ward(), trust, Role.END_USER);
        var nowhere = new Viewer(
                elsewhere.account(),
                "Somebody",
                trust.organisation().id(),
                trust.organisation().name(),
                java.util.Map.of());
        assertThatThrownBy(() -> World.as(elsewhere, () -> {
                    writing.finish(nowhere, walk);
                    return walk;
                }))
                .isInstanceOf(NotFound.class);
        assertThat(World.as(trust.leader(), () -> walks.readable(walk, leader)).finished())
                .isFalse();
    }

    /** What was said is kept as it was said: no page and no statement of the product changes a finding's words. */
    @Test
    void asksInTheWordsOfItsDay() {
        desk.change(trust.organisation(), "update organisation.place set name = 'Hazel'");
        assertThat(items()).extracting(Item::asked).containsExactly("Does it open?", "Can you see through?");
        assertThatThrownBy(() -> desk.change(trust.organisation(), "update walks.item set asked = 'Something else'"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
