package linchpin.matters.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.IntStream;
import linchpin.matters.CloseMatter;
import linchpin.matters.MatterId;
import linchpin.matters.MatterState;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@ModuleTest
class MatterListIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    @Autowired
    CloseMatter closing;

    @Autowired
    @Qualifier("mattersWithoutAction")
    HomePanel waiting;

    @Autowired
    @Qualifier("whatIRaised")
    HomePanel raised;

    @Autowired
    @Qualifier("doneAndNotTold")
    HomePanel untold;

    private Trust trust;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
    }

    private MatterId closed(String title) {
        var matter = trusts.matter(trust, title, trusts.saidOnTheWard(trust, title));
        World.as(trust.linchpin(), () -> {
            closing.close(viewer(), matter, "The room is gone");
            return matter;
        });
        return matter;
    }

    private Viewer viewer() {
        return Trusts.viewer(trust.linchpin(), Role.LINCHPIN);
    }

    private String page(Person person, String path) {
        var answer = desk.get(person, path);
        assertThat(answer).hasStatusOk();
        return Desk.text(answer);
    }

    @Test
    void saysWhatToDoWhereThereIsNone() {
        assertThat(page(trust.linchpin(), "/matters")).contains("0 matters", "Open a feedback in the log");
    }

    @Test
    void showsTheStateThatWasAskedForAndCountsWhatItShows() {
        trusts.matter(trust, "Chairs", trusts.saidOnTheWard(trust, "Chairs"));
        closed("Parking");
        assertThat(page(trust.linchpin(), "/matters?state=not_resolved"))
                .contains("1 matter<", "Parking")
                .doesNotContain("Chairs");
        assertThat(page(trust.linchpin(), "/matters?state=not-closed"))
                .contains("1 matter<", "Chairs")
                .doesNotContain("Parking");
        assertThat(page(trust.linchpin(), "/matters")).contains("2 matters");
    }

    @Test
    void showsNoneInAStateThatThereIsNot() {
        trusts.matter(trust, "Chairs");
        assertThat(page(trust.linchpin(), "/matters?state=<script>"))
                .contains("0 matters")
                .doesNotContain("<script>\"", "Chairs");
    }

    @Test
    void saysWhoseTurnItIs() {
        trusts.matter(trust, "Chairs");
        assertThat(page(trust.linchpin(), "/matters")).contains("next: The Linchpin");
        closed("Parking");
        assertThat(page(trust.linchpin(), "/matters")).contains("next: Nobody, it is closed");
    }

    @Test
    void countsNobodyWhoTookBackWhatTheySaid() {
        var stays = trusts.saidOnTheWard(trust, "There is nowhere to sit");
        var gone = trusts.saidOnTheWard(trust, "I stood for two hours");
        trusts.matter(trust, "Chairs", stays, gone);
        assertThat(page(trust.linchpin(), "/matters")).contains("raised by 2");
        desk.change(
                trust.organisation(), "update feedback.feedback set withdrawn = true where id = '" + gone.id() + "'");
        assertThat(page(trust.linchpin(), "/matters")).contains("raised by 1");
    }

    /** Half past midnight on the first of July where the trust is; in Greenwich it was still June. */
    @Test
    void countsTheDaysThatPassedWhereTheTrustIs() {
        time.at("2099-06-30T23:30:00Z", () -> trusts.matter(trust, "Chairs"));
        assertThat(time.at("2099-07-01T22:30:00Z", () -> page(trust.linchpin(), "/matters")))
                .contains("open for 0 days");
        assertThat(time.at("2099-07-01T23:30:00Z", () -> page(trust.linchpin(), "/matters")))
                .contains("open for 1 day<");
    }

    @Test
    void isNotForThoseWhoMayNotReadTheLog() {
        assertThat(desk.get(trusts.person(trust, Role.ADMINISTRATOR), "/matters"))
                .hasStatus(403);
    }

    @Test
    void showsWhoeverIsOfOneWardNothingOfAnother() {
        trusts.matter(trust, "Chairs", trusts.saidOnTheWard(trust, "Chairs"));
        var elsewhere = world.ward(trust.organisation(), "Elm");
        assertThat(page(trusts.on(elsewhere, trust, Role.END_USER), "/matters")).contains("0 matters");
        assertThat(page(trusts.on(trust.ward(), trust, Role.END_USER), "/matters"))
                .contains("1 matter<");
    }

    @Test
    void tellsAllThatWaitAtHomeAndShowsTheOldestFive() {
        IntStream.rangeClosed(1, 7).forEach(n -> trusts.matter(trust, "Matter " + n));
        closed("Parking");
        var panel = World.as(trust.linchpin(), () -> waiting.panel(viewer())).orElseThrow();
        assertThat(panel.count()).isEqualTo(7);
        assertThat(panel.items())
                .extracting(HomePanel.Item::text)
                .containsExactly("Matter 1", "Matter 2", "Matter 3", "Matter 4", "Matter 5");
    }

    @Test
    void doesNotCallAnEmptyListAllDone() {
        var before = World.as(trust.linchpin(), () -> waiting.panel(viewer())).orElseThrow();
        assertThat(before.empty()).contains("no matter was opened");
        closed("Parking");
        var after = World.as(trust.linchpin(), () -> waiting.panel(viewer())).orElseThrow();
        assertThat(after.empty()).contains("No open matter waits for a promise");
    }

    @Test
    void tellsALeaderWhatCameOfWhatTheyRaisedAndNothingOfWhatOthersDid() {
        assertThat(raisedBy(trust.linchpin()).empty()).contains("you have opened no matter");
        closed("Parking");
        trusts.matter(trust, "Chairs", trusts.saidOnTheWard(trust, "There is nowhere to sit"));
        assertThat(raisedBy(trust.linchpin()).items())
                .extracting(HomePanel.Item::text, HomePanel.Item::tag)
                .containsExactly(
                        tuple("Chairs", MatterState.OPEN.label()), tuple("Parking", MatterState.NOT_RESOLVED.label()));
        assertThat(raisedBy(trust.leader()).items())
                .as("both were opened by the Linchpin")
                .isEmpty();
    }

    private HomePanel.Panel raisedBy(Person person) {
        return World.as(person, () -> raised.panel(Trusts.viewer(person, Role.PATIENT_LEADER)))
                .orElseThrow();
    }

    @Test
    void remindsTheLinchpinOfWhatIsDoneAndNobodyWasToldOf() {
        var matter = trusts.matter(trust, "Chairs", trusts.saidOnTheWard(trust, "There is nowhere to sit"));
        assertThat(World.as(trust.linchpin(), () -> untold.panel(viewer()))).isEmpty();
        desk.change(trust.organisation(), "update matters.matter set state = 'done' where id = '" + matter.id() + "'");
        assertThat(World.as(trust.linchpin(), () -> untold.panel(viewer()))
                        .orElseThrow()
                        .items())
                .singleElement()
                .extracting(HomePanel.Item::text)
                .isEqualTo("Chairs");
    }

    @Test
    void staysOffTheHomeOfThoseWhoCannotPromiseAnything() {
        assertThat(World.as(trust.nurse(), () -> waiting.panel(Trusts.viewer(trust.nurse(), Role.END_USER))))
                .isEmpty();
    }
}
