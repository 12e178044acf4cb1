package linchpin.walks.works;

import static linchpin.walks.Walked.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import linchpin.actions.ChangeAction;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.ui.Days;
import linchpin.walks.Finding;
import linchpin.walks.Findings;
import linchpin.walks.Walked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class TakeFurtherIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    Matters matters;

    @Autowired
    Findings findings;

    @Autowired
    ChangeAction changing;

    private Trust trust;
    private Walked walked;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        walked = new Walked(desk, trust);
    }

    private Matter matter(String redirected) {
        var id = new MatterId(UUID.fromString(redirected.replace("/matters/", "")));
        return World.as(trust.linchpin(), () -> matters.with(id).orElseThrow());
    }

    @Test
    void opensAMatterAboutThePlaceThatIsNamedAfterWhatWasFound() {
        var finding = walked.found();
        var opened =
                desk.post(trust.leader(), finding + "/matter").getResponse().getRedirectedUrl();
        assertThat(opened).isNotNull().startsWith("/matters/");
        var matter = matter(opened);
        assertThat(matter.title()).isEqualTo(Walked.TAP);
        assertThat(matter.placeId()).isEqualTo(trust.ward());
        assertThat(matter.summary()).contains("Can you get water?");
        assertThat(desk.post(trust.leader(), finding + "/matter"))
                .as("pressing twice opens one")
                .hasRedirectedUrl(opened);
        assertThat(desk.get(trust.leader(), finding))
                .bodyText()
                .contains(opened, "Opened a matter of it")
                .doesNotContain("<h2>Make it a matter</h2>");
    }

    @Test
    void isLinkedFromItsMatter() {
        var finding = walked.found();
        var opened = matter(String.valueOf(
                desk.post(trust.leader(), finding + "/matter").getResponse().getRedirectedUrl()));
        var linked = World.as(trust.linchpin(), () -> findings.of(opened.id()));
        assertThat(linked).singleElement().satisfies(one -> {
            assertThat(one.path()).isEqualTo(finding);
            assertThat(one.actionId()).isNull();
        });
    }

    @Test
    void promisesInTheMatterThatIsThereAlready() {
        var finding = walked.found();
        desk.post(trust.leader(), finding + "/matter");
        desk.post(trust.linchpin(), finding + "/plan", "cost", "building", "due", day(60));
        assertThat(desk.post(trust.linchpin(), finding + "/action")).hasStatus(302);
        assertThat(desk.count(trust.organisation(), "select count(*) from matters.matter"))
                .isEqualTo(1);
    }

    @Test
    void isOnNobodysHomeOnceItIsAnAction() {
        var finding = walked.found();
        desk.post(trust.nurse(), finding + "/plan", "cost", "small", "due", day(4));
        desk.change(
                trust.organisation(),
                "update walks.finding set owner_id = '"
                        + trust.nurse().account().id() + "'");
        assertThat(toPutRight()).hasSize(1);
        desk.post(trust.nurse(), finding + "/action");
        assertThat(toPutRight()).isEmpty();
        assertThat(desk.get(trust.nurse(), finding)).bodyText().contains("promised as an action");
    }

    private List<Finding> toPutRight() {
        return World.as(trust.nurse(), () -> findings.toPutRight(trust.nurse().account()));
    }

    @Test
    void isPromisedOnceMoreWhereItsActionWasDropped() {
        var finding = walked.found();
        desk.post(trust.nurse(), finding + "/plan", "cost", "small", "due", day(4));
        desk.post(trust.nurse(), finding + "/action");
        assertThat(desk.get(trust.nurse(), finding)).bodyText().doesNotContain("It will not be done");
        assertThat(desk.post(trust.nurse(), finding + "/refuse", "because", "No"))
                .as("while somebody has promised it")
                .hasStatus(409);
        World.as(trust.nurse(), () -> {
            var promised = findings.of(matterOf(finding)).getFirst().actionId();
            changing.drop(
                    Trusts.viewer(trust.nurse(), Role.END_USER),
                    Objects.requireNonNull(promised),
                    "The plumber is away");
            return promised;
        });
        assertThat(toPutRight()).as("it is owed again").hasSize(1);
        assertThat(desk.get(trust.nurse(), finding)).bodyText().contains("Make it an action", "It will not be done");
        assertThat(desk.post(trust.nurse(), finding + "/action")).hasStatus(302);
        assertThat(desk.count(trust.organisation(), "select count(*) from matters.matter"))
                .as("its matter is open still")
                .isEqualTo(1);
    }

    @Test
    void opensAnotherMatterWhereItsOwnWasClosed() {
        var finding = walked.found();
        var opened =
                desk.post(trust.leader(), finding + "/matter").getResponse().getRedirectedUrl();
        desk.change(trust.organisation(), "update matters.matter set state = 'not_resolved'");
        assertThat(desk.get(trust.leader(), finding)).bodyText().contains("<h2>Make it a matter</h2>");
        assertThat(desk.post(trust.leader(), finding + "/matter").getResponse().getRedirectedUrl())
                .isNotEqualTo(opened);
    }

    @Test
    void isPromisedInTheNameOfThoseWhoMayOwnItOnly() {
        var finding = walked.found();
        desk.post(trust.linchpin(), finding + "/plan", "cost", "money", "due", day(40));
        var manager = trusts.person(trust, Role.LINE_MANAGER);
        assertThat(desk.get(manager, finding))
                .as("who opens no matters, and there is none")
                .bodyText()
                .doesNotContain("Make it an action");
        desk.post(trust.leader(), finding + "/matter");
        assertThat(desk.get(manager, finding)).bodyText().contains("Make it an action");
        assertThat(desk.post(manager, finding + "/action"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose who puts it right first");
        desk.change(
                trust.organisation(),
                "update walks.finding set owner_id = '%s'"
                        .formatted(manager.account().id()));
        assertThat(desk.post(trust.linchpin(), finding + "/action"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose who puts it right first");
        desk.change(trust.organisation(), "update walks.finding set owner_id = null");
        assertThat(desk.post(trust.linchpin(), finding + "/action")).hasStatus(302);
        assertThat(World.as(trust.linchpin(), () -> findings.of(matterOf(finding))))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.owner()).isEqualTo(trust.linchpin().account()));
    }

    private MatterId matterOf(String finding) {
        return new MatterId(UUID.fromString(Desk.text(desk.get(trust.nurse(), finding))
                .replaceAll("(?s).*href=\"/matters/([0-9a-f]{8}-[0-9a-f-]{27})\".*", "$1")));
    }

    @Test
    void saysFromWhenToWhenItsDayWasMoved() {
        var finding = walked.found();
        desk.post(trust.nurse(), finding + "/plan", "cost", "small", "due", day(4));
        desk.post(trust.nurse(), finding + "/plan", "cost", "money", "due", day(9));
        assertThat(desk.get(trust.leader(), finding))
                .bodyText()
                .contains("what it takes: needs money, by "
                        + Days.full(LocalDate.now().plusDays(9)) + ", and no more by "
                        + Days.full(LocalDate.now().plusDays(4)));
    }

    /** What is done at a desk is fixed once somebody who needs it says so. */
    @Test
    void staysToBePutRightUntilTheNextWalk() {
        var finding = walked.found();
        desk.post(trust.nurse(), finding + "/plan", "cost", "small", "due", day(4));
        desk.post(trust.nurse(), finding + "/action");
        desk.change(trust.organisation(), "update actions.action set state = 'done', done_on = promised_on");
        assertThat(desk.get(trust.leader(), finding)).bodyText().contains("To be put right");
        var next = walked.begun(trust.leader());
        assertThat(desk.get(trust.leader(), next)).bodyText().contains("Found last time", Walked.TAP);
    }

    @Test
    void isNotAskedAgainOnceItWasRefused() {
        var finding = walked.found();
        desk.post(trust.nurse(), finding + "/refuse", "because", "The wall is part of a fire door");
        assertThat(desk.get(trust.leader(), walked.begun(trust.leader())))
                .bodyText()
                .doesNotContain("Found last time");
        assertThat(desk.post(trust.nurse(), finding + "/plan", "cost", "small", "due", day(4)))
                .hasStatus(409);
    }

    @Test
    void isPlannedByThoseWhoAnswerForWork() {
        var finding = walked.found();
        assertThat(desk.get(trust.leader(), finding))
                .bodyText()
                .contains("Open a matter")
                .doesNotContain("Who puts it right?", "It will not be done");
        assertThat(desk.post(trust.leader(), finding + "/refuse", "because", "No"))
                .hasStatus(403);
        assertThat(desk.post(trust.leader(), finding + "/action")).hasStatus(403);
        var connector = trusts.person(trust, Role.CONNECTOR);
        assertThat(desk.get(connector, finding)).hasStatusOk();
        assertThat(desk.post(connector, finding + "/matter")).hasStatus(403);
    }

    @Test
    void isPromisedInTheNameOfNobodyWhoMayNotPromise() {
        var finding = walked.found();
        desk.post(trust.nurse(), finding + "/plan", "cost", "money", "due", day(40));
        assertThat(desk.get(trust.nurse(), finding)).bodyText().doesNotContain("Make it an action");
        assertThat(desk.post(trust.nurse(), finding + "/action"))
                .as("it is not small, and she answers for no promises of others")
                .hasStatus(404);
        assertThat(desk.count(trust.organisation(), "select count(*) from actions.action"))
                .isZero();
        assertThat(desk.count(trust.organisation(), "select count(*) from matters.matter"))
                .as("all or nothing")
                .isZero();
    }
}
